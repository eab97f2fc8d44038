import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { composeBot } from '../boot/compose';
import { readConfig } from '../boot/config';
import { createLog } from '../observe/create-log';
import { loadLearned } from '../programs/kept-models';
import { loadPacks, loadPrograms } from '../programs/load-programs';
import { MODELS, PROJECT, SHIPPED_PACKS } from '../shipped-files';
import { explainMessage } from './answers/explain-message';
import { explainingContext } from './answers/explaining-context';
import { listSources } from './answers/list-sources';
import { listUnanswered } from './answers/list-unanswered';
import { loadSettings } from './load-settings';
import { readKept } from './sources/kept-file';
import { shippedExamples } from './answers/read-examples';

const USAGE = `npm run answers -- --evaluate [FOLDER] [--show] [--baseline CHECKOUT] | --why "sentence" | --sources | --unanswered
  --evaluate    judges the sealed sets (or those of FOLDER) and prints how many were understood rightly;
                --show prints what was not, except of sealed sets; --baseline compares with another checkout
  --why         explains what a sentence is understood as, from which examples, and what the gate says of it
  --sources     lists what the packs rest on: the page, the copy that was read, as of when, and when it was verified
  --unanswered  lists what people asked and nobody could answer, from the configured store`;

/** Prints the quality of answers, or what nobody could answer. Exit 0 when done, 2 for wrong arguments or settings. */
async function main(args: readonly string[]): Promise<number> {
  const [mode, ...more] = args;
  if (mode === '--evaluate') return measure(more);
  if (mode === '--sources' && more.length === 0) return sources();
  if (mode === '--why' && more.length > 0) return explain(more.join(' '));
  return mode === '--unanswered' && more.length === 0 ? unanswered() : refuse([USAGE]);
}

/** The sets are judged in worlds that only the tests have; those are no part of the build. */
function measure(args: readonly string[]): number {
  const runner = join(PROJECT, 'test/bench/start.cjs');
  if (!existsSync(runner)) return refuse(['--evaluate needs the project: what is deployed has no tests.']);
  const { status } = spawnSync(process.execPath, [runner, '../measure/measure', ...args], {
    stdio: 'inherit',
  });
  return status ?? 1;
}

function explain(sentence: string): number {
  const { files } = shippedExamples();
  const programs = loadPrograms(SHIPPED_PACKS, 'maicpp');
  const context = explainingContext(programs, loadLearned(MODELS), Date.now());
  for (const each of explainMessage(sentence, { context, files })) print(each);
  return 0;
}

function sources(): number {
  for (const program of loadPacks(SHIPPED_PACKS).values())
    for (const each of listSources(program, readKept(SHIPPED_PACKS, program.id))) print(each);
  return 0;
}

async function unanswered(): Promise<number> {
  loadSettings();
  const read = readConfig(process.env);
  if ('problems' in read) return refuse(read.problems);
  const { ctx, tables } = composeBot(read.config, createLog('error'));
  // A store that no bot has used yet has no tables to be read.
  await tables.createTables();
  const questions = await listUnanswered(ctx.questions);
  for (const { question, programId, times, lastAt } of questions) {
    print(`${pad(times)} x  ${new Date(lastAt).toISOString().slice(0, 10)}  ${programId}  ${question}`);
  }
  if (questions.length === 0) print('Nobody has asked anything that could not be answered.');
  return 0;
}

function refuse(lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return 2;
}

function print(line: string): void {
  console.log(line);
}

function pad(count: number): string {
  return String(count).padStart(4);
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  },
);
