import { holdingDocuments } from './answer-documents-holdings';
import { scheduleDocuments } from './answer-documents-schedule';
import { wordDocuments } from './answer-documents-words';
import type { AnswerDocument, DocumentDraft } from './answer-document';
import type { Program, ProgramAnswer } from './program';

/** Everything a pack says, as documents to search: its answers first, then what its other parts say. */
export function answerDocuments(program: Program): AnswerDocument[] {
  const drafts: DocumentDraft[] = [
    ...program.answers.map(answerDraft),
    ...holdingDocuments(program),
    ...scheduleDocuments(program),
    ...wordDocuments(program),
  ];
  return drafts.map((draft) => ({
    questions: [],
    keywords: [],
    stated: draft.confidence !== 'not-found',
    links: [],
    related: [],
    ...draft,
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
