import type { Case, Then } from '../case-file';
import { judgeQuestion, judgeOutOfScope, wordsHold, type QuestionVerdict } from './judge-question';
import { judgeLacking, judgeRequest, type RequestVerdict } from './judge-request';
import type { SaidTurn, Session } from '../session';
import { namesState } from '../stored-state';

export type Verdict = QuestionVerdict | RequestVerdict | 'unchanged' | 'changed' | 'crashed';

/** What a turn is judged as. */
export type Family = 'harmless' | 'request' | 'lacking' | 'question' | 'out-of-scope';

export interface Judged {
  readonly family: Family;
  readonly verdict: Verdict;
  readonly right: boolean;
}

const RIGHT: ReadonlySet<Verdict> = new Set<Verdict>([
  'unchanged',
  'done',
  'proposed',
  'right',
  'right-with-doubt',
]);

/** What a turn with that expectation is judged as. */
export function familyOf(then: Then): Family {
  if (isRequest(then)) return 'request';
  if (then.asks) return 'lacking';
  if (then.declines) return 'out-of-scope';
  return isAnswered(then) ? 'question' : 'harmless';
}

function isRequest(then: Then): boolean {
  return namesState(then) || Boolean(then.renewedAsked ?? then.deletionAsked ?? then.shows);
}

function isAnswered({ must, mustNot, noHelpCard }: Then): boolean {
  return must !== undefined || mustNot !== undefined || noHelpCard !== undefined;
}

/** One turn that was taken in a session, with what was expected of it. */
export interface TurnToJudge {
  readonly of: Pick<Case, 'kind' | 'conversation'>;
  readonly then: Then;
  readonly short: boolean;
  readonly session: Session;
  readonly turn: SaidTurn;
}

/** Judges a turn as somebody would who reads the reply and then looks at what is stored. */
export async function judge(one: TurnToJudge): Promise<Judged> {
  const family = familyOf(one.then);
  const verdict = await verdictOf(family, one);
  const wanted = family === 'lacking' ? 'asked' : family === 'out-of-scope' ? 'declined' : undefined;
  return { family, verdict, right: wanted ? verdict === wanted : RIGHT.has(verdict) };
}

async function verdictOf(family: Family, one: TurnToJudge): Promise<Verdict> {
  const { of, then, turn } = one;
  switch (family) {
    case 'harmless':
      return turn.changed ? 'changed' : 'unchanged';
    case 'lacking':
      return judgeLacking(turn);
    case 'out-of-scope':
      return judgeOutOfScope(turn);
    case 'question':
      return then.unchanged && turn.changed ? 'changed' : judgeQuestion(then, turn, of.kind);
    case 'request': {
      const verdict = await judgeRequest(one);
      return RIGHT.has(verdict) && isAnswered(then) && !wordsHold(then, turn) ? 'wrong' : verdict;
    }
  }
}
