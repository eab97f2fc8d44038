const GREETING =
  /^\s*(?:hi|hello|hey|hallo|moin|servus|dear|good (?:morning|afternoon|evening|day)|greetings)\b[^,.!?\n]{0,30}[,.!\n]/i;
const FAREWELLS = [
  'many thanks|kind regards|best regards|warm regards|best wishes|regards',
  'thanks|thank you|cheers|greetings|thx|br|kr|vg',
].join('|');
const FAREWELL = new RegExp(String.raw`[\s,.!?](?:${FAREWELLS})\b[^?]{0,40}$`, 'i');
const NAME_OF_SENDER =
  /\b(?:i'?m|i am|my name is|this is|it'?s) [A-Z][a-z]+ (?:from|at|of|in) [A-Z]?\w+[,.]?/g;

/** How somebody wants to be told, or where they have it from: no part of what is asked. */
const ASIDES = [
  'in (?:plain|simple|easy|other|a few|few|short) (?:words?|terms|english|language)',
  'in (?:one|a|two) (?:short )?sentences?',
  'in a nutshell|in short|in brief',
  'for (?:dummies|beginners|a beginner)',
  'step by step please',
  '(?:somebody|someone|my (?:boss|colleague|manager)|a colleague|they|he|she) (?:told|tells|said to) (?:me|us)(?: that)?',
  '(?:i|we) (?:have )?(?:heard|read)(?: somewhere)?(?: that)?',
  'is it (?:true|correct|right) that',
  'as far as i know|to be honest|honestly|no rush',
  'just (?:curious|wondering)',
  'out of curiosity',
].join('|');
const AROUND = new RegExp(String.raw`[\s,(-]*\b(?:${ASIDES})\b`, 'gi');

/**
 * A message without greeting, farewell and the sender's name.
 * @example withoutCourtesy('Hi bot, what is CPOR? Thanks, Ana') // ' what is CPOR?'
 */
export function withoutCourtesy(text: string): string {
  const body = text.replace(GREETING, ' ').replace(NAME_OF_SENDER, ' ').replace(AROUND, ' ');
  const short = body.replace(FAREWELL, (match) => match.slice(0, 1));
  return short.trim() === '' ? text : short;
}
