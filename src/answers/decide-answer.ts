import type { AnswerPack } from './answer-pack';
import { bestDocument, sameStatement, type Best, type GivenAnswer, type ReadText } from './best-document';
import type { AnswerDocument } from './documents/answer-document';
import { splitQuestions } from './split-questions';

/** The packs to look into: the team's first, the others only when they are named or the team's knows nothing. */
export interface AnswerPacks {
  readonly own: AnswerPack;
  readonly others: readonly AnswerPack[];
}

/** Reads a text, or a part of it. */
export interface AskedAbout {
  readonly read: (text: string) => ReadText;
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

/** From this chance on a text is taken to be a question about the programme. */
const IN_SCOPE = 0.5;
/** What is less likely than this is not given at all when the text may be about something else. */
const GIVEN_FROM = 0.12;
/**
 * Another programme's answer has to be this likely, so much likelier, and hold so much more of the question, where its
 * programme is not named.
 */
const ELSEWHERE_FROM = 0.8;
const ELSEWHERE_LEAD = 0.4;
const ELSEWHERE_HOLDS = 0.1;
/** Where a holding of another programme is named, its answer has to be this much likelier: names are shared. */
const ELSEWHERE_BY_HOLDING = 0.15;
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
  const read = about.read(question);
  const first = bestDocument(question, own, read);
  if (first.exact && (read.program ?? own.program.id) === own.program.id)
    return { given: first.given, exact: true, nearest: first.nearest };
  const elsewhere = { own: first, others, read };
  const best = namedElsewhere(question, elsewhere) ?? likelierElsewhere(question, elsewhere) ?? first.given;
  const isGiven = best.confidence >= GIVEN_FROM && best.chance >= IN_SCOPE;
  return isGiven ? { given: best, nearest: first.nearest } : { nearest: first.nearest };
}

interface Elsewhere {
  readonly own: Best;
  readonly others: readonly AnswerPack[];
  readonly read: ReadText;
}

/** The answer of another programme that is named, or whose holdings are and that fits better. */
function namedElsewhere(question: string, { own, others, read }: Elsewhere): GivenAnswer | undefined {
  const isOwn = ({ programId }: { programId: string }): boolean => programId === own.given.program.id;
  const byHolding = read.holdings.some(isOwn) ? undefined : read.holdings[0]?.programId;
  const pack = others.find(({ program }) => program.id === (read.program ?? byHolding));
  if (!pack) return undefined;
  const { given } = bestDocument(question, pack, read);
  const fits = read.program !== undefined || given.confidence > own.given.confidence + ELSEWHERE_BY_HOLDING;
  return fits ? { ...given, otherProgram: true } : undefined;
}

/** People ask about their own programme first, so another one has to fit much better, in the words, too. */
function likelierElsewhere(question: string, { own, others, read }: Elsewhere): GivenAnswer | undefined {
  const toBeat = Math.max(ELSEWHERE_FROM, own.given.confidence + ELSEWHERE_LEAD);
  if (toBeat > 1 || read.program === own.given.program.id) return undefined;
  const [best] = others
    .map((pack) => bestDocument(question, pack, read))
    .sort((a, b) => b.given.confidence - a.given.confidence);
  const held = own.evidence.coverage.inDocument + ELSEWHERE_HOLDS;
  const fits = best && best.given.confidence >= toBeat && best.evidence.coverage.inDocument >= held;
  return fits ? { ...best.given, otherProgram: true } : undefined;
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
