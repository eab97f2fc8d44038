import { WORK_WORDS } from './answer-foreign';
import type { AnswerKind } from './answer-document';
import type { IndexedDocument, Keys, Variant } from './answer-index';
import { holdingConcept } from './answer-lexicon';
import type { QueryTerm } from './answer-query';
import { isAsking, type Term } from './answer-tokens';

/** How a document fits a question: each between 0 and 1, `holding` between -1 and 1. */
export interface Fit {
  /** How alike the question and the most similar way to ask for the document are; `typical`: the three most similar. */
  readonly likeness: number;
  readonly typical: number;
  readonly title: number;
  /** How much of the question, by weight, its variants name, its text says, either does, and word for word. */
  readonly named: number;
  readonly said: number;
  readonly coverage: number;
  readonly exact: number;
  /** The same, counting what many of its variants name for more. */
  readonly habit: number;
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

const CONCEPT = 0.85;
const PART = 0.6;
const IN_TEXT = 0.55;
const MISSING_IN_QUESTION = 0.5;
const HABIT = 1.5;

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
  readonly asking: readonly QueryTerm[];
  readonly weight: number;
  readonly keys: ReadonlySet<string>;
  readonly holdings: readonly string[];
}

/** Prepares a question for being compared with many documents. */
export function comparisonOf(terms: readonly QueryTerm[], holdings: readonly string[]): Comparison {
  const content = terms.filter(({ forms }) => !isAsking(forms[0]));
  return {
    terms,
    content,
    asking: terms.filter(({ forms }) => isAsking(forms[0])),
    weight: content.reduce((total, { weight }) => total + weight, 0),
    keys: new Set(terms.flatMap(({ forms, parts }) => [...forms, ...parts])),
    holdings,
  };
}

/** Compares a question with a document that the full-text search ranked at `found`. */
export function fitOf(question: Comparison, document: IndexedDocument, found: number): Fit {
  const variants = document.variants();
  const likenesses = variants.map((variant) => likenessOf(question, variant));
  const [first = 0, second = 0, third = 0] = [...likenesses].sort((a, b) => b - a);
  return {
    ...coverageOf(question, document),
    likeness: first,
    typical: (first + second + third) / 3,
    title: likenesses[0] ?? 0,
    pairs: pairsIn(question.content, variants),
    asking: askedAlike(question.asking, document.counts),
    found,
    holding: holdingFit(question, document.document.holdings),
    answer: READY[document.document.kind] ?? 0,
    work: question.content.some((term) => WORK_WORDS.has(term.word) && exactly(term, document) === 0) ? 1 : 0,
  };
}

function coverageOf(
  { content, weight }: Comparison,
  document: IndexedDocument,
): Pick<Fit, 'named' | 'said' | 'coverage' | 'exact' | 'habit'> {
  const sums = { named: 0, said: 0, coverage: 0, exact: 0, habit: 0 };
  for (const term of content) {
    const named = match(term, document.named);
    const said = match(term, document.text);
    const count = habitOf(term, document);
    sums.named += term.weight * named;
    sums.said += term.weight * said;
    sums.coverage += term.weight * Math.max(named, IN_TEXT * said);
    sums.exact += term.weight * exactly(term, document);
    sums.habit += (term.weight * count) / (count + HABIT);
  }
  const whole = weight || 1;
  return {
    named: sums.named / whole,
    said: sums.said / whole,
    coverage: sums.coverage / whole,
    exact: sums.exact / whole,
    habit: sums.habit / whole,
  };
}

/** 1 for the same word or holding, less for another word of the same meaning, 0 when the keys have nothing of the term. */
export function match({ forms, parts }: Term, keys: Keys): number {
  let best = 0;
  for (const form of forms) {
    const exact = keys.get(form);
    if (exact === true || (exact === false && form.startsWith('@'))) return 1;
    if (exact === false) best = CONCEPT;
  }
  if (best > 0 || parts.length === 0) return best;
  return (PART * parts.filter((part) => keys.has(part)).length) / parts.length;
}

function exactly({ forms }: Term, { named, text }: IndexedDocument): number {
  const [word = ''] = forms;
  if (named.has(word)) return 1;
  return text.has(word) ? PART : 0;
}

function habitOf({ forms, parts }: Term, { counts, text }: IndexedDocument): number {
  const uses = (key: string): number => (counts.get(key) ?? 0) + (text.has(key) ? 0.7 : 0);
  const whole = forms.map((form, at) => uses(form) * (at === 0 || form.startsWith('@') ? 1 : 0.8));
  return Math.max(...whole, ...parts.map((part) => uses(part) / 2));
}

// What the question says and the variant lacks counts fully, what only the variant says counts less:
// people leave out what seems clear to them.
function likenessOf({ terms, keys }: Comparison, variant: Variant): number {
  let matched = 0;
  let total = 0;
  for (const term of terms) {
    total += term.weight;
    matched += term.weight * match(term, variant.keys);
  }
  if (matched === 0) return 0;
  let extra = 0;
  variant.terms.forEach(({ forms }, at) => {
    if (!forms.some((form) => keys.has(form))) extra += variant.weights[at] ?? 0;
  });
  return matched / (total + MISSING_IN_QUESTION * extra);
}

function pairsIn(content: readonly QueryTerm[], variants: readonly Variant[]): number {
  if (content.length < 2) return 0;
  const pairs = content.slice(1).filter((second, at) => {
    const first = content[at];
    return first !== undefined && variants.some((variant) => neighbours(variant, first, second));
  });
  return pairs.length / (content.length - 1);
}

function neighbours({ terms, keys }: Variant, first: Term, second: Term): boolean {
  if (!first.forms.some((form) => keys.has(form)) || !second.forms.some((form) => keys.has(form)))
    return false;
  return terms.some(
    ({ forms }, at) =>
      forms.some((form) => first.forms.includes(form)) &&
      terms[at + 1]?.forms.some((form) => second.forms.includes(form)),
  );
}

function askedAlike(asking: readonly QueryTerm[], counts: ReadonlyMap<string, number>): number {
  if (asking.length === 0) return 0.5;
  const alike = asking.map(({ forms }) => Math.min(1, (counts.get(forms[0] ?? '') ?? 0) / 2));
  return alike.reduce((total, one) => total + one, 0) / asking.length;
}

// A document about some holdings is for those who ask about them, or hold them and name no other.
function holdingFit({ keys, holdings: held }: Comparison, about: readonly string[]): number {
  if (about.length === 0) return 0;
  const naming = [...keys].some((key) => key.startsWith('@'));
  if (naming) return about.some((id) => keys.has(holdingConcept(id))) ? 1 : -1;
  return about.some((id) => held.includes(id)) ? 1 : -0.5;
}
