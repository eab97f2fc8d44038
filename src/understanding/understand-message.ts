import type { Command } from '../domain/command';
import { isChange } from './decision/command-kind';
import type { Entity } from './entities/entity';
import { findEntities } from './entities/find-entities';
import { readItemList } from './message/read-item-list';
import { splitMessage } from './message/split-message';
import { readShortForm } from './grammar/read-short-form';
import { PART_FROM, readAs, readWords, type Learned, type Meaning, type MessageContext } from './read-words';
import { withClauses } from './sentence-clauses';

export { readAs, type Learned, type Meaning, type MessageContext };

/**
 * What a message says: one meaning, or several where each part of it is a thing of its own. A part that was not
 * understood stays among them, with the label `out`, so that the reply can name it.
 */
export function understandMessage(text: string, context: MessageContext): readonly Meaning[] {
  const form = readForm(text, context);
  if (form) return [form];
  const read = new Map<string, Meaning>();
  const meaningOf = (part: string): Meaning => {
    const known = read.get(part) ?? readPart(part, context);
    read.set(part, known);
    return known;
  };
  const parts = splitMessage(text, (part, before) => {
    const meaning = meaningOf(part);
    return isOwnDay(meaning, before) ? undefined : standsAlone(meaning, before);
  });
  const [first, ...others] = parts;
  if (!first || others.length === 0) {
    const whole = meaningOf(first?.text ?? text);
    return isUnsure(whole) ? (changeAmong(sentencesIn(text), meaningOf) ?? [whole]) : [whole];
  }
  return withClauses(
    text,
    parts.map((part) => meaningOf(part.text)),
  );
}

function isUnsure({ by, label = 'out', probability, command }: Meaning): boolean {
  if (by === 'short-form') return false;
  return label === 'out' || probability < PART_FROM || (label.startsWith('do:') && !command);
}

/** A message as it is written in sentences and lines. */
function sentencesIn(text: string): readonly string[] {
  return text.split(/(?<=[.!?…])\s+|\s*\n\s*/).filter((each) => /\p{L}/u.test(each));
}

/** The sentences that surely ask for a change among others that tell how it came, or greet. */
function changeAmong(
  sentences: readonly string[],
  meaningOf: (sentence: string) => Meaning,
): readonly Meaning[] | undefined {
  if (sentences.length < 2) return undefined;
  const changes = sentences
    .map(meaningOf)
    .filter(({ command, probability }) => command && isChange(command) && probability >= PART_FROM);
  return changes.length > 0 ? changes.map((each) => ({ ...each, loosely: true })) : undefined;
}

/** What a text says that is one thing, such as a part of a message. */
export function readPart(text: string, context: MessageContext): Meaning {
  return readForm(text, context) ?? readWords(text, context);
}

/** A documented short form; undefined for anything else. */
export function readForm(text: string, { forms }: MessageContext): Meaning | undefined {
  const command = readShortForm(text, forms) ?? readItemList(text);
  // What is planned is documented, but carried out by nobody yet.
  if (!command || command.do === 'make-plan' || (command.do === 'show' && command.what === 'report'))
    return undefined;
  return { text, by: 'short-form', probability: 1, command, further: [], missing: [], spans: [], ranked: [] };
}

/** What a text names. */
export function namedIn(text: string, { entities }: MessageContext): readonly Entity[] {
  return findEntities(text, entities);
}

/** A part of several is only told or shown when it asks in words of its own: a heading such as "Contact" does not. */
const ASKS =
  /^(?:tell|show|list|give|open|send|post|what|when|who|which|how|where|is|are|do|does|zeig|was|wann|wer|wie)\b.* |\?\s*$/i;

/** Changes whose own day may stand behind a comma. */
const OWN_DAY: ReadonlySet<Command['do']> = new Set([
  'records',
  'due',
  'assign',
  'renewed',
  'snooze',
  'pause',
]);

/** Whether a day alone belongs to the change before it, and is not the team's date. */
function isOwnDay({ by, command }: Meaning, before: Command | undefined): boolean {
  return by === 'short-form' && command?.do === 'set-date' && before !== undefined && OWN_DAY.has(before.do);
}

/** The command a part is when it is surely one thing by itself; of a question or a card, one that stands for it. */
function standsAlone(meaning: Meaning, before: Command | undefined): Command | undefined {
  const { text, by, label, probability, command } = meaning;
  if (by === 'words' && (!label || probability < PART_FROM)) return undefined;
  if (command && isChange(command)) return command;
  const goesOn = before !== undefined && !isChange(before);
  return goesOn || ASKS.test(text.trim()) ? (command ?? shownBy(meaning)) : undefined;
}

/** What stands for a card or a question about the team's own data while a message is taken apart. */
function shownBy({ label = 'out' }: Meaning): Command | undefined {
  const [area, topic = ''] = label.split(':');
  return area === 'own' || area === 'show' ? { do: 'question', text: topic } : undefined;
}
