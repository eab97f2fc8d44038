import type { Place } from '../../domain/team/place';
import type { PlaceFacts } from '../../domain/team/team';
import { rowKey, rowSchemas, teamIn } from '../../domain/team/team-rows';
import type { RowChange, RowKind, RowValue, TeamRows } from '../../domain/team/team-rows';
import type { AppContext } from '../turn/app-context';
import { actorsIn } from './purge-place';

export interface Move {
  readonly from: Place;
  readonly to: Place;
  /** How to reach the new place. */
  readonly facts: PlaceFacts;
}

/**
 * `occupied`: the new place has a team of its own. `waiting`: a card is on its way, or one of the places was changed just
 * now; the next look finishes the move.
 */
export type MoveResult = 'moved' | 'occupied' | 'waiting';

/**
 * Moves everything about a team to another place of its tenant. First the old place is marked, so that it stays
 * silent and whoever looks at it finishes the move; then the rows are copied, the team row last; then the old
 * ones are erased.
 */
export async function moveTeam(ctx: AppContext, { from, to, facts }: Move): Promise<MoveResult> {
  const rows = await ctx.teams.load(from);
  const team = teamIn(rows);
  const target = await ctx.teams.load(to);
  if (!team || (teamIn(target) && !isCopy(target, rows))) return 'occupied';
  await ctx.wakeUps.add({ at: ctx.now(), place: from });
  if (!(await markMoving(ctx, from, { rows, to }))) return 'waiting';
  if (rows.sent.some(({ value }) => value.state === 'claimed' && value.leaseUntil > ctx.now()))
    return 'waiting';
  if (!teamIn(target) && !(await copyTeam(ctx, { to, facts }, { rows, target }))) return 'waiting';
  await movePeople(ctx, { from, to, rows });
  await ctx.index.removeTeamPlace(facts.teamsTeamId ?? from.conversationId, from);
  await ctx.index.removeUnreachable(from);
  await ctx.teams.purge(from);
  return 'moved';
}

interface Copy {
  readonly rows: TeamRows;
  readonly target: TeamRows;
}

/** The team row last. False when somebody changed the new place meanwhile; the old one keeps everything until then. */
async function copyTeam(
  ctx: AppContext,
  { to, facts }: Pick<Move, 'to' | 'facts'>,
  copy: Copy,
): Promise<boolean> {
  if (!(await writePlace(ctx, to, { ...copy, facts })) || !(await copyRows(ctx, to, copy))) return false;
  await ctx.wakeUps.add({ at: ctx.now(), place: to });
  await ctx.index.addTeamPlace(facts.teamsTeamId ?? to.conversationId, to);
  return write(
    ctx,
    to,
    copy.rows.team.map(({ value }) => ({ do: 'insert', kind: 'team', value })),
  );
}

/** Whoever acted in the old place finds the team from their personal chat in the new one. */
async function movePeople(
  { index }: AppContext,
  { from, to, rows }: { readonly from: Place; readonly to: Place; readonly rows: TeamRows },
): Promise<void> {
  for (const person of actorsIn(rows)) {
    await index.addPersonPlace(person, to);
    await index.removePersonPlace(person, from);
  }
}

/** A crash may have left the move with nothing to do but to erase the old place: cycles have ids of their own. */
function isCopy(target: TeamRows, { place, team, cycle }: TeamRows): boolean {
  if (!place[0]?.value.movingTo) return false;
  const ids = new Set([...cycle.map(({ value }) => value.id), team[0]?.value.cycleId]);
  return ids.has(teamIn(target)?.value.cycleId) || target.cycle.some(({ value }) => ids.has(value.id));
}

/** False when somebody changed the old place at this very moment; the wake-up that is set looks again. */
async function markMoving(
  ctx: AppContext,
  from: Place,
  { rows, to }: { readonly rows: TeamRows; readonly to: Place },
): Promise<boolean> {
  const [stored] = rows.place;
  const team = teamIn(rows);
  if (!stored || !team || stored.value.movingTo === to.conversationId) return true;
  const value = { ...stored.value, movingTo: to.conversationId };
  const marked = await ctx.teams.write(from, [
    { do: 'replace', kind: 'place', value, etag: stored.etag },
    // Unchanged: a claim made since these rows were read keeps the move back.
    { do: 'replace', kind: 'team', value: team.value, etag: team.etag },
  ]);
  return marked.written;
}

async function writePlace(
  ctx: AppContext,
  to: Place,
  { target, facts }: { readonly target: TeamRows; readonly facts: PlaceFacts },
): Promise<boolean> {
  const stored = target.place[0];
  const { movingTo, ...value } = facts;
  return write(ctx, to, [
    stored
      ? { do: 'replace', kind: 'place', value, etag: stored.etag }
      : { do: 'insert', kind: 'place', value },
  ]);
}

/** Written by the move itself, the team last; cards and conversations stay where they were. */
const NOT_COPIED: ReadonlySet<string> = new Set(['team', 'place', 'card', 'talk']);
const COPIED = (Object.keys(rowSchemas) as RowKind[]).filter((kind) => !NOT_COPIED.has(kind));
const BATCH = 100;

// What was copied before a crash is replaced where it differs.
async function copyRows(ctx: AppContext, to: Place, copy: Copy): Promise<boolean> {
  for (const kind of COPIED) {
    const copies = copiesOf(kind, copy);
    for (let start = 0; start < copies.length; start += BATCH) {
      if (!(await write(ctx, to, copies.slice(start, start + BATCH)))) return false;
    }
  }
  return true;
}

function copiesOf(kind: RowKind, { rows, target }: Copy): readonly RowChange[] {
  const keyOf = (value: RowValue<RowKind>): string => rowKey(kind, value).join('|');
  const there = new Map(target[kind].map((row) => [keyOf(row.value), row]));
  return rows[kind].flatMap(({ value }) => {
    const stored = there.get(keyOf(value));
    if (!stored) return [{ do: 'insert', kind, value } as RowChange];
    if (JSON.stringify(stored.value) === JSON.stringify(value)) return [];
    return [{ do: 'replace', kind, value, etag: stored.etag } as RowChange];
  });
}

async function write(ctx: AppContext, to: Place, changes: readonly RowChange[]): Promise<boolean> {
  return (await ctx.teams.write(to, changes)).written;
}
