import type { KeptQuestion, QuestionLog } from '../../ports';

/** A question nobody could answer, how often it was asked, and when last. */
export interface UnansweredQuestion {
  readonly question: string;
  readonly programId: string;
  readonly times: number;
  readonly lastAt: number;
}

/** The questions that nobody could answer, the most asked first; the same words in other case count as one. */
export async function listUnanswered(
  questions: Pick<QuestionLog, 'all'>,
): Promise<readonly UnansweredQuestion[]> {
  const byWords = new Map<string, UnansweredQuestion>();
  for await (const page of questions.all()) {
    for (const kept of page) {
      if (kept.outcome !== 'unanswered') continue;
      const key = `${kept.programId}|${kept.question.trim().toLowerCase()}`;
      byWords.set(key, counted(kept, byWords.get(key)));
    }
  }
  return [...byWords.values()].sort((a, b) => b.times - a.times || b.lastAt - a.lastAt);
}

function counted(kept: KeptQuestion, before: UnansweredQuestion | undefined): UnansweredQuestion {
  return {
    question: kept.question.trim(),
    programId: kept.programId,
    times: (before?.times ?? 0) + 1,
    lastAt: Math.max(kept.at, before?.lastAt ?? 0),
  };
}
