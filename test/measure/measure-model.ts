// Measures the models on the development questions, which may be read: `node test/bench/start.cjs ../measure/measure-model`.
// A message is right when its label is; a question on a fact, when the answer ranked first (or among three) carries one.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { EXAMPLES, readExamples } from '../../src/cli/read-examples';
import { answerDocuments } from '../../src/answers/documents/answer-documents';
import type { Program } from '../../src/domain/program';
import { loadPrograms, SHIPPED_PACKS } from '../../src/programs/load-programs';
import { documentTexts, generalTexts } from '../../src/answers/document-texts';
import { classify, openModel, packModel, type PackedModel } from '../../src/learning/packed-model';
import { openRanking, rankDocuments, type DocumentRanking } from '../../src/answers/rank-documents';
import { trainModel } from '../../src/learning/train';
import type { TrainingText } from '../../src/learning/training-set';
import { maskRoughly } from './mask-roughly';

interface Question {
  readonly q: string;
  readonly kind: string;
  readonly program: string;
  readonly facts?: readonly string[];
  readonly ask?: string;
  readonly do?: string;
}

const BALANCE = Number(process.env['BALANCE'] ?? 0.5);
const QUESTIONS = resolve(__dirname, '../answers/questions');
const misses = process.argv.includes('--misses');

function questions(name: string): Question[] {
  return parse(readFileSync(join(QUESTIONS, `${name}.yaml`), 'utf8')) as Question[];
}

function trained(name: string, texts: readonly TrainingText[], balance: number): PackedModel {
  const start = process.cpuUsage().user;
  const bytes = packModel(trainModel(texts, balance));
  const seconds = (process.cpuUsage().user - start) / 1e6;
  const model = openModel(bytes);
  const megabytes = (bytes.length / 1e6).toFixed(2);
  console.log(
    `${name}: ${texts.length} texts, ${model.labels.length} labels, ${seconds.toFixed(1)} s of CPU, ${megabytes} MB, temperature ${model.temperature.toFixed(2)}`,
  );
  return model;
}

/** Prints how often the first, and one of the first three, is right. */
function report(
  name: string,
  asked: readonly Question[],
  ranks: (question: Question) => readonly boolean[],
): void {
  const results = asked.map((question) => ({ question, ranks: ranks(question) }));
  const percent = (count: number): string => `${((100 * count) / asked.length).toFixed(1)} %`;
  const first = results.filter((result) => result.ranks[0]).length;
  const three = results.filter((result) => result.ranks.slice(0, 3).some(Boolean)).length;
  console.log(`${name}: ${percent(first)} first, ${percent(three)} among three, of ${asked.length}`);
  if (misses) for (const result of results) if (!result.ranks[0]) console.log(`    ${result.question.q}`);
}

function labelOf(question: Question): string {
  if (question.ask === 'status') return 'show:status';
  if (question.ask !== undefined) return `own:${question.ask}`;
  const done = question.do ?? '';
  return done.startsWith('show-') ? `show:${done.slice(5)}` : `do:${done}`;
}

const programs = loadPrograms(SHIPPED_PACKS, 'maicpp').byId;
const folder = process.env['EXAMPLES_FOLDER'] ?? EXAMPLES;
const examples = readExamples(folder).files.flatMap((file) => file.examples);
const masked = new Map([...programs].map(([id, program]) => [id, maskRoughly(program)]));
const mask = ({ q, program }: Question): string => masked.get(program)?.(q) ?? q;

const packTexts = [...programs.values()].flatMap((program) => {
  const texts = generalTexts([], answerDocuments(program), masked.get(program.id) ?? ((text) => text));
  return texts.filter(({ label }) => label === 'programme');
});
const general = trained('general', [...generalTexts(examples, [], (text) => text), ...packTexts], BALANCE);
const rankings = new Map([...programs].map(([id, program]) => [id, rankingOf(program)]));

function rankingOf(program: Program): DocumentRanking {
  const documents = answerDocuments(program);
  return openRanking(documents, trained(program.id, documentTexts(documents), 0));
}

const labelled = (question: Question): readonly string[] =>
  classify(general, mask(question)).map(({ label }) => label);
for (const name of ['own-data', 'requests']) {
  report(name, questions(name), (question) => labelled(question).map((label) => label === labelOf(question)));
}
report(
  'out of scope, as out or small talk',
  questions('out-of-scope').filter(({ kind }) => kind === 'out-of-scope'),
  (question) => labelled(question).map((label) => label === 'out' || label.startsWith('small:')),
);
for (const [id, program] of programs) {
  const facts = questions(id).filter(({ kind }) => kind === 'fact');
  const documents = new Map(answerDocuments(program).map((document) => [document.id, document]));
  const carries = ({ facts: wanted = [] }: Question, label: string): boolean =>
    documents.get(label)?.facts.some((fact) => wanted.includes(fact)) ?? false;
  const ranking = rankings.get(id);
  if (!ranking) continue;
  report(`${id}, programme or not`, facts, (question) =>
    labelled(question).map((label) => label === 'programme'),
  );
  report(`${id}, answers by model alone`, facts, (question) =>
    classify(ranking.model, question.q).map(({ label }) => carries(question, label)),
  );
  report(`${id}, answers by model and search`, facts, (question) =>
    rankDocuments(ranking, question.q).map(({ label }) => carries(question, label)),
  );
  reliability(facts, ranking, carries);
}

/** How often the first answer is right, by the probability given for it. */
function reliability(
  facts: readonly Question[],
  ranking: DocumentRanking,
  carries: (question: Question, label: string) => boolean,
): void {
  const bins = [0, 0.3, 0.5, 0.7, 0.9].map((from) => ({ from, right: 0, all: 0 }));
  for (const question of facts) {
    const [first] = rankDocuments(ranking, question.q);
    const bin = bins.findLast(({ from }) => (first?.probability ?? 0) >= from);
    if (!bin || !first) continue;
    bin.all += 1;
    if (carries(question, first.label)) bin.right += 1;
  }
  console.log(
    `    right by probability: ${bins.map(({ from, right, all }) => `≥${from} ${right}/${all}`).join('  ')}`,
  );
}

const texts = ['own-data', 'requests', 'maicpp'].flatMap((name) => questions(name).map(({ q }) => q));
for (const model of [general, rankings.get('maicpp')?.model ?? general]) {
  for (const text of texts) classify(model, text);
  const start = process.cpuUsage().user;
  for (let round = 0; round < 10; round += 1) for (const text of texts) classify(model, text);
  const milliseconds = (process.cpuUsage().user - start) / 1e3;
  console.log(`classify: ${(milliseconds / (10 * texts.length)).toFixed(3)} ms of CPU`);
}
