// Measures the models on the development questions, which may be read: `node test/bench/start.cjs ../measure/measure-model`.
// A message is right when its label is; a question on a fact, when the answer ranked first (or among three) carries one.
import { rankDocuments } from '../../src/answers/rank-documents';
import { classify, type PackedModel } from '../../src/learning/packed-model';
import { findEntities } from '../../src/understanding/entities/find-entities';
import { maskEntities } from '../../src/understanding/entities/mask-entities';
import { createWorld, shippedPrograms } from '../fakes/app-world';
import {
  developmentQuestions,
  wantedLabel,
  type DevelopmentQuestion,
} from '../fixtures/development-questions';
import { messageContextOf } from '../fixtures/message-context';

const misses = process.argv.includes('--misses');
const programs = shippedPrograms();
const { ctx } = createWorld('2026-11-22T10:00:00+01:00');
const general = ctx.learned.model;
const contexts = new Map(
  [...programs.byId.keys()].map((programId) => [
    programId,
    messageContextOf({ programs, programId, today: '2026-11-22' }).entities,
  ]),
);

function masked({ q, program }: DevelopmentQuestion): string {
  const context = contexts.get(program);
  return context ? maskEntities(q, findEntities(q, context)) : q;
}

function labelsOf(question: DevelopmentQuestion): readonly string[] {
  return classify(general, masked(question)).map(({ label }) => label);
}

/** Prints how often the first, and one of the first three, is right. */
function report(
  name: string,
  asked: readonly DevelopmentQuestion[],
  ranks: (question: DevelopmentQuestion) => readonly boolean[],
): void {
  const results = asked.map((question) => ({ question, ranks: ranks(question) }));
  const percent = (count: number): string => `${((100 * count) / asked.length).toFixed(1)} %`;
  const first = results.filter((result) => result.ranks[0]).length;
  const three = results.filter((result) => result.ranks.slice(0, 3).some(Boolean)).length;
  console.log(`${name}: ${percent(first)} first, ${percent(three)} among three, of ${asked.length}`);
  if (misses) for (const result of results) if (!result.ranks[0]) console.log(`    ${result.question.q}`);
}

const all = developmentQuestions();
const ofKind = (kind: string): DevelopmentQuestion[] => all.filter((question) => question.kind === kind);

for (const kind of ['own-data', 'request'])
  report(kind, ofKind(kind), (question) =>
    labelsOf(question).map((label) => label === wantedLabel(question)),
  );
report('out of scope, as out or small talk', ofKind('out-of-scope'), (question) =>
  labelsOf(question).map((label) => label === 'out' || label.startsWith('small:')),
);
for (const program of programs.byId.values()) {
  const facts = ofKind('fact').filter((question) => question.program === program.id);
  const { documents, ranking } = ctx.answers(program);
  const carries = ({ facts: wanted }: DevelopmentQuestion, label: string): boolean =>
    documents.get(label)?.facts.some((fact) => wanted.includes(fact)) ?? false;
  report(`${program.id}, programme or not`, facts, (question) =>
    labelsOf(question).map((label) => label === 'programme'),
  );
  report(`${program.id}, answers by model alone`, facts, (question) =>
    classify(ranking.model, question.q).map(({ label }) => carries(question, label)),
  );
  report(`${program.id}, answers by model and search`, facts, (question) =>
    rankDocuments(ranking, question.q).map(({ label }) => carries(question, label)),
  );
}

for (const [name, model] of [['general', general], ...packModels()] as const) {
  const start = process.cpuUsage().user;
  for (let round = 0; round < 10; round += 1) for (const { q } of all) classify(model, q);
  const milliseconds = (process.cpuUsage().user - start) / 1e3;
  console.log(`classify, ${name}: ${(milliseconds / (10 * all.length)).toFixed(3)} ms of CPU`);
}

function packModels(): [string, PackedModel][] {
  return [...programs.byId.values()].map((program) => [program.id, ctx.answers(program).ranking.model]);
}
