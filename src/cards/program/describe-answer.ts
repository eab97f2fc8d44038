import type { AnswerDocument } from '../../answers/documents/answer-document';
import { buttonData } from '../../domain/requests/button-data';
import type { Program } from '../../domain/program/program';
import { historicalLine } from '../kit/historical-line';
import { supportLines } from './describe-program';
import { describeSource } from '../kit/describe-source';
import type { AnswerView, UnknownView } from './program-views';
import type { Button } from '../kit/view';

const MOST_TITLE = 200;

/** What was asked, what answers it, and what goes with that answer. */
export interface AnswerOccasion {
  readonly question: string;
  readonly document: AnswerDocument;
  readonly program: Program;
  /** Documents that go with it, for the buttons below. */
  readonly related: readonly AnswerDocument[];
  /** Names the programme and time when they are not those of the team. */
  readonly era?: string | undefined;
  /** False when the question may have meant something else. */
  readonly sure?: boolean;
  /** Shown after an answer that fits as well. */
  readonly alternative?: boolean;
}

/** An answer with its source, and the questions that go with it. */
export function describeAnswer(occasion: AnswerOccasion): AnswerView {
  const { document, program, era } = occasion;
  const lead = describeDoubt(occasion);
  return {
    ...(lead && { lead }),
    title: document.title,
    markdown: era ? `**${era}:** ${document.text}` : document.text,
    source: describeSource(document, program),
    links: document.links,
    related: documentButtons(occasion.related),
    feedback: {
      programId: program.id,
      answerId: document.id,
      question: occasion.question.slice(0, MOST_TITLE),
    },
    ...historicalLine({ program }),
  };
}

function describeDoubt({ sure = true, alternative = false }: AnswerOccasion): string | undefined {
  if (alternative) return 'Or did you mean this?';
  return sure ? undefined : 'I am not sure that this is what you asked; other words may help me.';
}

/** "I don't know that", with the nearest topics and who to ask. */
export function describeUnknown(
  program: Program,
  question: string,
  nearest: readonly AnswerDocument[],
): UnknownView {
  return {
    question: question.slice(0, MOST_TITLE),
    nearest: documentButtons(nearest.slice(0, 3)),
    support: supportLines(program).slice(0, 3),
    ...historicalLine({ program }),
  };
}

function documentButtons(documents: readonly AnswerDocument[]): readonly Button[] {
  return documents.map((document) => ({
    title: document.title,
    data: buttonData({ action: 'answer', programId: document.programId, answerId: document.id }),
  }));
}
