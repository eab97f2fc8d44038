import type { Program } from '../domain/program/program';
import { questionKey, type AnswerPack } from './answer-pack';
import { askedWords, type Candidate } from './choice/choice-evidence';
import { chooseAmong, type Choice } from './choice/choose-document';
import { confidenceIn } from './choice/confidence';
import { withoutCourtesy } from './courtesy';
import type { AnswerDocument } from './documents/answer-document';
import { favourNamed } from './favour-named';
import { rankDocuments } from './rank-documents';
import { coverageOf } from './scope/pack-words';
import { programmeChance, type Likelihoods, type ScopeEvidence } from './scope/programme-chance';

/** An answer that is given. */
export interface GivenAnswer {
  readonly question: string;
  readonly document: AnswerDocument;
  readonly program: Program;
  /** How likely it is the one that was asked for, 0 to 1. */
  readonly confidence: number;
  /** How likely the question is one about the programme at all, 0 to 1. */
  readonly chance: number;
  /** False when the question may have meant something else: say so, and offer the others. */
  readonly sure: boolean;
  /** What else may have been meant, best first; at most three, and none where it is sure. */
  readonly others: readonly AnswerDocument[];
  /** It is from another programme than the team's: say which, and of what time. */
  readonly otherProgram?: true;
}

/** What is known of a text besides its words. */
export interface ReadText {
  readonly likely: Likelihoods;
  /** The text with slots in place of what it names. */
  readonly masked: string;
  /** The programme it names, where it does. */
  readonly program?: string | undefined;
  /** The holdings it names; one name may be a holding of several programmes. */
  readonly holdings: readonly { readonly programId: string; readonly id: string }[];
}

/** An answer this likely is given without a word of doubt, when its question is as likely one about the programme. */
const SURE_FROM = 0.5;
const SURELY_IN_SCOPE = 0.85;
const OTHERS = 3;

/** What comes nearest to a question. */
export interface Best {
  readonly given: GivenAnswer;
  readonly exact: boolean;
  readonly evidence: ScopeEvidence;
  readonly nearest: readonly AnswerDocument[];
  readonly choices: readonly Choice[];
}

/** So many documents that rank best are compared with the question closely. */
export const CANDIDATES = 10;

/** The documents that rank best, to be compared with the question closely. */
export function candidatesFor(
  plain: string,
  pack: AnswerPack,
  holdings: readonly string[],
): readonly Candidate[] {
  const ranked = favourNamed(rankDocuments(pack.ranking, plain), pack.documents, holdings);
  return ranked.slice(0, CANDIDATES).flatMap(({ label, modelled, found }) => {
    const document = pack.documents.get(label);
    return document ? [{ document, words: pack.wordsOf(document), modelled, found }] : [];
  });
}

/** The documents that come nearest to a question, the best first, with how likely each is among them. */
function nearestDocuments(question: string, pack: AnswerPack, read: ReadText): readonly Choice[] {
  const plain = withoutCourtesy(question);
  const holdings = read.holdings.flatMap(({ programId, id }) => (programId === pack.program.id ? [id] : []));
  return chooseAmong(askedWords(plain, pack.vocabulary, holdings), candidatesFor(plain, pack, holdings));
}

/** The document of a pack that fits a question best, whether it is about the programme or not. */
export function bestDocument(question: string, pack: AnswerPack, read: ReadText): Best {
  const exact = pack.byQuestion.get(questionKey(question));
  const choices = nearestDocuments(question, pack, read);
  const documents = different(choices.map(({ document }) => document));
  const [first, ...others] = documents;
  const document = exact ?? first;
  if (!document) throw new Error(`The pack "${pack.program.id}" has no document.`);
  const confidence = exact ? 1 : confidenceIn(choices);
  const coverage = coverageOf(read.masked, pack.words, document);
  const evidence = { likely: read.likely, confidence, coverage };
  const chance = exact ? 1 : programmeChance(evidence);
  const sure = confidence >= SURE_FROM && chance >= SURELY_IN_SCOPE;
  const given = {
    ...{ question, document, program: pack.program, confidence, chance, sure },
    others: sure ? [] : others.slice(0, OTHERS),
  };
  return { given, exact: exact !== undefined, evidence, nearest: documents.slice(0, OTHERS), choices };
}

/** The best of some of a pack's documents, with how likely it is among these; undefined when there is none. */
export function bestAmong(
  question: string,
  pack: AnswerPack,
  isMeant: (document: AnswerDocument) => boolean,
): GivenAnswer | undefined {
  const meant = rankDocuments(pack.ranking, withoutCourtesy(question)).flatMap(({ label, probability }) => {
    const document = pack.documents.get(label);
    return document && isMeant(document) ? [{ document, probability }] : [];
  });
  const [best, ...others] = meant;
  if (!best) return undefined;
  const confidence = best.probability / meant.reduce((sum, { probability }) => sum + probability, 0);
  const sure = confidence >= SURE_FROM;
  return {
    ...{ question, document: best.document, program: pack.program, confidence, chance: 1, sure },
    others: sure ? [] : others.slice(0, OTHERS).map(({ document }) => document),
  };
}

/** The first four that say something else than those before them. */
function different(documents: readonly AnswerDocument[]): AnswerDocument[] {
  const kept: AnswerDocument[] = [];
  for (const document of documents) {
    if (kept.length > OTHERS) break;
    if (!kept.some((earlier) => sameStatement(earlier, document))) kept.push(document);
  }
  return kept;
}

/** Whether two documents say the same, so that one of them is enough. */
export function sameStatement(a: AnswerDocument, b: AnswerDocument): boolean {
  return a.id === b.id || a.text === b.text;
}
