import type { Program } from '../../domain/program/program';
import { shown, type PackProblem } from '../../domain/program/program-problem';
import { answerDocuments } from './answer-documents';

/** Further questions of a pack that no answer has the id of. */
export function checkAsked(program: Program): PackProblem[] {
  const asked = Object.keys(program.asked);
  if (asked.length === 0) return [];
  const ids = new Set(answerDocuments(program).map(({ id }) => id));
  return asked
    .filter((id) => !ids.has(id))
    .map((id) => ({
      path: ['asked', id],
      found: shown(id),
      expected: 'the id of something the pack says, such as "holding:security" or "answer:refund"',
    }));
}
