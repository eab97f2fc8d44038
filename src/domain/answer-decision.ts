import type { AnswerDocument } from './answer-document';
import { lookUp, type AnswerPacks, type GivenAnswer, type LookUp } from './answer-look-up';
import { isElliptic, type AskingTeam, type FoundAnswer } from './answer-search';
import { splitParts, splitQuestions } from './answer-split';

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
  const whole = lookUp({ text: message }, packs, team);
  if (whole.exact) return { kind: 'answer', answers: whole.given, unanswered: [] };
  const questions = splitQuestions(message);
  const several =
    severalAnswers(questions, whole, { packs, team }) ??
    keywordAnswers(splitParts(message), questions, { packs, team });
  if (several) return several;
  if (whole.given.length > 0) return { kind: 'answer', answers: whole.given, unanswered: [] };
  const { best, others, scope } = whole.own;
  const documents = different(best ? [best, ...others] : []).slice(0, SUGGESTIONS);
  if (scope < SUGGEST_FROM) return { kind: 'unknown', nearest: documents };
  return { kind: 'did-you-mean', suggestions: documents };
}

interface Asking {
  readonly packs: AnswerPacks;
  readonly team: AskingTeam;
}

function severalAnswers(parts: readonly string[], whole: LookUp, asking: Asking): AnswerDecision | undefined {
  if (parts.length < 2 || whole.own.scope < WHOLE_FROM) return undefined;
  const found: (GivenAnswer | undefined)[] = [];
  for (const [at, text] of parts.entries()) {
    const before = {
      text: parts.slice(0, at).join(' '),
      answers: found.filter((given) => given !== undefined),
    };
    found.push(bestReading(text, before, asking));
  }
  const answers = withoutRepeats(found.filter((given) => given !== undefined));
  const unanswered = parts.filter((_, at) => !found[at]);
  if (answers.length > 1) return { kind: 'answer', answers, unanswered };
  // One answer says as much as the whole message found: it was one question after all.
  if (whole.given.length > 0 || whole.own.scope < SUGGEST_FROM) return undefined;
  const [only] = answers;
  return only && only.confidence >= PART_FROM ? { kind: 'answer', answers, unanswered } : undefined;
}

// "SMCS numbers please, and who renews?" asks twice when each part is surely answered by something of its own.
function keywordAnswers(
  parts: readonly string[],
  questions: readonly string[],
  { packs, team }: Asking,
): AnswerDecision | undefined {
  if (parts.length < 2 || parts.length === questions.length) return undefined;
  const found = parts.map((text) => lookUp({ text }, packs, team).given);
  const sure = found.flatMap(([given]) => (given && given.confidence >= KEYWORDS_FROM ? [given] : []));
  const answers = withoutRepeats(sure);
  return answers.length === parts.length ? { kind: 'answer', answers, unanswered: [] } : undefined;
}

/** What was asked earlier in the message, and what is answered to it. */
interface Before {
  readonly text: string;
  readonly answers: readonly GivenAnswer[];
}

function repeats(given: GivenAnswer | undefined, { answers }: Before): boolean {
  return !given || answers.some(({ document }) => sameStatement(document, given.document));
}

// "And where?" may go on from the question before it, or stand for itself.
function bestReading(text: string, before: Before, { packs, team }: Asking): GivenAnswer | undefined {
  const alone = newest(lookUp({ text }, packs, team).given, before);
  if (before.text === '') return alone;
  const inContext = newest(lookUp({ text, about: before.text }, packs, team).given, before);
  if (repeats(inContext, before) && !repeats(alone, before)) return alone;
  return inContext && (isElliptic(text) || surerThan(inContext, alone)) ? inContext : alone;
}

function surerThan(one: GivenAnswer, other: GivenAnswer | undefined): boolean {
  return one.confidence > (other?.confidence ?? 0);
}

// Who asks on wants to hear something new.
function newest(given: readonly GivenAnswer[], before: Before): GivenAnswer | undefined {
  return given.find((answer) => !repeats(answer, before)) ?? given[0];
}

function withoutRepeats(answers: readonly GivenAnswer[]): GivenAnswer[] {
  return answers.filter(
    (answer, at) => !answers.slice(0, at).some((earlier) => sameStatement(earlier.document, answer.document)),
  );
}

function different(found: readonly FoundAnswer[]): AnswerDocument[] {
  const documents = found.map(({ document }) => document);
  return documents.filter(
    (document, at) => !documents.slice(0, at).some((earlier) => sameStatement(earlier, document)),
  );
}

function sameStatement(a: AnswerDocument, b: AnswerDocument): boolean {
  return a.id === b.id || a.text === b.text;
}
