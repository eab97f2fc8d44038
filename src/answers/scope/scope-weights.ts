// Written by test/measure/fitting/fit-scope.ts; not to be edited by hand.

/** What each piece of evidence counts for a text being a question about the programme. */
export const SCOPE_WEIGHTS = {
  bias: -1.28,
  programme: 1.338,
  out: -0.088,
  own: 0.21,
  change: 0.109,
  show: 0.234,
  talk: 0.177,
  confidence: 0.671,
  known: 0.358,
  inDocument: 1.01,
  unknown: -0.677,
};
