import { FOREIGN_WORDS } from './answer-foreign';
import type { QueryTerm } from './answer-query';
import type { Comparison } from './answer-score';
import type { FoundAnswer, FoundAnswers } from './found-answers';

/** What the confidence is made of; each part is between 0 and 1 but for the score and the margin. */
export interface Certainty {
  /** How well the best document fits in itself, and how far it leads over the next one that says something else. */
  readonly score: number;
  readonly margin: number;
  readonly found: number;
  readonly exact: number;
  readonly pairs: number;
  readonly likeness: number;
  readonly typical: number;
  readonly asking: number;
  /** How many things are asked about; 1 for many: the more there are, the less each has to fit. */
  readonly length: number;
  /** How much is asked in words that are not everyday ones; 1 for enough. */
  readonly substance: number;
  /** Whether a word at the heart of the pack is among them: the commoner in the pack, the nearer to 1. */
  readonly core: number;
  /** Share of the question's weight that the pack does not know. */
  readonly unknown: number;
  /** Weight of words that are unknown and not everyday; 1 for several of them. */
  readonly strange: number;
  /** 1 when something is to be done, such as "configure", of which the best document does not speak. */
  readonly work: number;
  /** 1 when it has a word of the programme that nobody uses for anything else; `anchors`: when it has several. */
  readonly anchor: number;
  readonly anchors: number;
  /** 1 when it names products and no such word. */
  readonly product: number;
  /** How many words of other walks of life it has; 1 for two. */
  readonly foreign: number;
  /** How many words it has, and how many of them the pack knows; 1 for many. */
  readonly words: number;
  readonly size: number;
}

/** How much each counts: a logistic regression over questions that packs answer and questions about other things. */
const RIGHT: Weights = {
  score: 0.36,
  margin: 0.79,
  found: 3.64,
  exact: 3.04,
  pairs: 0.52,
  likeness: 0.01,
  typical: 5.73,
  asking: 0.81,
  length: 8.92,
  substance: -0.17,
  core: 1.77,
  unknown: -3.77,
  strange: -3.35,
  work: -6.76,
  anchor: 0,
  anchors: 0,
  product: 0,
  foreign: 0,
  words: 0,
  size: 0,
};
const RIGHT_START = -17.23;
/** The same over whether a question was one about the programme, whatever was found for it. */
const ABOUT: Weights = {
  score: 0.47,
  margin: 0.19,
  found: 2.12,
  exact: 1.35,
  pairs: 1.84,
  likeness: -0.78,
  typical: 3.21,
  asking: 1.46,
  length: -1.48,
  substance: -0.48,
  core: 1.68,
  unknown: -3.44,
  strange: -1.63,
  work: -2.84,
  anchor: 0.95,
  anchors: 1.13,
  product: -1.63,
  foreign: -4.5,
  words: 4.36,
  size: 5.15,
};
const ABOUT_START = -10.77;
const MOST_LEAD = 4;
const MANY_TERMS = 8;
const MANY_WORDS = 12;
/** What these two add to the score; they stand for themselves here. */
const FOUND_WEIGHT = 3.2;
const ASKING_WEIGHT = 2.3;
const ENOUGH = 6;
const MANY = 10.5;

/** How likely the best document answers the question, 0 to 1. */
export function confidenceOf(certainty: Certainty): number {
  return likelihood(certainty, RIGHT_PARTS, RIGHT_START);
}

/** How likely the question is about the programme at all, 0 to 1. */
export function scopeOf(certainty: Certainty): number {
  return likelihood(certainty, ABOUT_PARTS, ABOUT_START);
}

type Weights = Readonly<Record<keyof Certainty, number>>;

const RIGHT_PARTS = Object.entries(RIGHT) as WeightedParts;
const ABOUT_PARTS = Object.entries(ABOUT) as WeightedParts;

type WeightedParts = readonly (readonly [part: keyof Certainty, weight: number])[];

function likelihood(certainty: Certainty, parts: WeightedParts, start: number): number {
  let sum = start;
  for (const [part, weight] of parts) sum += certainty[part] * weight;
  return 1 / (1 + Math.exp(-sum));
}

/** The parts of the confidence. */
export function certaintyOf(question: Comparison, best: FoundAnswer, found: FoundAnswers): Certainty {
  // What is further behind counts as that far, and need not be known.
  const rival = found.other(
    ({ document }) => !document.facts.some((fact) => best.document.facts.includes(fact)),
    best.score < MOST_LEAD ? Infinity : MOST_LEAD,
  );
  const { exact, pairs, likeness, typical, asking, work } = best.fit;
  return {
    score: best.score - FOUND_WEIGHT * best.fit.found - ASKING_WEIGHT * asking,
    margin: Math.min(MOST_LEAD, best.score - (rival?.score ?? 0)),
    found: best.fit.found,
    exact,
    pairs,
    likeness,
    typical,
    asking,
    work,
    length: Math.min(MANY_TERMS, question.terms.length) / MANY_TERMS,
    ...subjectOf(question),
    ...speechIn(question),
  };
}

function speechIn({
  speech,
  content,
}: Comparison): Pick<Certainty, 'anchor' | 'anchors' | 'product' | 'foreign' | 'words' | 'size'> {
  const known = content.map((term) => (term.known ? Math.max(1, term.parts.length) : 0));
  return {
    anchor: speech.anchors > 0 ? 1 : 0,
    anchors: speech.anchors > 1 ? 1 : 0,
    product: speech.products ? 1 : 0,
    foreign: Math.min(2, speech.foreign) / 2,
    words: Math.min(MANY_WORDS, speech.words) / MANY_WORDS,
    size: Math.min(MANY_TERMS, sumOf(known)) / MANY_TERMS,
  };
}

function subjectOf({
  content,
  weight,
}: Comparison): Pick<Certainty, 'substance' | 'core' | 'unknown' | 'strange'> {
  const telling = content.filter(({ everyday }) => !everyday);
  const strangers = content.filter(({ known }) => !known);
  return {
    substance: Math.min(1, sum(telling.filter(({ known }) => known)) / ENOUGH),
    core: Math.max(0, ...telling.map(({ commonness }) => commonness)),
    unknown: weight === 0 || isForeign(telling) ? 1 : sum(strangers) / weight,
    strange: Math.min(1, sum(strangers.filter(({ everyday }) => !everyday)) / MANY),
  };
}

// A pack may speak of a website in passing; a question that speaks of nothing else is about another one.
function isForeign(telling: readonly QueryTerm[]): boolean {
  const foreign = telling.filter(({ word, forms }) => FOREIGN_WORDS.has(word) && forms.length === 1);
  return foreign.length > 0 && telling.every((term) => !term.known || foreign.includes(term));
}

function sum(terms: readonly QueryTerm[]): number {
  return sumOf(terms.map(({ weight }) => weight));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
