import type { AnswerDocument } from './answer-document';
import { lookUp, type AnswerPacks, type GivenAnswer, type LookUp } from './answer-look-up';
import { isElliptic, type AskingTeam, type FoundAnswer } from './answer-search';
import { splitQuestions } from './answer-split';

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

/** From this confidence on the best documents are offered as "did you mean". */
export const SUGGEST_FROM = 0.2;
/** A message that as a whole has less to do with the programme is not taken apart. */
const WHOLE_FROM = 0.1;
const SUGGESTIONS = 3;

/**
 * Decides how to answer a message: one answer (with a runner-up that fits alike), one for each of its questions,
 * up to three suggestions, or an honest "unknown" with the nearest topics.
 */
export function decideAnswer(message: string, packs: AnswerPacks, team: AskingTeam): AnswerDecision {
  const whole = lookUp({ text: message }, packs, team);
  const several = severalAnswers(splitQuestions(message), whole, { packs, team });
  if (several) return several;
  if (whole.given.length > 0) return { kind: 'answer', answers: whole.given, unanswered: [] };
  const { best, others, confidence } = whole.own;
  const documents = different(best ? [best, ...others] : []).slice(0, SUGGESTIONS);
  if (confidence < SUGGEST_FROM) return { kind: 'unknown', nearest: documents };
  return { kind: 'did-you-mean', suggestions: documents };
}

interface Asking {
  readonly packs: AnswerPacks;
  readonly team: AskingTeam;
}

function severalAnswers(parts: readonly string[], whole: LookUp, asking: Asking): AnswerDecision | undefined {
  if (parts.length < 2 || whole.own.confidence < WHOLE_FROM) return undefined;
  const found = parts.map((text, at) => bestReading(text, parts.slice(0, at).join(' '), asking));
  const answers = withoutRepeats(found.flatMap((given) => given.slice(0, 1)));
  const unanswered = parts.filter((_, at) => found[at]?.length === 0);
  if (answers.length > 1) return { kind: 'answer', answers, unanswered };
  // One answer says as much as the whole message found: it was one question after all.
  if (whole.given.length > 0 || answers.length === 0 || whole.own.confidence < SUGGEST_FROM) return undefined;
  return { kind: 'answer', answers, unanswered };
}

// "And where?" may go on from the question before it, or stand for itself.
function bestReading(text: string, before: string, { packs, team }: Asking): readonly GivenAnswer[] {
  const alone = lookUp({ text }, packs, team).given;
  if (before === '') return alone;
  const inContext = lookUp({ text, about: before }, packs, team).given;
  if (inContext.length > 0 && isElliptic(text)) return inContext;
  return (inContext[0]?.confidence ?? 0) > (alone[0]?.confidence ?? 0) ? inContext : alone;
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
