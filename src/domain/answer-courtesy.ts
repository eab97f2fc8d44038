const GREETING =
  /^\s*(?:hi|hello|hey|hallo|moin|servus|dear|good (?:morning|afternoon|evening|day)|greetings)\b[^,.!?\n]{0,30}[,.!\n]/i;
const FAREWELL =
  /[\s,.!?](?:many thanks|kind regards|best regards|warm regards|best wishes|regards|thanks|thank you|cheers|greetings|thx|br|kr|vg)\b[^?]{0,40}$/i;
const NAME_OF_SENDER =
  /\b(?:i'?m|i am|my name is|this is|it'?s) [A-Z][a-z]+ (?:from|at|of|in) [A-Z]?\w+[,.]?/g;

/**
 * A message without greeting, farewell and the sender's name.
 * @example withoutCourtesy('Hi bot, what is CPOR? Thanks, Ana') // ' what is CPOR?'
 */
export function withoutCourtesy(text: string): string {
  const body = text.replace(GREETING, ' ').replace(NAME_OF_SENDER, ' ');
  const short = body.replace(FAREWELL, (match) => match.slice(0, 1));
  return short.trim() === '' ? text : short;
}
