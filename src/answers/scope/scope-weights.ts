// Written by test/measure/fitting/fit-scope.ts; not to be edited by hand.

/** What each piece of evidence counts for a text being a question about the programme. */
export const SCOPE_WEIGHTS = {
  bias: -1.201,
  programme: 1.077,
  out: -0.07,
  own: 0.22,
  change: 0.039,
  show: 0.185,
  talk: 0.245,
  confidence: 0.667,
  known: 0.476,
  inDocument: 0.866,
  unknown: -0.4,
};
