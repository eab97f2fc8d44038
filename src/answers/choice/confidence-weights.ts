// Written by test/measure/fitting/fit-choice.ts; not to be edited by hand.

/** What each piece of evidence counts for the best choice being right. */
export const CONFIDENCE_WEIGHTS = {
  bias: 0,
  chosen: 1,
  alike: 0,
  modelled: 0,
  nearest: 0,
  held: 0,
  lacked: 0,
  wording: 0,
};
