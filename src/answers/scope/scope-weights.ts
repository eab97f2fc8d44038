// Written by test/measure/fitting/fit-scope.ts; not to be edited by hand.

/** What each piece of evidence counts for a text being a question about the programme. */
export const SCOPE_WEIGHTS = {
  bias: -2.31,
  programme: 1.12,
  out: -0.107,
  own: 0.19,
  change: 0.107,
  show: 0.19,
  talk: 0.204,
  confidence: 0.557,
  known: 0.445,
  inDocument: 1.108,
  unknown: -0.129,
};
