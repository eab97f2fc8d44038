// Written by test/measure/fitting/fit-scope.ts; not to be edited by hand.

/** What each piece of evidence counts for a text being a question about the programme. */
export const SCOPE_WEIGHTS = {
  bias: -0.191,
  programme: 1.237,
  out: 0.181,
  own: 0.166,
  change: 0.231,
  show: 0.122,
  talk: 0.236,
  confidence: 0.759,
  known: 0.844,
  inDocument: 0.467,
  unknown: -0.197,
};
