import type { Span } from '../entities/entity';
import { COURTESY } from './courtesy';
import type { LabelTemplates } from './label-template';
import type { MessagePart } from './message-parts';

/**
 * What is left of a message without the words at its ends that belong to a label or to most labels, and without names
 * there; undefined when nothing is, or when it runs over the end of a sentence.
 */
export function leftWords(parts: readonly MessagePart[], of: LabelTemplates): Span | undefined {
  const isOwn = (part: MessagePart): boolean => !isAround(part, of);
  const first = parts.findIndex(isOwn);
  const last = parts.findLastIndex(isOwn);
  const [from, to] = [parts[first], parts[last]];
  if (!from || !to) return undefined;
  const inner = parts.slice(first + 1, last + 1);
  return inner.some(({ gap }) => /[.!?\n]/.test(gap)) ? undefined : { start: from.start, end: to.end };
}

function isAround({ entity, plain }: MessagePart, { vocabulary, common }: LabelTemplates): boolean {
  return entity !== undefined || vocabulary.has(plain) || common.has(plain) || COURTESY.has(plain);
}
