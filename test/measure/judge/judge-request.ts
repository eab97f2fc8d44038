import type { Case, Then } from '../case-file';
import { asksAboutRenewal, asksBack, asksToDelete } from './reply-kind';
import type { SaidTurn, Session } from '../session';
import { namesState, stateHolds } from '../stored-state';
import { textIn, titlesIn } from './visible-text';

/**
 * `done` at once; `proposed` nothing is stored before a "yes"; `asked` a question back although nothing was lacking;
 * `wrong` something else changed; `proposed-short` proposed although it had to be done at once.
 */
export type RequestVerdict = 'done' | 'proposed' | 'proposed-short' | 'asked' | 'wrong' | 'nothing';

interface Request {
  readonly of: Pick<Case, 'conversation'>;
  readonly then: Then;
  readonly short: boolean;
  readonly session: Session;
  readonly turn: SaidTurn;
}

/** Judges a request by what it leaves behind, at once or after a "yes"; throws when that held before it was said. */
export async function judgeRequest(request: Request): Promise<RequestVerdict> {
  const { then, turn } = request;
  if (heldBefore(request)) throw new Error('what must be true after the message is so before it');
  if (holds(then, turn, [turn])) return then.mode === 'proposed' ? 'wrong' : 'done';
  if (turn.changed) return 'wrong';
  const accepted = namesState(then) ? await accept(request) : 'nothing';
  if (accepted === 'proposed') return mustBeDone(request) ? 'proposed-short' : 'proposed';
  if (accepted === 'wrong') return 'wrong';
  return asksBack(turn.visible) ? 'asked' : 'nothing';
}

function heldBefore({ of, then, turn }: Request): boolean {
  return !of.conversation && namesState(then) && stateHolds(then, turn.before);
}

function mustBeDone({ then, short }: Request): boolean {
  return short || then.mode === 'done';
}

/** Judges the reply to a request that lacks something: it must ask, and change nothing. */
export function judgeLacking(turn: SaidTurn): RequestVerdict {
  if (turn.changed) return 'wrong';
  return asksBack(turn.visible) ? 'asked' : 'nothing';
}

/** Says "yes", and where that changes nothing, presses the button that says it. */
async function accept({ then, session, turn }: Request): Promise<'proposed' | 'wrong' | 'nothing'> {
  const said = await (await session.fork()).say('yes');
  if (said.changed) return holds(then, said, [turn, said]) ? 'proposed' : 'wrong';
  const yes = turn.visible.flatMap(({ buttons }) => buttons).find(({ title }) => /^yes\b/i.test(title));
  if (!yes) return 'nothing';
  const pressed = await (await session.fork()).press(yes.data);
  if (!pressed.changed) return 'nothing';
  return holds(then, pressed, [turn]) ? 'proposed' : 'wrong';
}

/** Whether everything holds: the state after a turn, and what one of the turns' replies shows. */
function holds(then: Then, { after }: SaidTurn, shown: readonly SaidTurn[]): boolean {
  return stateHolds(then, after) && shown.some((turn) => repliesHold(then, turn));
}

function repliesHold({ shows, renewedAsked, deletionAsked }: Then, { visible }: SaidTurn): boolean {
  const seen = [textIn(visible), ...titlesIn(visible)].join('\n');
  if (shows !== undefined && !new RegExp(shows, 'i').test(seen)) return false;
  if (renewedAsked && !asksAboutRenewal(visible)) return false;
  return !deletionAsked || asksToDelete(visible);
}
