import type { Program } from './program';
import { shown, type PackPath, type PackProblem } from './program-problem';

interface Reference {
  readonly path: PackPath;
  readonly id: string;
}

/** Every id that points at a source, an item, a holding, a tag or an answer has to point at one that exists. */
export function checkReferences(program: Program): PackProblem[] {
  const holdings = [...program.holdings.map(({ id }) => id), ...program.holdings.flatMap(({ tags }) => tags)];
  return [
    ...unknown(sourcesUsed(program, []), idsOf(program.sources), 'the id of one of the "sources"'),
    ...unknown(
      program.stages.flatMap(({ items }, at) => references(['stages', at, 'items'], items)),
      idsOf(program.items),
      'the id of one of the "items"',
    ),
    ...unknown(
      program.answers.flatMap(({ related }, at) => references(['answers', at, 'related'], related)),
      idsOf(program.answers),
      'the id of one of the "answers"',
    ),
    ...unknown(holdingsUsed(program), holdings, 'the id or a tag of one of the "holdings"'),
    ...neverShown(program),
  ];
}

function idsOf(entries: readonly { readonly id: string }[]): string[] {
  return entries.map(({ id }) => id);
}

function unknown(
  references: readonly Reference[],
  known: readonly string[],
  expected: string,
): PackProblem[] {
  const ids = new Set(known);
  return references
    .filter(({ id }) => !ids.has(id))
    .map(({ path, id }) => ({ path, found: shown(id), expected: `${expected}${nearest(id, known)}` }));
}

// The likeliest slip is a shortened or extended id.
function nearest(id: string, known: readonly string[]): string {
  const near = known.find((other) => other.startsWith(id) || id.startsWith(other));
  return near === undefined ? '' : ` (is "${near}" meant?)`;
}

// Whatever carries facts carries a source, however deep it stands.
function sourcesUsed(value: unknown, path: PackPath): Reference[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((inner, at) => sourcesUsed(inner, [...path, at]));
  const own =
    'facts' in value && 'source' in value && typeof value.source === 'string'
      ? [{ path: [...path, 'source'], id: value.source }]
      : [];
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => sourcesUsed(inner, [...path, key]))];
}

function holdingsUsed({ items, answers, changes, events }: Program): Reference[] {
  return Object.entries({ items, answers, changes, events }).flatMap(([list, entries]) =>
    entries.flatMap((entry, at) => references([list, at, 'holdings'], entry.holdings)),
  );
}

function references(path: PackPath, ids: readonly string[]): Reference[] {
  return ids.map((id, at) => ({ path: [...path, at], id }));
}

function neverShown({ items, stages }: Program): PackProblem[] {
  const inStages = new Set(stages.flatMap((stage) => stage.items));
  return items.flatMap(({ id, daysBefore }, at) =>
    daysBefore !== undefined || inStages.has(id)
      ? []
      : [
          {
            path: ['items', at],
            found: 'an item that is never due',
            expected: '"daysBefore", or a stage that lists it',
          },
        ],
  );
}
