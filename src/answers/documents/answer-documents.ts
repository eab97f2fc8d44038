import { holdingDocuments } from './holding-documents';
import { scheduleDocuments } from './schedule-documents';
import { wordDocuments } from './word-documents';
import type { AnswerDocument, DocumentDraft } from './answer-document';
import type { Program, ProgramAnswer } from '../../domain/program/program';

/** Everything a pack says, as documents to search: its answers first, then what its other parts say. */
export function answerDocuments(program: Program): AnswerDocument[] {
  return [...writtenDocuments(program), ...furtherDocuments(program)];
}

/** The answers of a pack; soon made, and of the pack's own texts. */
export function writtenDocuments(program: Program): AnswerDocument[] {
  return documentsOf(program, program.answers.map(answerDraft));
}

/** What the other parts of a pack say; some ten milliseconds. */
export function furtherDocuments(program: Program): AnswerDocument[] {
  return documentsOf(program, [
    ...holdingDocuments(program),
    ...scheduleDocuments(program),
    ...wordDocuments(program),
  ]);
}

function documentsOf(program: Program, drafts: readonly DocumentDraft[]): AnswerDocument[] {
  return drafts.map((draft) => ({
    keywords: [],
    stated: draft.confidence !== 'not-found',
    links: [],
    related: [],
    ...draft,
    questions: [...(draft.questions ?? []), ...(program.asked[draft.id] ?? [])],
    programId: program.id,
    holdings: withoutTags(program, draft.holdings ?? []),
  }));
}

function answerDraft(answer: ProgramAnswer): DocumentDraft {
  return {
    ...answer,
    id: `answer:${answer.id}`,
    kind: 'answer',
    related: answer.related.map((id) => `answer:${id}`),
  };
}

// A tag such as "azure" stands for all holdings that carry it.
function withoutTags({ holdings }: Program, ids: readonly string[]): string[] {
  return holdings
    .filter(({ id, tags }) => ids.includes(id) || tags.some((tag) => ids.includes(tag)))
    .map(({ id }) => id);
}
