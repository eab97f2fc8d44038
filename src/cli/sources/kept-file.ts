import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptSources, type KeptSources } from '../../watch/kept-page';

/** What is kept beside a pack; nothing where there is no such file. Throws for a file that is not of this form. */
export function readKept(folder: string, packId: string): KeptSources {
  const file = keptFile(folder, packId);
  if (!existsSync(file)) return { pages: {}, notBefore: {} };
  const read = keptSources.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!read.success) throw new Error(`${file} is not a file of kept sources: ${read.error.message}`);
  return read.data;
}

/** Keeps it, whole or not at all. Nothing is written where there is nothing to keep. */
export function writeKept(folder: string, packId: string, kept: KeptSources): void {
  const file = keptFile(folder, packId);
  if (!existsSync(file) && isEmpty(kept)) return;
  const text = `${JSON.stringify(kept, undefined, 1)}\n`;
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

function isEmpty({ pages, notBefore }: KeptSources): boolean {
  return Object.keys(pages).length === 0 && Object.keys(notBefore).length === 0;
}

function keptFile(folder: string, packId: string): string {
  return join(folder, `${packId}.sources.json`);
}
