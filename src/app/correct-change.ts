import { completedBy, lastChanged } from '../domain/talk';
import type { Team } from '../domain/team';
import { dayAfter, dayBefore } from '../understanding/entities/day-after';
import { findLengths } from '../understanding/entities/read-length';
import { contrasted, corrected } from '../understanding/thread/follow-up';
import { shiftOf } from '../understanding/thread/shift';
import { readForm, type MessageContext } from '../understanding/understand-message';
import type { AppContext } from './app-context';
import { carryOut } from './carry-out';
import type { Reply } from './conversation';
import { fitOfValue } from './fit-of-value';
import { refuseChange } from './refuse-change';
import { dayContextOf } from './short-form-context';
import { beginTurn, type Turn } from './turn';
import { undoChange } from './undo-change';

/** Commands that add to others: the wrong one is taken back before the right one is made. */
const TAKEN_BACK: ReadonlySet<string> = new Set([
  'add',
  'drop',
  'tick',
  'untick',
  'add item',
  'remove item',
  'extra reminders',
]);

export interface Corrected {
  readonly replies: readonly Reply[];
  readonly changed: string;
}

/**
 * Takes a message right after a change as putting that change right: "no, not Modern Work but Security", "make that Ben",
 * "a week later please". Undefined when it is something else.
 */
export async function correctChange(
  ctx: AppContext,
  turn: Turn,
  { text, context }: { readonly text: string; readonly context: MessageContext },
): Promise<Corrected | undefined> {
  const completes = lastChanged(turn.rows, turn.input.person.id, turn.asOf);
  if (completes === undefined || !turn.picture) return undefined;
  const value = valueIn(ctx, turn, { text, completes });
  const command = value && readForm(completedBy(completes, value), context)?.command;
  if (!command || (await fitOfValue(ctx, turn, { command, corrects: true })) === 'none') return undefined;
  const refused = refuseChange(ctx, turn);
  if (refused) return { replies: refused, changed: completes };
  if (!TAKEN_BACK.has(completes)) return { replies: await carryOut(ctx, turn, command), changed: completes };
  await undoChange(ctx, turn);
  return { replies: await carryOut(ctx, await beginTurn(ctx, turn.input), command), changed: completes };
}

/** The right value, as the message gives it. */
function valueIn(ctx: AppContext, turn: Turn, said: { text: string; completes: string }): string | undefined {
  return shiftedDay(ctx, turn, said) ?? contrasted(said.text)?.but ?? corrected(said.text);
}

/** "A week later": the day that was set, moved by that length. */
function shiftedDay(
  ctx: AppContext,
  turn: Turn,
  { text, completes }: { readonly text: string; readonly completes: string },
): string | undefined {
  const base = turn.picture && dayOf(turn.picture.team, completes);
  const [only, ...others] = findLengths(text, dayContextOf(ctx, turn));
  if (!base || only?.reading.kind !== 'length' || others.length > 0) return undefined;
  const way = shiftOf(text, only);
  if (way === 'later') return dayAfter(only.reading, base);
  return way === 'earlier' ? dayBefore(only.reading, base) : undefined;
}

/** The day that the last change set. */
function dayOf(team: Team, completes: string): Team['anniversary'] {
  if (completes === 'anniversary') return team.anniversary;
  if (completes === 'pause until') return team.pausedUntil;
  return completes === 'snooze until' ? team.snooze?.until : undefined;
}
