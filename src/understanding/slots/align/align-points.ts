import { isSlipFor } from '../../../language/slips';
import type { TemplatePart } from '../label-template';
import { FREE } from '../slot-kinds';

/** Points for what fits and against what does not; only their order and rough size matter. */
export const POINTS = {
  ownWord: 2,
  commonWord: 0.6,
  noOwnWord: -1.2,
  noCommonWord: -0.25,
  entity: 1.5,
  free: 1,
  undivided: -1.5,
  noEntity: -1.2,
  noFree: -2.5,
  strange: -1.3,
  looseEntity: -0.5,
  passedCommon: -0.35,
  passedCourtesy: -0.05,
} as const;

/** One slip in a longer word, and "takes" for "take"; a plural of the template announces several, so it must be said. */
export function isLike(typed: string, word: string): boolean {
  if (typed === word || typed === `${word}s`) return true;
  return word.length > 4 && `${typed}s` !== word && isSlipFor(typed, word);
}

/** Points for what a template has and the message does not. */
export function missing(wanted: TemplatePart): number {
  if ('word' in wanted) return wanted.common ? POINTS.noCommonWord : POINTS.noOwnWord;
  return FREE.has(wanted.slot) ? POINTS.noFree : POINTS.noEntity;
}
