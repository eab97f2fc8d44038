import { isNotAName, isParticle } from '../../names/person-name';
import { isPlain, spokenClasses } from '../../closed-class/message-language';
import type { EntityKind } from '../../entities/entity';
import type { Slot } from '../../examples/labels';
import { COURTESY } from '../courtesy';
import type { MessagePart } from '../message-parts';
import { KIND_OF } from '../slot-kinds';

const WORD = -0.12;
/** A word that belongs to the request rather than to what is left open. */
const OWN_WORD = -0.7;
const OTHER_NAME = -0.9;

/** Points for a part of a message within the free words of a slot; undefined where it cannot be among them. */
export function inGap(slot: Slot, part: MessagePart, vocabulary: ReadonlySet<string>): number | undefined {
  // "Once Ben has passed": what makes a condition or negates belongs to no name; an item may say it.
  if (slot !== 'item' && !isPlain([part.plain])) return undefined;
  if (slot === 'person') return inPerson(part, vocabulary);
  const kind = part.entity?.kind;
  if (kind === undefined || kind === KIND_OF[slot]) return ofWord(part, vocabulary);
  return slot === 'item' ? inItem(kind) : inName(slot, kind);
}

/** Anything may be part of what is to be done; a date or a person more likely says by when and by whom. */
function inItem(kind: EntityKind): number {
  return kind === 'date' || kind === 'length' || kind === 'person' ? OTHER_NAME : WORD;
}

/** A date is no part of a name, and nothing that has a name is part of a holding's. */
function inName(slot: Slot, kind: EntityKind): number | undefined {
  return kind === 'date' || kind === 'length' || slot === 'holding' ? undefined : OTHER_NAME;
}

function ofWord({ plain }: MessagePart, vocabulary: ReadonlySet<string>): number {
  return vocabulary.has(plain) ? OWN_WORD : WORD;
}

/** Somebody's name holds no everyday words, and is mostly written with capitals. */
function inPerson(
  { entity, plain, capital }: MessagePart,
  vocabulary: ReadonlySet<string>,
): number | undefined {
  if (entity || vocabulary.has(plain) || COURTESY.has(plain)) return undefined;
  if (isNotAName(plain) || !/^\p{L}/u.test(plain)) return undefined;
  if (!capital && isSmallWord(plain)) return undefined;
  return capital ? 0.2 : -0.6;
}

/** "zur", "with": no part of a name, except where families have it. */
function isSmallWord(plain: string): boolean {
  return !isParticle(plain) && spokenClasses.some(({ functionWords }) => functionWords.known.has(plain));
}

/** Points for words that run over a sign; what stands in quotes is one thing. */
export function acrossSign({ gap }: MessagePart): number {
  if (/[.!?\n"“”„«»]/.test(gap)) return -1.5;
  return /[,;]/.test(gap) ? -0.3 : 0;
}

/** False for words that most requests share. */
export function saysSomething({ plain }: MessagePart, common: ReadonlySet<string>): boolean {
  return !common.has(plain) && !COURTESY.has(plain);
}
