import type { AnswerDocument } from '../answers/documents/answer-document';
import { decideAnswer, type AnswerDecision } from '../domain/answer-decision';
import { buildAnswerIndex, type AnswerIndex } from '../domain/answer-index';
import type { Programs } from '../domain/program';
import { partOf, type EvaluationQuestion } from './evaluation-questions';

/**
 * `right` as asked for; `wrong` given as certain without what it should carry; `unsure` the same, but said to be
 * uncertain; `declined` suggestions or "I don't know".
 */
export type Verdict = 'right' | 'wrong' | 'unsure' | 'declined';

export interface EvaluatedQuestion {
  readonly question: EvaluationQuestion;
  readonly part: 'tune' | 'measure';
  readonly verdict: Verdict;
  readonly decision: AnswerDecision;
}

/** Asks every question as a team of its programme would, and compares. */
export function evaluateAnswers(
  programs: Programs,
  questions: readonly EvaluationQuestion[],
): EvaluatedQuestion[] {
  const indexes = new Map([...programs.byId].map(([id, program]) => [id, buildAnswerIndex(program)]));
  return questions.map((question) => {
    const own = indexes.get(question.program);
    if (!own)
      throw new Error(`No pack for the programme "${question.program}" of the question "${question.q}".`);
    const others = [...indexes.values()].filter((index) => index !== own);
    const decision = decideAnswer(question.q, { own, others }, { holdings: holdingIds(question, own) });
    return { question, part: partOf(question), verdict: verdictOf(question, decision), decision };
  });
}

// "silver cloud-productivity": the level stands before the holding's id.
function holdingIds({ holdings }: EvaluationQuestion, { program }: AnswerIndex): string[] {
  return holdings.map((holding) => program.holdings.find(({ id }) => holding.endsWith(id))?.id ?? holding);
}

/**
 * An answer is right when what is given carries a wanted fact (for two questions, one of each) and all the words
 * it must contain in title or text, in whatever case. Suggestions count as declined, even when the first one is right: nothing was answered.
 * A question about something that no fact is about is right when it is answered as not stated, or declined.
 */
export function verdictOf(question: EvaluationQuestion, decision: AnswerDecision): Verdict {
  const nothingToFind = question.kind === 'not-stated' && question.facts.length === 0;
  if (decision.kind !== 'answer')
    return question.kind === 'out-of-scope' || nothingToFind ? 'right' : 'declined';
  const documents = decision.answers.map(({ document }) => document);
  const right = nothingToFind ? documents.every(({ stated }) => !stated) : carriesAll(question, documents);
  if (right && question.kind !== 'out-of-scope') return 'right';
  return decision.answers.some(({ sure }) => sure) ? 'wrong' : 'unsure';
}

function carriesAll(question: EvaluationQuestion, documents: readonly AnswerDocument[]): boolean {
  const facts = documents
    .filter(({ programId }) => programId === question.program)
    .flatMap((one) => one.facts);
  const said = documents.map(({ title, text }) => `${title}\n${text}`.toLowerCase()).join('\n');
  return (
    [question.facts, question.alsoFacts].every(
      (wanted) => wanted.length === 0 || wanted.some((id) => facts.includes(id)),
    ) && question.must.every((word) => said.includes(word.toLowerCase()))
  );
}
