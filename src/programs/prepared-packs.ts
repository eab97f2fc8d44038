import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Program } from '../domain/program/program';

/** A pack's file as it stands in the folder. */
export interface PackText {
  readonly name: string;
  readonly text: string;
}

/** Read and checked once, when the bot is built, because reading YAML takes longer than all the rest of a start. */
interface PreparedPacks {
  /** Of the files they were made from: others than those are never stood in for. */
  readonly hash: string;
  readonly programs: readonly Program[];
}

const FILE = 'prepared.json';

/** The folder's packs as the build prepared them; undefined when it did not, or a file has changed since. */
export function readPreparedPacks(
  folder: string,
  packs: readonly PackText[],
): readonly Program[] | undefined {
  const file = join(folder, FILE);
  if (!existsSync(file)) return undefined;
  const { hash, programs } = JSON.parse(readFileSync(file, 'utf8')) as PreparedPacks;
  if (hash !== hashOf(packs)) return undefined;
  return programs;
}

/** Keeps packs that were read from these files and checked, for starts to come. */
export function writePreparedPacks(
  folder: string,
  packs: readonly PackText[],
  programs: Iterable<Program>,
): void {
  const prepared: PreparedPacks = { hash: hashOf(packs), programs: [...programs] };
  writeFileSync(join(folder, FILE), JSON.stringify(prepared));
}

/** Tells packs apart by their text. */
function hashOf(packs: readonly PackText[]): string {
  const hash = createHash('sha256');
  for (const { name, text } of packs) hash.update(`${name}\n${text.length}\n`).update(text);
  return hash.digest('hex');
}
