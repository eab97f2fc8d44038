import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Program } from '../../domain/program/program';
import type { KeptSources } from '../../watch/kept-page';

/**
 * The day from which on every watched source of a pack is known to be as verified: the earliest of their days; undefined
 * as long as one of them was never verified, or none is watched.
 */
export function verifiedOn(
  { sources }: Pick<Program, 'sources'>,
  { pages }: KeptSources,
): string | undefined {
  const days = sources
    .filter(({ watch, url }) => watch && url)
    .map(({ id, url }) => {
      const page = pages[id];
      return page?.url === url ? page?.verifiedOn : undefined;
    });
  return days.includes(undefined) ? undefined : days.sort()[0];
}

/** A pack's text with that day in its head, below `asOf`. @example withVerifiedOn('id: a\nasOf: 2026-10\n', '2026-12-01') */
export function withVerifiedOn(text: string, on: string): string {
  const without = text.replace(/^verifiedOn:.*\n/m, '');
  return without.replace(/^asOf:.*\n/m, (line) => `${line}verifiedOn: ${on}\n`);
}

/** Writes the day into the head of the file that holds the pack. */
export function writePackHead(folder: string, packId: string, on: string): void {
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.yaml'))) {
    const file = join(folder, name);
    const text = readFileSync(file, 'utf8');
    if (!new RegExp(`^id: ["']?${packId}["']?\\s*$`, 'm').test(text)) continue;
    const changed = withVerifiedOn(text, on);
    if (changed !== text) writeFileSync(file, changed);
  }
}
