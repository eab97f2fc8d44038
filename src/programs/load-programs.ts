import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkAsked } from '../answers/documents/check-asked';
import type { Program, Programs } from '../domain/program/program';
import { checkProgram } from '../domain/program/program-check';
import { readPack, type PackFile } from './pack-file';
import { readPreparedPacks, writePreparedPacks, type PackText } from './prepared-packs';
import { ProgramPackError } from './program-pack-error';

/**
 * The packs of a folder (every `*.yaml` in it), checked; those that the build has prepared are not read again.
 * Throws a `ProgramPackError` that names every mistake of every file at once, or a missing default pack.
 */
export function loadPrograms(folder: string, defaultId: string): Programs {
  const texts = packTexts(folder);
  const byId = mapById(readPreparedPacks(folder, texts) ?? []);
  return byId.has(defaultId) ? { byId, defaultId } : readPrograms(folder, texts, defaultId);
}

/** The packs of a folder, checked, whichever of them a bot would begin with. Throws like the one above. */
export function loadPacks(folder: string): Programs['byId'] {
  const texts = packTexts(folder);
  const prepared = readPreparedPacks(folder, texts);
  return prepared ? mapById(prepared) : readPrograms(folder, texts).byId;
}

/** Reads and checks the packs of a folder and keeps what came of it for starts to come. Throws like the one above. */
export function preparePrograms(folder: string): void {
  const texts = packTexts(folder);
  const { byId } = readPrograms(folder, texts);
  writePreparedPacks(folder, texts, byId.values());
}

function mapById(programs: readonly Program[]): Map<string, Program> {
  return new Map(programs.map((program) => [program.id, program]));
}

function packTexts(folder: string): PackText[] {
  return packNames(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

function readPrograms(folder: string, texts: readonly PackText[], defaultId?: string): Programs {
  const packs = texts.map(({ name, text }) => readPack(name, text));
  const byId = new Map<string, Program>();
  const problems = packs.flatMap((pack) => [...pack.problems, ...repeatedPack(pack, byId)]);
  for (const { program, describe } of packs) {
    if (program) problems.push(...[...checkProgram(program, byId), ...checkAsked(program)].map(describe));
  }
  // A pack that could not be read may be the default one: its own mistakes say enough then.
  if (defaultId !== undefined && !byId.has(defaultId) && packs.every(({ program }) => program)) {
    problems.push(missingDefault(folder, defaultId, [...byId.keys()]));
  }
  if (problems.length > 0) throw new ProgramPackError(problems);
  return { byId, defaultId: defaultId ?? '' };
}

function packNames(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .sort();
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new ProgramPackError([
      `${folder}: found no such folder, expected the folder of the programme packs (PROGRAMS_DIR)`,
    ]);
  }
}

function isMissing(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    (error.code === 'ENOENT' || error.code === 'ENOTDIR')
  );
}

function repeatedPack({ program, describe }: PackFile, byId: Map<string, Program>): string[] {
  if (!program) return [];
  if (byId.has(program.id)) {
    return [
      describe({
        path: ['id'],
        found: `"${program.id}", the id of another pack`,
        expected: 'an id of its own',
      }),
    ];
  }
  byId.set(program.id, program);
  return [];
}

function missingDefault(folder: string, defaultId: string, ids: readonly string[]): string {
  const found = ids.length > 0 ? `the packs ${ids.join(', ')}` : 'no pack';
  return `${folder}: found ${found}, expected the default programme "${defaultId}" (DEFAULT_PROGRAM) among them`;
}
