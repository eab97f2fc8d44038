// A process of its own: makes the packs of a built bot ready for questions, then asks every question of the project.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Pack from '../../src/answers/answer-pack';
import type * as Decision from '../../src/answers/decide-answer';
import type * as Models from '../../src/programs/kept-models';
import type * as Packs from '../../src/programs/load-programs';
import { developmentQuestions } from '../fixtures/development-questions';
import { serveParent } from './helper';

/** The scope of a text is found with its meaning, before it is looked up. */
const ABOUT = { scope: () => 1, named: () => undefined };

function measure(dist: string): { lookUpsMs: number[]; indexMs: number } {
  const load = createRequire(__filename);
  const { loadPrograms } = load(join(dist, 'programs/load-programs.js')) as typeof Packs;
  const { loadPackModel, MODELS } = load(join(dist, 'programs/kept-models.js')) as typeof Models;
  const { openAnswerPack } = load(join(dist, 'answers/answer-pack.js')) as typeof Pack;
  const { decideAnswer } = load(join(dist, 'answers/decide-answer.js')) as typeof Decision;
  const programs = [...loadPrograms(join(dist, 'programs/packs'), 'maicpp').byId.values()];
  const started = performance.now();
  const packs = programs.map((program) => openAnswerPack(program, loadPackModel(MODELS, program)));
  const indexMs = performance.now() - started;
  const asked = developmentQuestions().flatMap(({ q, kind, program }) => {
    const own = packs.find((pack) => pack.program.id === program) ?? packs[0];
    const isForPacks = kind !== 'own-data' && kind !== 'request';
    return own && isForPacks ? [{ q, packs: { own, others: packs.filter((pack) => pack !== own) } }] : [];
  });
  const ask = ({ q, packs: lookedInto }: (typeof asked)[number]): number => {
    const before = performance.now();
    decideAnswer(q, lookedInto, ABOUT);
    return performance.now() - before;
  };
  // Once to warm up, then each twice, the better time counting: what else this computer does is not the question's doing.
  asked.forEach(ask);
  const first = asked.map(ask);
  return { indexMs, lookUpsMs: asked.map((each, at) => Math.min(ask(each), first[at] ?? Infinity)) };
}

serveParent({ measure: (dist) => measure(String(dist)) });
