// Written by test/measure/fitting/fit-scope.ts; not to be edited by hand.

/** What each piece of evidence counts for a text being a question about the programme. */
export const SCOPE_WEIGHTS = {
  bias: -0.207,
  programme: 1.211,
  out: 0.043,
  own: 0.207,
  change: 0.234,
  show: 0.149,
  talk: 0.236,
  confidence: 0.756,
  known: 0.89,
  inDocument: 0.507,
  unknown: -0.143,
};
