import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareAnswers, type PreparedAnswers } from '../domain/answer-index';
import type { Program } from '../domain/program';
import { hashOf, preparationOf, type PackText } from './prepared-packs';

/** Found out once, when the bot is built, because going through all that a pack says takes longer than loading it. */
interface KeptAnswers {
  /** Of the packs they were made from: others than those are never stood in for. */
  readonly hash: string;
  readonly prepared: PreparedAnswers;
}

/** What the build found out about a pack's answers; undefined when it did not prepare this pack. */
export function readPreparedAnswers(folder: string, program: Program): PreparedAnswers | undefined {
  const file = fileOf(folder, program.id);
  const preparation = preparationOf(program);
  if (preparation === undefined || !existsSync(file)) return undefined;
  const { hash, prepared } = JSON.parse(readFileSync(file, 'utf8')) as KeptAnswers;
  return hash === preparation ? prepared : undefined;
}

/** Keeps what is needed for answering from each pack, for processes to come. */
export function writePreparedAnswers(
  folder: string,
  packs: readonly PackText[],
  programs: Iterable<Program>,
): void {
  const hash = hashOf(packs);
  for (const program of programs) {
    const kept: KeptAnswers = { hash, prepared: prepareAnswers(program) };
    writeFileSync(fileOf(folder, program.id), JSON.stringify(kept));
  }
}

function fileOf(folder: string, id: string): string {
  return join(folder, `prepared-answers-${id}.json`);
}
