import { readCases, type Case } from './case-file';
import { familyOf, judge, type Judged } from './judge/judge';
import { startSession, type SaidTurn, type Session } from './session';
import { textIn } from './judge/visible-text';

/** One judged turn, with what was said; only for eyes that may see it. */
export interface Outcome extends Judged {
  readonly set: string;
  readonly id: string;
  readonly kind: string;
  readonly conversation: boolean;
  readonly say: string;
  readonly reply: string;
}

export interface Evaluation {
  readonly outcomes: readonly Outcome[];
  /** Cases that could not be judged because something is wrong with them. */
  readonly problems: readonly string[];
}

/** Judges every case of a folder, one after the other, each in a world of its own. */
export async function evaluateFolder(folder: string): Promise<Evaluation> {
  const { cases, problems } = readCases(folder);
  const evaluation = await evaluateCases(cases);
  return { outcomes: evaluation.outcomes, problems: [...problems, ...evaluation.problems] };
}

/** Judges cases that were read. */
export async function evaluateCases(cases: readonly Case[]): Promise<Evaluation> {
  const outcomes: Outcome[] = [];
  const problems: string[] = [];
  for (const one of cases) {
    try {
      outcomes.push(...(await runCase(one)));
    } catch (error) {
      problems.push(`${one.set} (${one.id}): ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { outcomes, problems };
}

async function runCase(one: Case): Promise<readonly Outcome[]> {
  const session = await startSession(one.given, one.locale);
  const outcomes: Outcome[] = [];
  for (const text of one.before) await sayIn(session, text);
  for (const { say, then, short = false } of one.turns) {
    const turn = await sayIn(session, say);
    if (!then) continue;
    const judged: Judged = turn
      ? await judge({ of: one, then, short, session, turn })
      : { family: familyOf(then), verdict: 'crashed', right: false };
    const { set, id, kind, conversation } = one;
    outcomes.push({ set, id, kind, conversation, say, reply: turn ? textIn(turn.visible) : '', ...judged });
    if (!turn) break;
  }
  return outcomes;
}

/** Undefined when the bot failed: that is a verdict, not a broken case. */
async function sayIn(session: Session, text: string): Promise<SaidTurn | undefined> {
  try {
    return await session.say(text);
  } catch {
    return undefined;
  }
}
