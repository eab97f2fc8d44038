import { isChange } from '../domain/requests/change-command';
import { keepPer } from '../memoize';
import { hedgeLength } from './closed-class/leading-hedge';
import type { Entity } from './entities/entity';
import { findEntities } from './entities/find-entities';
import { formMeaning, halfForm } from './form-meaning';
import { readShortForm } from './grammar/read-short-form';
import { readItemList } from './message/read-item-list';
import { splitMessage } from './message/split-message';
import { partCommand } from './part-command';
import { PART_FROM, readAs, unread, type Learned, type Meaning, type MessageContext } from './read-typed';
import { readWords } from './read-words';
import { withClauses } from './sentence-clauses';
import { withSubject } from './thread/follow-up';

export { readAs, type Learned, type Meaning, type MessageContext };

/** From this likelihood on the rest of a doubtful sentence is a change. */
const HEDGED_FROM = 0.5;

/**
 * What a message says: one meaning, or several where each part of it is a thing of its own. A part that was not
 * understood stays among them, with the label `out`, so that the reply can name it.
 */
export function understandMessage(text: string, context: MessageContext): readonly Meaning[] {
  const form = readForm(text, context);
  if (form) return [form];
  const meaningOf = (part: string): Meaning => readPart(part, context);
  const parts = splitMessage(text, (part, before) => partCommand(meaningOf(part), before));
  const [first, ...others] = parts;
  if (!first || others.length === 0) {
    const whole = asked(meaningOf(first?.text ?? text), first?.asks, context);
    return isUnsure(whole) ? (changeAmong(sentencesIn(text), meaningOf) ?? [whole]) : [whole];
  }
  const supposed = supposedWhole(text, meaningOf(first.text), context);
  if (supposed) return [supposed];
  return withClauses(
    text,
    parts.map((part) => (part.left ? unread(part.text) : meaningOf(part.text))),
  );
}

const SUPPOSES = /^\W*(?:(?:and |so )?what if|if|suppose|assuming|was wenn|wenn|angenommen)\b[^.!?]*\?*$/i;

/** All that one sentence supposes is one question: "if two more pass AZ-104 and we win one customer?" */
function supposedWhole(text: string, first: Meaning, context: MessageContext): Meaning | undefined {
  if (first.label !== 'own:what-if' || !SUPPOSES.test(text.trim())) return undefined;
  const { command, ...whole } = first;
  return readAs('own:what-if', { ...whole, text: text.trim() }, context);
}

/** A statement that only leads up to a question is none of what it states. */
function asked(meaning: Meaning, asks: string | undefined, context: MessageContext): Meaning {
  if (asks === undefined) return meaning;
  const whole = meaning.label?.startsWith('do:') ? readAs('programme', meaning, context) : meaning;
  const [named, ...others] = namedIn(meaning.text, context).filter(({ kind }) => kind === 'holding');
  const subject = others.length === 0 && named && meaning.text.slice(named.start, named.end);
  return { ...whole, asks: subject ? withSubject(asks, subject) : asks };
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

/**
 * What a text says that is one thing, such as a part of a message. Read once with each context: a command, a question
 * and a proposal go by the same reading.
 */
export const readPart = keepPer((text: string, context: MessageContext): Meaning => {
  const form = readForm(text, context);
  if (form) return form;
  const meaning = readHedged(text, context) ?? readWords(text, context);
  return halfForm(meaning) ?? meaning;
});

/** A documented short form; undefined for anything else. */
export const readForm = keepPer((text: string, { forms }: MessageContext): Meaning | undefined => {
  const command = readShortForm(text, forms) ?? readItemList(text);
  if (!command) return undefined;
  return formMeaning(text, command);
});

/** "Perhaps add Security" is that change, said with doubt; undefined for anything else. */
function readHedged(text: string, context: MessageContext): Meaning | undefined {
  const start = hedgeLength(text);
  const rest = text.slice(start);
  if (start === 0 || rest === '') return undefined;
  const { spans, ...meaning } = readForm(rest, context) ?? readWords(rest, context);
  if (!meaning.command || !isChange(meaning.command) || meaning.probability < HEDGED_FROM) return undefined;
  const moved = spans.map((span) => ({ start: span.start + start, end: span.end + start }));
  return { ...meaning, text, by: 'words', spans: moved };
}

/** What a text names. */
export function namedIn(text: string, { entities }: MessageContext): readonly Entity[] {
  return findEntities(text, entities);
}
