// A process of its own: makes the packs of a built bot ready for questions, then asks every question of the project.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Packs from '../../src/answers/answer-pack';
import type * as Decision from '../../src/answers/decide-answer';
import type * as Models from '../../src/programs/kept-models';
import type * as Programs from '../../src/programs/load-programs';
import type * as Shipped from '../../src/shipped-files';
import { serveParent } from './helper';
import { readQuestions } from './questions';

/** How a question is taken that is surely about a programme and names none. */
const LIKELY = { programme: 1, out: 0, own: 0, change: 0, show: 0, talk: 0 };
const ABOUT = { read: (text: string) => ({ likely: LIKELY, masked: text, holdings: [] }) };

function measure(dist: string): { lookUpsMs: number[]; indexMs: number } {
  const load = createRequire(__filename);
  const { loadPrograms } = load(join(dist, 'programs/load-programs.js')) as typeof Programs;
  const { loadPackModel } = load(join(dist, 'programs/kept-models.js')) as typeof Models;
  const { MODELS } = load(join(dist, 'shipped-files.js')) as typeof Shipped;
  const { openAnswerPack } = load(join(dist, 'answers/answer-pack.js')) as typeof Packs;
  const { decideAnswer } = load(join(dist, 'answers/decide-answer.js')) as typeof Decision;
  const programs = [...loadPrograms(join(dist, 'programs/packs'), 'maicpp').byId.values()];
  const started = performance.now();
  const packs = programs.map((program) => openAnswerPack(program, loadPackModel(MODELS, program)));
  const indexMs = performance.now() - started;
  const asked = readQuestions().flatMap(({ q, program }) => {
    const own = packs.find((pack) => pack.program.id === program) ?? packs[0];
    return own ? [{ q, packs: { own, others: packs.filter((pack) => pack !== own) } }] : [];
  });
  const ask = (each: (typeof asked)[number]): number => {
    const before = performance.now();
    decideAnswer(each.q, each.packs, ABOUT);
    return performance.now() - before;
  };
  // Once to warm up, then each twice, the better time counting: what else this computer does is not the question's doing.
  asked.forEach(ask);
  const first = asked.map(ask);
  return { indexMs, lookUpsMs: asked.map((each, at) => Math.min(ask(each), first[at] ?? Infinity)) };
}

serveParent({ measure: (dist) => measure(String(dist)) });
