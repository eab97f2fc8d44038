import type { Program } from '../../domain/program/program';
import type { KeptSources } from '../../watch/kept-page';
import { verifiedOn } from '../sources/pack-head';

/**
 * A pack's head and its sources, in lines: what it is, the page, the copy that was really read, as of which days
 * statements rest on it, and on which day it was last compared with them.
 */
export function listSources(program: Program, kept: KeptSources): readonly string[] {
  const on = verifiedOn(program, kept);
  const cited = datesBySource(program);
  return [
    `${program.name}, as of ${program.asOf}, verified on ${on ?? 'no day: never, or not all of it'}`,
    ...program.sources.flatMap((source) => {
      const days = cited.get(source.id) ?? [];
      return [
        `  ${source.id}: ${source.title}`,
        ...(source.url === undefined ? [] : [`      page      ${source.url}`]),
        ...(source.read
          ? [`      read      ${[source.read.title, source.read.url].filter(Boolean).join(', ')}`]
          : []),
        `      as of     ${spanOf(days)} (${days.length} statements)`,
        `      verified  ${verifiedWords(source, kept)}`,
      ];
    }),
  ];
}

function verifiedWords({ id, url, watch }: Program['sources'][number], { pages }: KeptSources): string {
  if (!watch || url === undefined) return 'not watched';
  const page = pages[id];
  return page?.url === url ? `on ${page?.verifiedOn ?? ''}` : 'never';
}

function spanOf(days: readonly string[]): string {
  const sorted = [...days].sort();
  const [first = 'no day', last = first] = [sorted[0], sorted.at(-1)];
  return first === last ? first : `${first} to ${last}`;
}

/** As of which days the statements of a pack rest on each source. */
function datesBySource(program: Program): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { source, asOf } = value as { source?: unknown; asOf?: unknown };
    if (typeof source === 'string' && typeof asOf === 'string')
      found.set(source, [...(found.get(source) ?? []), asOf]);
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(program);
  return found;
}
