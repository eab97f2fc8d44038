// Written by test/measure/fitting/fit-choice.ts; not to be edited by hand.
import type { Aspect } from './asked-aspects';

/** What each piece of evidence counts for a document being the one that is asked for. */
export const CHOICE_WEIGHTS = {
  modelled: 0.56,
  found: 0.817,
  held: 1.666,
  said: 1.251,
  lacked: -1.079,
  wording: 1.456,
  nearest: 1.182,
  near: 1.227,
  aspect: 0.307,
  numbers: 0.241,
  about: 1.451,
  elsewhere: -0.997,
  unstated: 0.305,
};

/** The share of the packs' questions that ask for each aspect. */
export const ASPECT_SHARES: Readonly<Record<Aspect, number>> = {
  cost: 0.059,
  length: 0.016,
  number: 0.063,
  time: 0.117,
  who: 0.041,
  where: 0.059,
  how: 0.033,
  why: 0.019,
  may: 0.053,
  need: 0.106,
  otherwise: 0.029,
  what: 0.085,
  which: 0.117,
  not: 0.086,
  people: 0.055,
  points: 0.061,
  customers: 0.082,
  seats: 0.044,
  small: 0.042,
  large: 0.032,
  us: 0.371,
};
