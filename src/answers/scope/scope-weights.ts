// Written by test/measure/fitting/fit-scope.ts; not to be edited by hand.

/** What each piece of evidence counts for a text being a question about the programme. */
export const SCOPE_WEIGHTS = {
  bias: -0.571,
  programme: 1.183,
  out: -0.076,
  own: 0.223,
  change: 0.136,
  show: 0.208,
  talk: 0.214,
  confidence: 0.606,
  known: 0.4,
  inDocument: 1.082,
  unknown: -0.241,
};
