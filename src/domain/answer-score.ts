import { WORK_WORDS } from './answer-foreign';
import type { AnswerKind } from './answer-document';
import type { IndexedDocument } from './answer-index';
import { holdingConcept } from './answer-lexicon';
import { LikenessToQuestion, type Likeness } from './answer-likeness';
import type { QueryTerm } from './answer-query';
import type { AnswerTexts } from './answer-texts';
import { isAsking } from './answer-tokens';
import type { Speech } from './answer-vocabulary';
import { askedKeysOf } from './asked-keys';
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

/** A question as it is compared: its terms and what is known about who asks. */
export interface Comparison {
  readonly terms: readonly QueryTerm[];
  readonly content: readonly QueryTerm[];
  readonly weight: number;
  readonly keys: ReadonlySet<string>;
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

/** Prepares a question for being compared with many documents. */
export function comparisonOf(
  terms: readonly QueryTerm[],
  { holdings, speech }: Asker,
  texts: AnswerTexts,
): Comparison {
  const content = terms.filter(({ forms }) => !isAsking(forms[0]));
  const weight = content.reduce((total, term) => total + term.weight, 0);
  const asked = askedKeysOf(terms, texts);
  return {
    terms,
    content,
    weight,
    keys: new Set(terms.flatMap(({ forms, parts }) => [...forms, ...parts])),
    likeness: new LikenessToQuestion(asked, texts),
    coverage: new DocumentCoverage({ asked, terms, texts }),
    holdings,
    speech,
  };
}

/** Compares a question with a document that the full-text search ranked at `found`. */
export function fitOf(question: Comparison, { document, id }: IndexedDocument, found: number): Fit {
  const { coverage } = question;
  return {
    ...coverage.of(id),
    ...question.likeness.to(id),
    asking: coverage.askedAlike(id),
    found,
    holding: holdingFit(question, document.holdings),
    answer: READY[document.kind] ?? 0,
    work: coverage.lacks(id, WORK_WORDS) ? 1 : 0,
  };
}

// A document about some holdings is for those who ask about them, or hold them and name no other.
function holdingFit({ keys, holdings: held }: Comparison, about: readonly string[]): number {
  if (about.length === 0) return 0;
  const naming = [...keys].some((key) => key.startsWith('@'));
  if (naming) return about.some((id) => keys.has(holdingConcept(id))) ? 1 : -1;
  return about.some((id) => held.includes(id)) ? 1 : -0.5;
}
