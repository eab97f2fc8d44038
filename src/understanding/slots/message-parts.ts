import type { Entity, Span } from '../entities/entity';
import { overlaps } from '../entities/entity';
import { isCapital, textWords } from '../entities/names/text-words';

/** A word of a message, or all words of an entity; the sender's "I" and "me" are both. */
export interface MessagePart extends Span {
  /** The plain word; '' for an entity of others. */
  readonly plain: string;
  readonly entity?: Entity;
  /** What stands between it and the part before. */
  readonly gap: string;
  readonly capital: boolean;
}

/** Longer messages are read so far. */
const MOST_PARTS = 80;

/** A message as words and entities in order. */
export function messageParts(text: string, entities: readonly Entity[]): readonly MessagePart[] {
  const parts: MessagePart[] = [];
  for (const word of textWords(text)) {
    const entity = entities.find((each) => overlaps(each, word));
    const { plain, start, end, gap } = word;
    const self = entity?.kind === 'person' && entity.self === true;
    if (!entity || self)
      parts.push({ plain, start, end, gap, capital: isCapital(word), ...(entity && { entity }) });
    else if (parts.at(-1)?.entity !== entity)
      parts.push({ plain: '', start: entity.start, end: entity.end, gap, capital: true, entity });
  }
  return parts.slice(0, MOST_PARTS);
}
