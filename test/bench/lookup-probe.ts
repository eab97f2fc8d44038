// A process of its own: makes the packs of a built bot ready for questions, then asks every question of the project.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Decision from '../../src/domain/answer-decision';
import type * as Packs from '../../src/programs/load-programs';
import { readQuestions } from '../../src/cli/evaluation-questions';
import { serveParent } from './helper';

function measure(dist: string): { lookUpsMs: number[]; indexMs: number } {
  const load = createRequire(__filename);
  const { loadAnswers, loadPrograms } = load(join(dist, 'programs/load-programs.js')) as typeof Packs;
  const { decideAnswer } = load(join(dist, 'domain/answer-decision.js')) as typeof Decision;
  const packs = join(dist, 'programs/packs');
  const programs = [...loadPrograms(packs, 'maicpp').byId.values()];
  const started = performance.now();
  const indexes = programs.map((program) => loadAnswers(packs, program));
  const indexMs = performance.now() - started;
  const asked = readQuestions(join(__dirname, '../answers/questions')).flatMap(({ q, program }) => {
    const own = indexes.find((index) => index.program.id === program) ?? indexes[0];
    return own ? [{ q, packs: { own, others: indexes.filter((index) => index !== own) } }] : [];
  });
  const ask = ({ q, packs }: (typeof asked)[number]): number => {
    const before = performance.now();
    decideAnswer(q, packs, { holdings: [] });
    return performance.now() - before;
  };
  // Once to warm up, then each twice, the better time counting: what else this computer does is not the question's doing.
  asked.forEach(ask);
  const first = asked.map(ask);
  return { indexMs, lookUpsMs: asked.map((each, at) => Math.min(ask(each), first[at] ?? Infinity)) };
}

serveParent({ measure: (dist) => measure(String(dist)) });
