import type { AnswerKind } from '../answers/documents/answer-document';
import type { IndexedDocument } from './answer-index';
import { holdingConcept } from './answer-lexicon';
import { LikenessToQuestion, type Likeness } from './answer-likeness';
import type { QueryTerm } from './answer-query';
import type { AnswerTexts } from './answer-texts';
import { isAsking } from './answer-tokens';
import type { Speech } from './answer-vocabulary';
import type { AskedKeys } from './asked-keys';
import type { NumberedQuestion } from './candidate-uses';
import { DocumentCoverage, type Coverage } from './document-coverage';

/** How a document fits a question: each between 0 and 1, `holding` between -1 and 1. */
export interface Fit extends Likeness, Coverage {
  /** Pairs of neighbouring terms that a variant has as neighbours too. */
  readonly pairs: number;
  /** Whether it is asked for with the same question words. */
  readonly asking: number;
  /** The rank that the full-text search gives it, relative to the best. */
  readonly found: number;
  /** About the holdings asked for or held (1), about none (0), about others (-1). */
  readonly holding: number;
  readonly answer: number;
  /** 1 when something is to be done, such as "configure", of which it does not speak. */
  readonly work: number;
}

/** Answers were written to be given; other parts of a pack answer when nothing was written. */
const READY: Readonly<Partial<Record<AnswerKind, number>>> = {
  answer: 1,
  window: 0.7,
  score: 0.7,
  event: 0.7,
  change: 0.7,
  'further-date': 0.7,
  'sign-in': 0.5,
  support: 0.5,
  word: 0.5,
  requirement: -0.7,
};

/** What each part of a fit adds to the score; fitted on the tuning half of the questions. */
const SCORE_WEIGHTS: Readonly<Record<keyof Fit, number>> = {
  likeness: 1.7,
  typical: 1.6,
  named: 0.3,
  said: 0.4,
  coverage: 1.5,
  habit: 1.4,
  holding: 1.8,
  answer: 1.6,
  title: 1.4,
  found: 3.2,
  asking: 2.3,
  pairs: 1.1,
  exact: 1,
  work: -0.5,
};

/** The score of a fit; the higher the better. */
export function scoreOf(fit: Fit): number {
  let score = 0;
  for (const part of PARTS) score += fit[part] * SCORE_WEIGHTS[part];
  return score;
}

const PARTS = Object.keys(SCORE_WEIGHTS) as (keyof Fit)[];

/** A question as it is compared: its terms and what is known about who asks. */
export interface Comparison {
  readonly terms: readonly QueryTerm[];
  readonly content: readonly QueryTerm[];
  readonly weight: number;
  readonly asked: AskedKeys;
  /** The holdings it names, by their keys. */
  readonly named: ReadonlySet<string>;
  readonly likeness: LikenessToQuestion;
  readonly coverage: DocumentCoverage;
  readonly holdings: readonly string[];
  readonly speech: Speech;
}

/** Who asks, and how. */
export interface Asker {
  readonly holdings: readonly string[];
  readonly speech: Speech;
}

/** Prepares a question for being compared with documents. */
export function comparisonOf(
  question: NumberedQuestion,
  { holdings, speech }: Asker,
  texts: AnswerTexts,
): Comparison {
  const { terms, asked } = question;
  const content = terms.filter(({ forms }) => !isAsking(forms[0]));
  const weight = content.reduce((total, term) => total + term.weight, 0);
  return {
    terms,
    content,
    weight,
    asked,
    named: new Set(terms.flatMap(({ forms }) => forms.filter((form) => form.startsWith('@')))),
    likeness: new LikenessToQuestion(question, texts),
    coverage: new DocumentCoverage(question, texts),
    holdings,
    speech,
  };
}

/** What a fit is made of but for how alike the ways to ask are. */
export type RoughFit = Omit<Fit, keyof Likeness | 'pairs'>;

/** A document that may answer; its `place` is that among all of those. */
export interface Candidate extends IndexedDocument {
  readonly place: number;
  readonly found: number;
}

/** A document before the ways to ask for it are compared; `most` is the most it may score. */
export interface Prospect extends Candidate {
  readonly rough: RoughFit;
  readonly most: number;
}

/** Compares a question roughly with a candidate that the full-text search ranked at `found`. */
export function prospectOf(question: Comparison, candidate: Candidate): Prospect {
  const { id, place, document, found } = candidate;
  const { coverage } = question;
  const { named, said, coverage: covered, exact, habit, pairs } = coverage.of(place);
  const rough: RoughFit = {
    named,
    said,
    coverage: covered,
    exact,
    habit,
    asking: coverage.askedAlike(place),
    found,
    holding: holdingFit(question, document.holdings),
    answer: READY[document.kind] ?? 0,
    work: coverage.lacksWork(place) ? 1 : 0,
  };
  return { id, document, place, found, rough, most: mostOf(question, rough, pairs) };
}

// No way to ask for a document can be more alike than all that the document names.
function mostOf({ asked, weight }: Comparison, rough: RoughFit, pairs: number): number {
  const named = rough.named * weight + (rough.asking > 0 ? asked.total - weight : 0);
  const alike = asked.total === 0 ? 0 : Math.min(1, named / asked.total);
  const w = SCORE_WEIGHTS;
  return (
    alike * (w.likeness + w.typical + w.title) +
    pairs * w.pairs +
    rough.named * w.named +
    rough.said * w.said +
    rough.coverage * w.coverage +
    rough.habit * w.habit +
    rough.holding * w.holding +
    rough.answer * w.answer +
    rough.found * w.found +
    rough.asking * w.asking +
    rough.exact * w.exact +
    rough.work * w.work
  );
}

/** Compares a question in full with a document. */
export function fitOf({ likeness }: Comparison, { id, place, rough }: Prospect): Fit {
  return { ...rough, ...likeness.to(id, place) };
}

// A document about some holdings is for those who ask about them, or hold them and name no other.
function holdingFit({ named, holdings: held }: Comparison, about: readonly string[]): number {
  if (about.length === 0) return 0;
  if (named.size > 0) return about.some((id) => named.has(holdingConcept(id))) ? 1 : -1;
  return about.some((id) => held.includes(id)) ? 1 : -0.5;
}
