import type { Program } from '../domain/program';
import { questionKey, type AnswerPack } from './answer-pack';
import { withoutCourtesy } from './courtesy';
import type { AnswerDocument } from './documents/answer-document';
import { rankDocuments } from './rank-documents';
import { splitQuestions } from './split-questions';

/** An answer that is given. */
export interface GivenAnswer {
  readonly question: string;
  readonly document: AnswerDocument;
  readonly program: Program;
  /** How likely it is the one that was asked for, 0 to 1. */
  readonly confidence: number;
  /** False when the question may have meant something else: say so, and offer the others. */
  readonly sure: boolean;
  /** What else may have been meant, best first; at most three, and none where it is sure. */
  readonly others: readonly AnswerDocument[];
  /** It is from another programme than the team's: say which, and of what time. */
  readonly otherProgram?: true;
}

/** The packs to look into: the team's first, the others only when they are named or the team's knows nothing. */
export interface AnswerPacks {
  readonly own: AnswerPack;
  readonly others: readonly AnswerPack[];
}

/** What a question is, besides its words. */
export interface AskedAbout {
  /** How likely a text is about a partner programme at all, 0 to 1. */
  readonly scope: (text: string) => number;
  /** The programme a text names, where it does. */
  readonly named: (text: string) => string | undefined;
}

/** What to do with a question. `nearest` are documents of the team's programme, best first. */
export type AnswerDecision =
  | {
      readonly kind: 'answer';
      readonly answers: readonly GivenAnswer[];
      /** Its other questions that nobody can answer. */
      readonly unanswered: readonly string[];
    }
  | { readonly kind: 'unknown'; readonly nearest: readonly AnswerDocument[] };

/** From this likelihood on, and with a document that fits as surely, a text is about the programme. */
const IN_SCOPE = [
  { scope: 0.35, confidence: 0 },
  { scope: 0.1, confidence: 0.8 },
] as const;
/** An answer this likely is given without a word of doubt. */
export const SURE_FROM = 0.5;
/** What is less likely than this is not given at all when the text may be about something else. */
const GIVEN_FROM = 0.12;
/** Another programme's answer has to be this likely, and so much likelier, where its programme is not named. */
const ELSEWHERE_FROM = 0.8;
const ELSEWHERE_LEAD = 0.5;
const OTHERS = 3;
/** Each of several questions has to be answered as surely as this. */
const PART_FROM = 0.45;

/**
 * Decides how to answer a message: one answer, one for each of its questions, or an honest "unknown" with what comes
 * nearest. Pure; some milliseconds at most.
 */
export function decideAnswer(message: string, packs: AnswerPacks, about: AskedAbout): AnswerDecision {
  const whole = lookUp(message, packs, about);
  const several = whole.exact ? undefined : severalAnswers(message, { packs, about, whole });
  if (several) return several;
  if (whole.given) return { kind: 'answer', answers: [whole.given], unanswered: [] };
  return { kind: 'unknown', nearest: whole.nearest };
}

interface LookUp {
  readonly given?: GivenAnswer;
  /** The question stands word for word in the pack. */
  readonly exact?: true;
  readonly nearest: readonly AnswerDocument[];
}

function lookUp(question: string, { own, others }: AnswerPacks, about: AskedAbout): LookUp {
  const named = about.named(question);
  const other = others.find(({ program }) => program.id === named);
  const first = bestOf(question, other ?? own);
  const given = other ? { ...first.given, otherProgram: true as const } : first.given;
  if (first.exact) return { given, exact: true, nearest: first.nearest };
  const scope = about.scope(question);
  const elsewhere = other ? undefined : likelierElsewhere(question, others, first.given.confidence);
  const best = elsewhere && scope >= IN_SCOPE[0].scope ? elsewhere : given;
  const isGiven =
    best.confidence >= GIVEN_FROM &&
    IN_SCOPE.some((least) => scope >= least.scope && best.confidence >= least.confidence);
  return isGiven ? { given: best, nearest: first.nearest } : { nearest: first.nearest };
}

function bestOf(
  question: string,
  pack: AnswerPack,
): { readonly given: GivenAnswer; readonly exact: boolean; readonly nearest: readonly AnswerDocument[] } {
  const exact = pack.byQuestion.get(questionKey(question));
  const ranked = rankDocuments(pack.ranking, withoutCourtesy(question));
  const documents = different(ranked.flatMap(({ label }) => pack.documents.get(label) ?? []));
  const [first, ...others] = documents;
  const document = exact ?? first;
  if (!document) throw new Error(`The pack "${pack.program.id}" has no document.`);
  const confidence = exact ? 1 : (ranked[0]?.probability ?? 0);
  const sure = confidence >= SURE_FROM;
  const given = {
    ...{ question, document, program: pack.program, confidence, sure },
    others: sure ? [] : others.slice(0, OTHERS),
  };
  return { given, exact: exact !== undefined, nearest: documents.slice(0, OTHERS) };
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
    ...{ question, document: best.document, program: pack.program, confidence, sure },
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

function sameStatement(a: AnswerDocument, b: AnswerDocument): boolean {
  return a.id === b.id || a.text === b.text;
}

/** People ask about their own programme first, so another one has to fit much better. */
function likelierElsewhere(
  question: string,
  others: readonly AnswerPack[],
  confidence: number,
): GivenAnswer | undefined {
  const toBeat = Math.max(ELSEWHERE_FROM, confidence + ELSEWHERE_LEAD);
  if (toBeat > 1) return undefined;
  const [best] = others
    .map((pack) => bestOf(question, pack).given)
    .sort((a, b) => b.confidence - a.confidence);
  return best && best.confidence >= toBeat ? { ...best, otherProgram: true } : undefined;
}

interface Whole {
  readonly packs: AnswerPacks;
  readonly about: AskedAbout;
  readonly whole: LookUp;
}

/** One answer for each question of a message that holds several, when they are surely different ones. */
function severalAnswers(message: string, { packs, about, whole }: Whole): AnswerDecision | undefined {
  const parts = splitQuestions(message);
  if (parts.length < 2) return undefined;
  const found = parts.map((part, at) => {
    const alone = lookUp(part, packs, about).given;
    const before = parts[at - 1];
    const inContext = before === undefined ? undefined : lookUp(`${before} ${part}`, packs, about).given;
    return surest(alone, inContext && { ...inContext, question: part });
  });
  const sure = found.filter((given) => given !== undefined && given.confidence >= PART_FROM) as GivenAnswer[];
  const answers = withoutRepeats(sure);
  if (answers.length < 2) return undefined;
  const single = whole.given;
  // A whole that is surer than all of its parts was one question after all.
  if (single && answers.every(({ confidence }) => confidence < single.confidence * 0.7)) return undefined;
  return { kind: 'answer', answers, unanswered: parts.filter((_, at) => found[at] === undefined) };
}

function surest(one: GivenAnswer | undefined, other: GivenAnswer | undefined): GivenAnswer | undefined {
  if (!one || !other) return one ?? other;
  return other.confidence > one.confidence + 0.15 ? other : one;
}

function withoutRepeats(answers: readonly GivenAnswer[]): GivenAnswer[] {
  return answers.filter(
    (answer, at) => !answers.slice(0, at).some((earlier) => sameStatement(earlier.document, answer.document)),
  );
}
