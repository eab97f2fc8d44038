import type { Command, OwnDataTopic, ShowTopic } from '../domain/requests/command';
import type { SmallTalkTopic } from '../domain/requests/small-talk';
import { isChange } from '../domain/requests/change-command';
import type { Meaning } from './read-typed';

/** From this likelihood on a part of a message counts as understood by itself. */
const PART_FROM = 0.6;
/** What asks in words of its own: a heading such as "Contact" does not. */
const ASKING =
  'tell|show|list|give|open|send|post|what|when|who|which|how|where|is|are|do|does|zeig|was|wann|wer|wie';
const ASKS = new RegExp(String.raw`^(?:${ASKING})\b.* |\?\s*$`, 'i');
const TOLD: ReadonlySet<string> = new Set(['own', 'show', 'programme', 'bot']);
/** Changes whose own day may stand behind a comma. */
const OWN_DAY: ReadonlySet<Command['do']> = new Set([
  'records',
  'due',
  'assign',
  'renewed',
  'snooze',
  'pause',
]);

/**
 * The command a part of a message is when it surely is one thing by itself; of a question or a card, one that stands for
 * it. `before`: the command of the part before it.
 */
export function partCommand(meaning: Meaning, before: Command | undefined): Command | undefined {
  const { text, by, probability, command } = meaning;
  if (by === 'short-form') return isOwnDay(command, before) ? undefined : command;
  if (command && isChange(command)) return probability < PART_FROM ? undefined : command;
  return isTold(text, meaning) || goesOn(meaning, before) ? shownBy(meaning) : undefined;
}

function isTold(text: string, meaning: Meaning): boolean {
  return ASKS.test(text.trim()) && toldChance(meaning) >= PART_FROM;
}

/** "The status, and the checklist": what would be too little to ask for a card by itself. */
function goesOn({ probability }: Meaning, before: Command | undefined): boolean {
  return before !== undefined && !isChange(before) && probability >= PART_FROM;
}

/** How likely something is only to be told or shown, whichever it is. */
function toldChance({ ranked }: Meaning): number {
  return ranked
    .filter(({ label }) => TOLD.has(label.split(':')[0] ?? ''))
    .reduce((sum, { probability }) => sum + probability, 0);
}

/** Whether a day alone belongs to the change before it, and is not the team's date. */
function isOwnDay(command: Command | undefined, before: Command | undefined): boolean {
  return command?.do === 'set-date' && before !== undefined && OWN_DAY.has(before.do);
}

/** What stands for a card or a question while a message is taken apart. */
function shownBy({ label = 'out', text }: Meaning): Command | undefined {
  const [area, topic = ''] = label.split(':');
  if (area === 'own') return { do: 'ask', about: topic as OwnDataTopic };
  if (area === 'show') return { do: 'show', what: topic as ShowTopic };
  if (area === 'bot') return { do: 'chat', about: label as SmallTalkTopic, slots: {} };
  return area === 'programme' ? { do: 'question', text } : undefined;
}
