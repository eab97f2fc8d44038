import type { Command } from './command';

/** Marks of a message about the team and what the bot keeps for it. */
const OWN =
  /\b(?:our|ours|us|we|my|mine|i|me|you|your|yours|ur|u|this team|this channel|here|team|saved|stored|noted|on file|ticked|tick|reminders?|show|list|open)\b/i;
/** A word or two are said to the bot as a command: "countdown", "time zone". */
const FEWEST_WORDS = 4;
/** Cards of the team's own records, whose names are subjects of every programme too. */
const OWN_CARDS: ReadonlySet<string> = new Set([
  'references',
  'exams',
  'score',
  'calendar',
  'forecast',
  'status',
]);

/**
 * Whether a command was read from words that may just as well ask about the programme in general.
 * @example isLooselyOwn({ do: 'ask', about: 'contact' }, 'is the contact the one who renews') // true
 */
export function isLooselyOwn(command: Command, text: string): boolean {
  const own = command.do === 'ask' || (command.do === 'show' && OWN_CARDS.has(command.what));
  return own && !OWN.test(text) && text.trim().split(/\s+/).length >= FEWEST_WORDS;
}
