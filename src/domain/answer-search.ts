import { certaintyOf, confidenceOf, scopeOf } from './answer-confidence';
import type { AnswerDocument } from './answer-document';
import type { AnswerIndex } from './answer-index';
import { holdingConcept, HOLDING_WORD } from './answer-lexicon';
import type { RankedDocument } from './answer-ranking';
import { readWords, wordsAsked, type QueryTerm } from './answer-query';
import { comparisonOf, fitOf, type Fit } from './answer-score';
import { wordsIn } from './answer-text';
import { isAsking } from './answer-tokens';
import { speechOf } from './answer-vocabulary';

/** A document found for a question; the higher the score the better it fits. */
export interface FoundAnswer {
  readonly document: AnswerDocument;
  readonly fit: Fit;
  readonly score: number;
}

/**
 * What a pack has for a question, best first. `confidence` (0 to 1) says how likely the best one answers it,
 * `scope` how likely the question is about the programme at all.
 */
export interface AnswerSearch {
  readonly best?: FoundAnswer;
  readonly others: readonly FoundAnswer[];
  readonly confidence: number;
  readonly scope: number;
}

/** What is known about who asks. `holdings` are ids of the programme. */
export interface AskingTeam {
  readonly holdings: readonly string[];
}

/** A question; `about` is what was asked just before in the same message, so that "and where?" has a subject. */
export interface AskedQuestion {
  readonly text: string;
  readonly about?: string;
}

/** How many documents are compared; a short question fits many, and is soon compared. */
const CANDIDATES = 25;
const CANDIDATES_OF_SHORT = 60;
const SHORT = 2;
const ABOUT_WEIGHT = 0.4;
const ELLIPTIC_WEIGHT = 0.8;

/** What each part of a fit adds to the score; fitted on the tuning half of the questions. */
export const SCORE_WEIGHTS: Readonly<Record<keyof Fit, number>> = {
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

/** Looks a question up in one pack; takes a millisecond or two. */
export function searchAnswers(index: AnswerIndex, asked: AskedQuestion, team: AskingTeam): AnswerSearch {
  const { holdings } = team;
  const words = {
    asked: wordsAsked(asked.text, index),
    about: asked.about === undefined ? [] : wordsAsked(asked.about, index),
  };
  const speech = speechOf([...words.about, ...words.asked], index.anchors);
  const terms = withOwnHolding(termsOf(words, isElliptic(asked.text), index), team);
  const question = comparisonOf(terms, { holdings, speech }, index.texts);
  const [best, ...others] = candidates(question.terms, index)
    .flatMap(({ id, found }) => {
      const indexed = index.documents[id];
      if (!indexed) return [];
      const fit = fitOf(question, indexed, found);
      return [{ document: indexed.document, fit, score: scoreOf(fit) }];
    })
    .sort((a, b) => b.score - a.score);
  if (!best) return { others: [], confidence: 0, scope: 0 };
  const certainty = certaintyOf(question, best, others);
  return { best, others, confidence: confidenceOf(certainty), scope: scopeOf(certainty) };
}

function scoreOf(fit: Fit): number {
  let score = 0;
  for (const [part, weight] of WEIGHTS) score += fit[part] * weight;
  return score;
}

const WEIGHTS = Object.entries(SCORE_WEIGHTS) as [keyof Fit, number][];

/** The words of a question, and of what was asked just before it. */
interface Words {
  readonly asked: readonly string[];
  readonly about: readonly string[];
}

function termsOf(words: Words, elliptic: boolean, index: AnswerIndex): QueryTerm[] {
  const terms = readWords(words.asked, index);
  if (words.about.length === 0) return terms;
  const said = new Set(terms.flatMap(({ forms }) => forms));
  const other = terms.some(namesHolding);
  const before = readWords(words.about, index).filter(
    (term) =>
      term.known &&
      !(other && namesHolding(term)) &&
      !term.forms.some((form) => said.has(form) || isAsking(form)),
  );
  // "And of silver?" says next to nothing by itself.
  const share = elliptic ? ELLIPTIC_WEIGHT : ABOUT_WEIGHT;
  return [...terms, ...before.map((term) => ({ ...term, weight: term.weight * share }))];
}

function namesHolding({ forms }: QueryTerm): boolean {
  return forms.some((form) => form.startsWith('@'));
}

/** Whether a part of a message only makes sense after what came before it. @example isElliptic('of silver') // true */
export function isElliptic(text: string): boolean {
  return wordsIn(text).length <= 4;
}

// "Our competency" is the one that the team holds, when it holds one and names none.
function withOwnHolding(terms: readonly QueryTerm[], { holdings }: AskingTeam): readonly QueryTerm[] {
  const [own, second] = holdings;
  if (
    own === undefined ||
    second !== undefined ||
    terms.some(({ forms }) => forms.some((form) => form.startsWith('@')))
  )
    return terms;
  return terms.map((term) =>
    term.forms.includes(HOLDING_WORD) ? { ...term, forms: [holdingConcept(own)] } : term,
  );
}

function candidates(terms: readonly QueryTerm[], { ranking }: AnswerIndex): readonly RankedDocument[] {
  const boosts = new Map<string, number>();
  for (const { forms, parts, weight } of terms) {
    for (const part of parts) boosts.set(part, weight / 2);
    for (const form of forms) boosts.set(form, weight);
  }
  return ranking(boosts, terms.length <= SHORT ? CANDIDATES_OF_SHORT : CANDIDATES);
}
