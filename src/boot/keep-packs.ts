import { setImmediate as nextTurn } from 'node:timers/promises';
import { openAnswerPack, type AnswerPack } from '../answers/answer-pack';
import type { Program } from '../domain/program/program';
import type { Background } from '../ports';
import { keptPackModel, learnPackModel } from '../programs/kept-models';
import { MODELS } from '../shipped-files';

/**
 * Makes a pack ready when it is first asked, and keeps it. One that the build did not learn from (an operator's own, or
 * changed since) is learned in the background, some seconds for a large one; until then the text search serves alone.
 * `folder` holds what the build kept.
 */
export function keepPacks(background: Background, folder = MODELS): (program: Program) => AnswerPack {
  const packs = new Map<string, AnswerPack>();
  return (program) => {
    const known = packs.get(program.id);
    if (known) return known;
    const model = keptPackModel(folder, program);
    const pack = openAnswerPack(program, model);
    packs.set(program.id, pack);
    if (!model)
      background.run(`learn the pack ${program.id}`, async () => {
        packs.set(program.id, openAnswerPack(program, await learnPackModel(program, () => nextTurn())));
      });
    return pack;
  };
}
