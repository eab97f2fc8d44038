import words from './words/message-words.json';

/** Words that a command begins with; behind one that is complete they begin the next. */
const VERBS = words.verbs.join('|');
const LABELS = [
  'contact|deputy|backup|ppc|anniversary|renewal date|expiry|date|deadline|designations?|competenc(?:y|ies)',
  'time ?-?zone|stand ?-?in|program|programme|extra reminders|reminders|escalation|todo|task|items?|limit changes',
  'we hold|we are|we have|our|remind us',
].join('|');

/** One of the words that commands begin with, as the source of an expression. */
export const COMMAND_WORDS = String.raw`(?:${VERBS}|${LABELS})\b`;
const START = new RegExp(
  String.raw`^(?:(?:please|also|our|the|my|don't|do not|never) )*${COMMAND_WORDS}`,
  'i',
);
const LABEL = new RegExp(String.raw`^(?:\p{L}+ ){0,2}(?:${LABELS})\b(?: \p{L}+)?\s*:?$`, 'iu');
const INSIDE = new RegExp(String.raw`\s+(?=${COMMAND_WORDS})`, 'gi');
/** Behind these the same word is part of what is being said: "until contact …", "the date". */
const OPEN_ENDED = new RegExp(String.raw`(?:^|\s)(?:${words.openEnded.join('|')})$`, 'i');

/** Whether a part begins as a command does, refused or not. @example beginsCommand('please add Security') // true */
export function beginsCommand(text: string): boolean {
  return START.test(text);
}

/** Whether a text names something that a team keeps, and no more. @example isLabel('Anniversary date:') // true */
export function isLabel(text: string): boolean {
  return LABEL.test(text.trim());
}

/** Commands that are never part of what is to be done: an item may say "and sign", not "and tick". */
const OWN_COMMAND = String.raw`add (?:an? |another )?(?:item|task|to-?do)|tick|untick|snooze`;
const NEXT_COMMAND = new RegExp(
  String.raw`(?:,|\band\b|\bthen\b)\s+(?:please |also |then )*(?:${OWN_COMMAND})\b`,
  'i',
);

/** Whether a text goes on with another item, or another command of the bot's own. @example addsAnother('and add item Call Tom') // true */
export function addsAnother(text: string): boolean {
  return NEXT_COMMAND.test(text);
}

/** False for a text with another line, with another command behind a semicolon, or that goes on with another. */
export function isOneThing(text: string): boolean {
  const [, ...others] = text.split(/;\s*/);
  return !text.includes('\n') && !others.some(beginsCommand) && !addsAnother(text);
}

/**
 * Where in a text another command may begin without a sign before it; each is the place of the blank before its word.
 * @example commandStarts('add Security contact Megan') // [12]
 */
export function commandStarts(text: string): readonly number[] {
  return [...text.matchAll(INSIDE)]
    .map(({ index }) => index)
    .filter((index) => index > 0 && !OPEN_ENDED.test(text.slice(0, index)));
}
