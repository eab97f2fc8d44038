import type { AnswerDocument } from '../documents/answer-document';
import { aspectsOf, type Aspect } from './asked-aspects';
import type { CHOICE_WEIGHTS } from './choice-weights';
import { ASPECT_SHARES } from './choice-weights';
import { numbersIn, type DocumentWords } from './document-words';
import { askedStems, weightOf, type Vocabulary } from './vocabulary';

/** A question as documents are compared with it. */
export interface AskedWords {
  readonly vocabulary: Vocabulary;
  /** Each stem with how much it tells. */
  readonly weights: ReadonlyMap<string, number>;
  readonly aspects: readonly Aspect[];
  readonly numbers: readonly string[];
  /** Ids of the pack's holdings that it names. */
  readonly holdings: readonly string[];
}

/** A document that may be the one, with what the ranking says of it. */
export interface Candidate {
  readonly document: AnswerDocument;
  readonly words: DocumentWords;
  /** How likely the model takes it to be, 0 to 1. */
  readonly modelled: number;
  /** How well the text search finds it, beside what it finds best, 0 to 1. */
  readonly found: number;
}

export type ChoiceEvidence = Readonly<Record<keyof typeof CHOICE_WEIGHTS, number>>;

/** Nothing is taken to be less likely than this. */
const LEAST = 1e-6;
/** A stem that tells more than this is a rare one. */
const RARE = 3;

/** Makes a question ready to be compared with; some ten microseconds. */
export function askedWords(
  question: string,
  vocabulary: Vocabulary,
  holdings: readonly string[],
): AskedWords {
  const stems = [...askedStems(question, vocabulary)];
  return {
    ...{ vocabulary, holdings },
    weights: new Map(stems.map((stem) => [stem, weightOf(stem, vocabulary)])),
    aspects: aspectsOf(question),
    numbers: numbersIn(question),
  };
}

/** What speaks for a document being the one that is asked for, each as a number of much the same size. Pure. */
export function choiceEvidence(asked: AskedWords, candidate: Candidate): ChoiceEvidence {
  const { document, words, modelled, found } = candidate;
  const nearest = nearnesses(asked, words);
  return {
    modelled: Math.log(Math.max(modelled, LEAST)),
    found,
    held: share(asked, (stem) => words.counts.has(stem)),
    said: share(asked, (stem) => words.said.has(stem)),
    lacked: share(asked, (stem, weight) => weight > RARE && !words.counts.has(stem)),
    wording: wording(asked, words),
    nearest: nearest[0] ?? 0,
    near: nearest.slice(0, 3).reduce((sum, each) => sum + each, 0) / 3,
    aspect: aspectFit(asked.aspects, words),
    numbers: numbersFit(asked.numbers, words),
    about: Number(isAbout(document, asked.holdings)),
    elsewhere: Number(isElsewhere(document, asked.holdings)),
    unstated: Number(!document.stated),
  };
}

/** The share of a question, by what its stems tell, for which something is so. */
function share({ weights }: AskedWords, isSo: (stem: string, weight: number) => boolean): number {
  let all = 0;
  let some = 0;
  for (const [stem, weight] of weights) {
    all += weight;
    if (isSo(stem, weight)) some += weight;
  }
  return all === 0 ? 0 : some / all;
}

/** How much a document's own texts lead to expect the stems, beside the usual; so many texts are taken for granted. */
const GRANTED = 3;
const SHORTEST = 4;

/** How much likelier the question's stems are in this document's texts than in others, a stem (naive Bayes). */
function wording({ weights, vocabulary }: AskedWords, { counts, texts }: DocumentWords): number {
  let sum = 0;
  for (const stem of weights.keys()) {
    const usual = (0.3 * (vocabulary.counts.get(stem) ?? 0.5)) / vocabulary.documents + 0.0005;
    sum += Math.log(((counts.get(stem) ?? 0) + GRANTED * usual) / ((texts + 2 + GRANTED) * usual));
  }
  return sum / Math.max(SHORTEST, weights.size);
}

/** How like the question each of the document's own questions is, 0 to 1, the likest first. */
function nearnesses({ weights, vocabulary }: AskedWords, { questions }: DocumentWords): number[] {
  let length = 0;
  for (const weight of weights.values()) length += weight * weight;
  return questions
    .map((stems) => {
      let [common, own] = [0, 0];
      for (const stem of stems) {
        const weight = weights.get(stem) ?? weightOf(stem, vocabulary);
        own += weight * weight;
        if (weights.has(stem)) common += weight * weight;
      }
      return common / Math.sqrt(own * length || 1);
    })
    .sort((a, b) => b - a);
}

/** Questions that a document is taken to have besides its own, which ask as questions usually do. */
const USUAL = 2;
const LEAST_SHARE = 0.02;

/** How much oftener the document's questions ask for these aspects than questions do. */
function aspectFit(aspects: readonly Aspect[], words: DocumentWords): number {
  const sum = aspects.reduce((total, aspect) => {
    const usual = ASPECT_SHARES[aspect];
    const here = ((words.aspects.get(aspect) ?? 0) + USUAL * usual) / (words.texts - 1 + USUAL);
    return total + Math.log((here + LEAST_SHARE) / (usual + LEAST_SHARE));
  }, 0);
  return sum / Math.max(1, aspects.length);
}

function numbersFit(numbers: readonly string[], words: DocumentWords): number {
  if (numbers.length === 0) return 0;
  return numbers.filter((number) => words.numbers.has(number)).length / numbers.length - 0.5;
}

function isAbout({ holdings }: AnswerDocument, named: readonly string[]): boolean {
  return holdings.some((id) => named.includes(id));
}

function isElsewhere(document: AnswerDocument, named: readonly string[]): boolean {
  return named.length > 0 && document.holdings.length > 0 && !isAbout(document, named);
}
