import type { Place } from '../../domain/team/place';
import { PROVISIONAL } from '../../domain/cycle/reminder-moments';
import type { ReminderPlan } from '../../domain/cycle/reminder-plan';
import { programOf } from '../../domain/program/program';
import type { Delivery, Team } from '../../domain/team/team';
import { pictureOf, type TeamPicture } from '../../domain/team/team-picture';
import { rowKey, teamIn, type RowChange, type TeamRows } from '../../domain/team/team-rows';
import type { Instant } from '../../domain/time/time-zone';
import type { Incoming } from '../turn/conversation';
import type { AppContext } from '../turn/app-context';
import { carriedDeliveries } from '../deliver/carry-over-deliveries';
import type { DeliveryOutcome } from '../deliver/deliver-reminder';
import { deliverAndFollow } from '../deliver/follow-delivery';
import { newTeam, personOf } from '../turn/new-team';
import { placeChange } from '../turn/place-facts';
import { refreshCards } from '../deliver/refresh-cards';
import { planFor } from '../deliver/plan-team';
import { knownChanges } from '../deliver/remember-changes';
import type { TeamChange } from './team-change-rows';
import { changeEntry, teamRows } from './team-change-rows';
import { writeChange } from '../turn/write-change';

export interface ChangedTeam {
  readonly before: Team | undefined;
  readonly picture: TeamPicture;
  readonly plan: ReminderPlan;
  /** The reminder that applied at once and was posted with the change. */
  readonly posted?: DeliveryOutcome;
}

const MOST_TRIES = 20;

/**
 * Changes a team, or sets it up: next wake-up first, then the rows in one batch, then what is due at once.
 * Whatever crashes in between, no reminder is lost. On a conflict everything is read and decided again.
 */
export async function changeTeam(ctx: AppContext, input: Incoming, change: TeamChange): Promise<ChangedTeam> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const attempt = await tryChange(ctx, input, change);
    if (attempt) return finishChange(ctx, input, attempt);
  }
  throw new Error('The team row kept changing while it was being written.');
}

interface WrittenChange {
  readonly before: Team | undefined;
  readonly picture: TeamPicture;
  readonly plan: ReminderPlan;
  readonly dateChanged: boolean;
}

async function tryChange(
  ctx: AppContext,
  input: Incoming,
  change: TeamChange,
): Promise<WrittenChange | undefined> {
  const now = ctx.now();
  const rows = await ctx.teams.load(input.place);
  const decided = decideChange(ctx, input, { change, rows, now });
  if (!decided) return unchanged(ctx, rows, now);
  const { before, team, carried } = decided;
  const dateChanged = before?.anniversary !== team.anniversary;
  const also = change.also?.(team, rows) ?? [];
  const picture = afterChange(ctx, { rows, team, now, sent: [...carried, ...changedDeliveries(also)] });
  const plan = planFor(ctx, picture, dateChanged || !before);
  await wakeFor(ctx, input.place, { plan, now });
  if (!before) await ctx.index.addTeamPlace(input.teamsTeamId ?? input.place.conversationId, input.place);
  const changes = [
    ...teamRows(rows, team, now),
    ...knownChanges(ctx, rows, team),
    ...placeChange(input, rows),
    ...carried.map((value) => ({ do: 'insert' as const, kind: 'sent' as const, value })),
    ...also,
  ];
  const entries = [changeEntry(ctx, input, { change, before, team })];
  const { written, ...made } = await writeChange(ctx, input.place, { rows, changes, entries });
  return written ? { before, picture: { ...picture, ...made }, plan, dateChanged } : undefined;
}

interface DecidedChange {
  readonly before: Team | undefined;
  readonly team: Team;
  /** Deliveries that hold for the new date too. */
  readonly carried: readonly Delivery[];
}

function decideChange(
  ctx: AppContext,
  input: Incoming,
  { change, rows, now }: { readonly change: TeamChange; readonly rows: TeamRows; readonly now: Instant },
): DecidedChange | undefined {
  const before = teamIn(rows)?.value;
  const draft = before ?? newTeam(ctx, input, now);
  const applied = change.apply(draft, rows);
  if (before && (!applied || (!change.also && isSame(applied, before)))) return undefined;
  const team = { ...(applied ?? draft), ...stamp(input, draft, now) };
  const moved = before && before.anniversary !== team.anniversary;
  return { before, team, carried: moved ? carriedDeliveries(ctx, { rows, team, now }) : [] };
}

/** Whether nothing would change: a value that is set again. */
function isSame(applied: Team, before: Team): boolean {
  const keys = new Set([...Object.keys(applied), ...Object.keys(before)]) as Set<keyof Team>;
  return [...keys].every((key) => JSON.stringify(applied[key]) === JSON.stringify(before[key]));
}

function unchanged(ctx: AppContext, rows: TeamRows, now: Instant): WrittenChange | undefined {
  const picture = pictureOf(rows, ctx.programs, now);
  return picture && { before: picture.team, picture, plan: planFor(ctx, picture), dateChanged: false };
}

/** What is posted at once, and what must follow a change that is stored. */
async function finishChange(ctx: AppContext, input: Incoming, written: WrittenChange): Promise<ChangedTeam> {
  const { before, plan, dateChanged } = written;
  const { place } = input;
  if (before) ctx.background.run('refresh cards', () => refreshCards(ctx, place));
  if (!plan.due || !(dateChanged || !before)) return written;
  const posted = await postAtOnce(ctx, place);
  return posted ? { ...written, posted } : written;
}

/** Posts what applies by the rows as they are now: somebody else may have changed them since. */
async function postAtOnce(ctx: AppContext, place: Place): Promise<DeliveryOutcome | undefined> {
  const picture = pictureOf(await ctx.teams.load(place), ctx.programs, ctx.now());
  const facts = picture?.rows.place[0]?.value;
  if (!picture || facts?.presence !== 'here' || facts.movingTo) return undefined;
  const { due } = planFor(ctx, picture, true);
  return due && due.kind !== PROVISIONAL ? deliverAndFollow(ctx, { place, picture, due }) : undefined;
}

/** A first wake-up for what comes next, and one for now when something is due, should this process die before it is posted. */
async function wakeFor(
  ctx: AppContext,
  place: Place,
  { plan, now }: { readonly plan: ReminderPlan; readonly now: Instant },
): Promise<void> {
  if (plan.lookAgainAt !== undefined) await ctx.wakeUps.add({ at: plan.lookAgainAt, place });
  if (plan.due) await ctx.wakeUps.add({ at: now, place });
}

/** Deliveries written together with the team, such as those that are tried again: the plan must know of them. */
function changedDeliveries(changes: readonly RowChange[]): readonly Delivery[] {
  return changes.flatMap((each) => (each.kind === 'sent' && each.do !== 'delete' ? [each.value] : []));
}

function stamp(
  input: Incoming,
  draft: Team,
  now: Instant,
): Pick<Team, 'revision' | 'changedBy' | 'changedAt'> {
  return { revision: draft.revision + 1, changedBy: personOf(input), changedAt: now };
}

function afterChange(
  ctx: AppContext,
  made: {
    readonly rows: TeamRows;
    readonly team: Team;
    readonly now: Instant;
    readonly sent: readonly Delivery[];
  },
): TeamPicture {
  const { rows, team, now } = made;
  const changed = new Set(made.sent.map((value) => rowKey('sent', value).join('|')));
  const sent = [
    ...rows.sent.filter(({ value }) => !changed.has(rowKey('sent', value).join('|'))),
    ...made.sent.map((value) => ({ value, etag: '' })),
  ];
  return { team, program: programOf(ctx.programs, team.programId), rows: { ...rows, sent }, asOf: now };
}
