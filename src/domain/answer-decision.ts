import type { AnswerDocument } from '../answers/documents/answer-document';
import type { AnswerPacks, GivenAnswer, LookUp } from './answer-look-up';
import { PartLookUps } from './answer-parts';
import { isElliptic, type AskingTeam } from './answer-search';
import type { FoundAnswers } from './found-answers';
import { splitParts, splitQuestions } from '../answers/split-questions';

export type { AnswerPacks, GivenAnswer } from './answer-look-up';

/** What to do with a question. `nearest` and `suggestions` are documents of the team's programme, best first. */
export type AnswerDecision =
  | {
      readonly kind: 'answer';
      readonly answers: readonly GivenAnswer[];
      readonly unanswered: readonly string[];
    }
  | { readonly kind: 'did-you-mean'; readonly suggestions: readonly AnswerDocument[] }
  | { readonly kind: 'unknown'; readonly nearest: readonly AnswerDocument[] };

/** What is as likely as this to be about the programme gets the best documents offered as "did you mean". */
export const SUGGEST_FROM = 0.35;
/** A message that as a whole has less to do with the programme is not taken apart. */
const WHOLE_FROM = 0.4;
const SUGGESTIONS = 3;
/** From this confidence on one part of a doubtful message is answered. */
const PART_FROM = 0.4;
/** From this confidence on keywords before a question are a question of their own. */
const KEYWORDS_FROM = 0.9;

/**
 * Decides how to answer a message: one answer (with a runner-up that fits alike), one for each of its questions,
 * up to three suggestions, or an honest "unknown" with the nearest topics.
 */
export function decideAnswer(message: string, packs: AnswerPacks, team: AskingTeam): AnswerDecision {
  const lookUps = new PartLookUps(packs, team);
  const whole = lookUps.alone(message);
  if (whole.exact) return { kind: 'answer', answers: whole.given, unanswered: [] };
  const questions = splitQuestions(message);
  const several =
    severalAnswers(questions, whole, lookUps) ?? keywordAnswers(splitParts(message), questions, lookUps);
  if (several) return several;
  if (whole.given.length > 0) return { kind: 'answer', answers: whole.given, unanswered: [] };
  const { found, scope } = whole.own;
  const documents = different(found, SUGGESTIONS);
  if (scope < SUGGEST_FROM) return { kind: 'unknown', nearest: documents };
  return { kind: 'did-you-mean', suggestions: documents };
}

function severalAnswers(
  parts: readonly string[],
  whole: LookUp,
  lookUps: PartLookUps,
): AnswerDecision | undefined {
  if (parts.length < 2 || whole.own.scope < WHOLE_FROM) return undefined;
  const answered = whole.given.length > 0;
  const found: (GivenAnswer | undefined)[] = [];
  for (const [at, text] of parts.entries()) {
    const answers = found.filter((given) => given !== undefined);
    // One answer says as much as the whole message found: it was one question after all.
    if (answered && answers.length + parts.length - at < 2) return undefined;
    found.push(bestReading(text, { text: parts.slice(0, at).join(' '), answers }, lookUps));
  }
  const answers = withoutRepeats(found.filter((given) => given !== undefined));
  const unanswered = parts.filter((_, at) => !found[at]);
  if (answers.length > 1) return { kind: 'answer', answers, unanswered };
  const [only] = answers;
  if (answered || !only || only.confidence < PART_FROM) return undefined;
  return { kind: 'answer', answers, unanswered };
}

// "SMCS numbers please, and who renews?" asks twice when each part is surely answered by something of its own.
function keywordAnswers(
  parts: readonly string[],
  questions: readonly string[],
  lookUps: PartLookUps,
): AnswerDecision | undefined {
  if (parts.length < 2 || parts.length === questions.length) return undefined;
  const answers: GivenAnswer[] = [];
  for (const text of parts) {
    const [given] = lookUps.alone(text).given;
    if (!given || given.confidence < KEYWORDS_FROM || repeats(given, answers)) return undefined;
    answers.push(given);
  }
  return { kind: 'answer', answers, unanswered: [] };
}

/** What was asked earlier in the message, and what is answered to it. */
interface Before {
  readonly text: string;
  readonly answers: readonly GivenAnswer[];
}

function repeats(given: GivenAnswer | undefined, answers: readonly GivenAnswer[]): boolean {
  return !given || answers.some(({ document }) => sameStatement(document, given.document));
}

// "And where?" may go on from the question before it, or stand for itself.
function bestReading(text: string, before: Before, lookUps: PartLookUps): GivenAnswer | undefined {
  const alone = (): GivenAnswer | undefined => newest(lookUps.alone(text).given, before);
  if (before.text === '') return alone();
  const inContext = newest(lookUps.after(text, before.text).given, before);
  const isNew = !repeats(inContext, before.answers);
  if (isNew && isElliptic(lookUps.read(text))) return inContext;
  const byItself = alone();
  if (!isNew && !repeats(byItself, before.answers)) return byItself;
  return inContext && (isElliptic(lookUps.read(text)) || surerThan(inContext, byItself))
    ? inContext
    : byItself;
}

function surerThan(one: GivenAnswer, other: GivenAnswer | undefined): boolean {
  return one.confidence > (other?.confidence ?? 0);
}

// Who asks on wants to hear something new.
function newest(given: readonly GivenAnswer[], before: Before): GivenAnswer | undefined {
  return given.find((answer) => !repeats(answer, before.answers)) ?? given[0];
}

function withoutRepeats(answers: readonly GivenAnswer[]): GivenAnswer[] {
  return answers.filter(
    (answer, at) => !answers.slice(0, at).some((earlier) => sameStatement(earlier.document, answer.document)),
  );
}

function different(found: FoundAnswers, most: number): AnswerDocument[] {
  const documents: AnswerDocument[] = [];
  for (let place = 0; documents.length < most; place += 1) {
    const document = found.at(place)?.document;
    if (!document) break;
    if (!documents.some((earlier) => sameStatement(earlier, document))) documents.push(document);
  }
  return documents;
}

function sameStatement(a: AnswerDocument, b: AnswerDocument): boolean {
  return a.id === b.id || a.text === b.text;
}
