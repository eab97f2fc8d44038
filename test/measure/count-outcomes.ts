import type { Verdict } from './judge/judge';
import type { Evaluation, Outcome } from './evaluate';

/** How many of a group of turns were judged how. */
export interface Counts {
  readonly asked: number;
  readonly right: number;
  readonly verdicts: Readonly<Partial<Record<Verdict, number>>>;
}

/** Counts for each set, and for each kind in it. */
export interface SetCounts extends Counts {
  readonly set: string;
  readonly kinds: readonly (Counts & { readonly kind: string })[];
}

/** All that may be told of a set nobody may read. */
export interface Report {
  readonly sets: readonly SetCounts[];
  /** Shares from 0 to 1, but `changed`, which is a number of messages. */
  readonly overall: {
    /** Harmless messages that changed something. */
    readonly changed: number;
    /** Of all requests and questions: wrong without a word of doubt. */
    readonly wrong: number;
    /** Of the right answers: shown with doubt or beside a second one. */
    readonly doubt: number;
  };
  readonly problems: readonly string[];
}

/** Counts an evaluation; sentences and replies are left behind. */
export function reportOf({ outcomes, problems }: Evaluation): Report {
  const sets = [...new Set(outcomes.map(({ set }) => set))].map((set) => {
    const own = outcomes.filter((each) => each.set === set);
    const kinds = [...new Set(own.map(({ kind }) => kind))].sort();
    return {
      set,
      ...countsOf(own),
      kinds: kinds.map((kind) => ({ kind, ...countsOf(own.filter((each) => each.kind === kind)) })),
    };
  });
  return { sets, overall: overallOf(outcomes), problems };
}

function countsOf(outcomes: readonly Outcome[]): Counts {
  const verdicts: Partial<Record<Verdict, number>> = {};
  for (const { verdict } of outcomes) verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
  return { asked: outcomes.length, right: outcomes.filter(({ right }) => right).length, verdicts };
}

const WRONG: ReadonlySet<Verdict> = new Set<Verdict>(['wrong', 'wrong-sure', 'changed', 'crashed']);

function overallOf(outcomes: readonly Outcome[]): Report['overall'] {
  const harmless = outcomes.filter(({ family }) => family === 'harmless');
  const others = outcomes.filter(({ family }) => family !== 'harmless');
  const answered = outcomes.filter(({ verdict }) => verdict === 'right' || verdict === 'right-with-doubt');
  return {
    changed: harmless.filter(({ right }) => !right).length,
    wrong: shareOf(others, ({ verdict }) => WRONG.has(verdict)),
    doubt: shareOf(answered, ({ verdict }) => verdict === 'right-with-doubt'),
  };
}

/** The share of outcomes for which something is so; 0 when there are none. */
function shareOf(outcomes: readonly Outcome[], test: (one: Outcome) => boolean): number {
  return outcomes.length === 0 ? 0 : outcomes.filter(test).length / outcomes.length;
}
