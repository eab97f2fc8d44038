import type { Coverage } from './pack-words';
import { SCOPE_WEIGHTS } from './scope-weights';

/** How likely a text is of each kind, 0 to 1, by its words alone. */
export interface Likelihoods {
  readonly programme: number;
  readonly out: number;
  /** About the team's own data, a change, a card, small talk or the bot itself: the likeliest of each kind. */
  readonly own: number;
  readonly change: number;
  readonly show: number;
  readonly talk: number;
}

/** What speaks for and against a text being a question about the programme. */
export interface ScopeEvidence {
  readonly likely: Likelihoods;
  /** How likely the best document is the one, given that one of them is. */
  readonly confidence: number;
  readonly coverage: Coverage;
}

/** Nothing is taken to be surer than this. */
const LEAST = 1e-4;

/** The evidence as numbers of much the same size, in the order of the weights. */
export const SCOPE_FEATURES: Readonly<Record<keyof typeof SCOPE_WEIGHTS, (one: ScopeEvidence) => number>> = {
  bias: () => 1,
  programme: ({ likely }) => logit(likely.programme),
  out: ({ likely }) => logit(likely.out),
  own: ({ likely }) => logit(likely.own),
  change: ({ likely }) => logit(likely.change),
  show: ({ likely }) => logit(likely.show),
  talk: ({ likely }) => logit(likely.talk),
  confidence: ({ confidence }) => logit(confidence),
  known: ({ coverage }) => 4 * coverage.known,
  inDocument: ({ coverage }) => 4 * coverage.inDocument,
  unknown: ({ coverage }) => Math.log(1 + coverage.unknown),
};

/**
 * How likely a text is a question that the pack answers, 0 to 1: the general model and the pack's own ranking joined by
 * logistic regression, its weights fitted on the development questions (test/measure/fitting/fit-scope.ts).
 */
export function programmeChance(evidence: ScopeEvidence): number {
  const names = Object.keys(SCOPE_FEATURES) as (keyof typeof SCOPE_FEATURES)[];
  const sum = names.reduce((total, name) => total + SCOPE_WEIGHTS[name] * SCOPE_FEATURES[name](evidence), 0);
  return 1 / (1 + Math.exp(-sum));
}

function logit(probability: number): number {
  const inside = Math.max(LEAST, Math.min(1 - LEAST, probability));
  return Math.log(inside / (1 - inside));
}
