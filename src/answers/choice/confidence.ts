import type { Choice } from './choose-document';
import { CONFIDENCE_WEIGHTS } from './confidence-weights';

/** Nothing is taken to be surer than this. */
const LEAST = 1e-4;

/** What speaks for the best of some choices being right, as numbers of much the same size. */
export const CONFIDENCE_FEATURES: Readonly<
  Record<keyof typeof CONFIDENCE_WEIGHTS, (best: Choice, choices: readonly Choice[]) => number>
> = {
  bias: () => 1,
  chosen: ({ probability }) => logit(probability),
  alike: (best, choices) =>
    logit(choices.filter((each) => isAlike(each, best)).reduce((sum, each) => sum + each.probability, 0)),
  modelled: ({ evidence }) => evidence.modelled,
  nearest: ({ evidence }) => 4 * evidence.nearest,
  held: ({ evidence }) => 4 * evidence.held,
  lacked: ({ evidence }) => 4 * evidence.lacked,
  wording: ({ evidence }) => evidence.wording,
};

/**
 * How likely the first of some choices is right, given that the pack answers the question at all, 0 to 1: logistic
 * regression, its weights fitted by test/measure/fitting/fit-choice.ts. 0 when there is none.
 */
export function confidenceIn(choices: readonly Choice[]): number {
  const [best] = choices;
  if (!best) return 0;
  const names = Object.keys(CONFIDENCE_WEIGHTS) as (keyof typeof CONFIDENCE_WEIGHTS)[];
  const sum = names.reduce(
    (total, name) => total + CONFIDENCE_WEIGHTS[name] * CONFIDENCE_FEATURES[name](best, choices),
    0,
  );
  return 1 / (1 + Math.exp(-sum));
}

/** Whether two say much the same: they rest on one fact at least. */
function isAlike(one: Choice, other: Choice): boolean {
  return one === other || one.document.facts.some((fact) => other.document.facts.includes(fact));
}

function logit(probability: number): number {
  const inside = Math.max(LEAST, Math.min(1 - LEAST, probability));
  return Math.log(inside / (1 - inside));
}
