import type { Span } from '../entities/entity';
import { COURTESY } from './courtesy';
import type { LabelTemplates, TemplatePart } from './label-template';
import type { MessagePart } from './message-parts';

/**
 * Free words without the request itself, where they run from the beginning of the message or to its end: a template
 * that fits the middle best may leave it in.
 * @example 'add item call the distributor' // 'call the distributor', where a template begins with "add item {item}"
 */
export function withoutRequest(
  found: Span,
  parts: readonly MessagePart[],
  { templates }: LabelTemplates,
): Span {
  const inside = parts.filter(({ start, end }) => start >= found.start && end <= found.end);
  const opening = parts.find(({ plain }) => !COURTESY.has(plain));
  const closing = parts.findLast(({ plain }) => !COURTESY.has(plain));
  const begins = opening === inside[0] ? longest(templates.map(leading), inside) : 0;
  const rest = inside.slice(begins);
  const ends = closing === rest.at(-1) ? longest(templates.map(trailing), [...rest].reverse()) : 0;
  const [first, last] = [rest[0], rest.at(-1 - ends)];
  if (!first || !last || ends >= rest.length) return found;
  return { start: first.start, end: last.end };
}

/** Words of a template before its first slot; none when it has no slot. */
function leading(template: readonly TemplatePart[]): string[] {
  const slot = template.findIndex((part) => 'slot' in part);
  return template.slice(0, Math.max(0, slot)).flatMap(wordOf);
}

/** Words behind its last slot, from the end on. */
function trailing(template: readonly TemplatePart[]): string[] {
  const slot = template.findLastIndex((part) => 'slot' in part);
  return slot < 0
    ? []
    : template
        .slice(slot + 1)
        .flatMap(wordOf)
        .reverse();
}

function wordOf(part: TemplatePart): string[] {
  return 'word' in part ? [part.word] : [];
}

/** How many parts the longest of the sequences takes that stands at the beginning. */
function longest(sequences: readonly (readonly string[])[], parts: readonly MessagePart[]): number {
  const fitting = sequences.filter((words) => words.every((word, at) => parts[at]?.plain === word));
  return Math.max(0, ...fitting.map(({ length }) => length));
}
