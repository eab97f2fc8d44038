import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { composeBot } from '../compose';
import { readConfig } from '../config';
import { createLog } from '../observe/create-log';
import { loadLearned, MODELS } from '../programs/kept-models';
import { loadPrograms, SHIPPED_PACKS } from '../programs/load-programs';
import { evaluateAnswers, type EvaluatedQuestion } from './evaluate-answers';
import { readQuestions } from './evaluation-questions';
import { explainMessage } from './explain-message';
import { explainingContext } from './explaining-context';
import { listUnanswered } from './list-unanswered';
import { loadSettings } from './load-settings';
import { EXAMPLES, readExamples } from './read-examples';
import { sharesOf, summarizeEvaluation } from './summarize-evaluation';

const USAGE = `npm run answers -- --evaluate [FOLDER] [--show] [--baseline CHECKOUT] | --questions | --unanswered | --why SENTENCE
  --evaluate    judges the sealed sets (or those of FOLDER) and prints how many were understood rightly;
                --show prints what was not, except of sealed sets; --baseline compares with another checkout
  --questions   asks the older set of questions and prints how many were answered right
  --unanswered  lists what people asked and nobody could answer, from the configured store
  --why         explains what a sentence is understood as, from which examples, and what the gate says of it`;

const PROJECT = join(__dirname, '..', '..');
const QUESTIONS = join(PROJECT, 'test/answers/questions');
const WORST = 25;

/** Prints the quality of answers, or what nobody could answer. Exit 0 when done, 2 for wrong arguments or settings. */
async function main(args: readonly string[]): Promise<number> {
  const [mode, ...more] = args;
  if (mode === '--evaluate') return measure(more);
  if (mode === '--why' && more.length > 0) return explain(more.join(' '));
  if (more.length > 0 || (mode !== '--questions' && mode !== '--unanswered')) return refuse([USAGE]);
  return mode === '--questions' ? evaluate() : unanswered();
}

/** The sets are judged in worlds that only the tests have; those are no part of the build. */
function measure(args: readonly string[]): number {
  const runner = join(PROJECT, 'test/bench/start.cjs');
  const { status } = spawnSync(process.execPath, [runner, '../measure/measure', ...args], {
    stdio: 'inherit',
  });
  return status ?? 1;
}

function explain(sentence: string): number {
  const { files } = readExamples(EXAMPLES);
  const programs = loadPrograms(SHIPPED_PACKS, 'maicpp');
  const context = explainingContext(programs, loadLearned(MODELS), Date.now());
  for (const each of explainMessage(sentence, { context, files })) print(each);
  return 0;
}

function evaluate(): number {
  const evaluated = evaluateAnswers(loadPrograms(SHIPPED_PACKS, 'maicpp'), readQuestions(QUESTIONS));
  for (const { group, asked, right, wrong, unsure, declined } of summarizeEvaluation(evaluated)) {
    print(
      `${group.padEnd(32)} asked ${pad(asked)}  right ${pad(right)}  wrong ${pad(wrong)}  unsure ${pad(unsure)}  declined ${pad(declined)}`,
    );
  }
  for (const part of ['tune', 'measure'] as const) {
    const { right, wrong, unsure, declined } = sharesOf(evaluated, part, 'in-scope');
    const outOfScope = sharesOf(evaluated, part, 'out-of-scope');
    print(
      `${part}: right ${percent(right)}, wrong with confidence ${percent(wrong)}, wrong but unsure ${percent(unsure)}, declined ${percent(declined)}; ` +
        `out of scope declined ${percent(outOfScope.right)}`,
    );
  }
  // Misses of the measuring part stay unseen: whoever looked at them would tune on them.
  for (const miss of worstMisses(evaluated)) print(describeMiss(miss));
  return 0;
}

function worstMisses(evaluated: readonly EvaluatedQuestion[]): readonly EvaluatedQuestion[] {
  return evaluated
    .filter(({ part, verdict }) => part === 'tune' && verdict !== 'right')
    .sort((a, b) => confidenceOf(b) - confidenceOf(a))
    .slice(0, WORST);
}

function confidenceOf({ decision }: EvaluatedQuestion): number {
  return decision.kind === 'answer' ? Math.max(...decision.answers.map(({ confidence }) => confidence)) : 0;
}

function describeMiss({ question, verdict, decision }: EvaluatedQuestion): string {
  const given =
    decision.kind === 'answer'
      ? decision.answers.map(({ document }) => document.id).join(', ')
      : decision.kind;
  return `  ${verdict}: "${question.q}" (${question.program}) wanted ${question.facts.join(', ') || 'no answer'}, got ${given}`;
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

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
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
