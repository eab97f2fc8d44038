import type { Place } from '../../domain/team/place';
import type { Tick } from '../../domain/team/team';
import { pictureOf, type TeamPicture } from '../../domain/team/team-picture';
import { checklistInput } from '../../domain/cycle/checklist';
import { fullChecklist, type ChecklistEntry } from '../../domain/cycle/checklist';
import { stateOf } from '../../domain/undo/undo-tick';
import type { StoredRow } from '../../domain/team/team-rows';
import type { Incoming } from '../turn/conversation';
import type { AppContext } from '../turn/app-context';
import { personOf } from '../turn/new-team';
import { refreshCards } from '../deliver/refresh-cards';
import type { Turn } from '../turn/turn';

export interface TickRequest {
  readonly cycleId: string;
  readonly itemId: string;
  /** The state wanted; never "the other one", because Teams may send a press twice. */
  readonly done: boolean;
}

/** `earlier-cycle`: the card belongs to a cycle that was closed; `no-item`: nothing by that id is on the checklist. */
export type TickResult =
  | {
      readonly outcome: 'ticked';
      readonly picture: TeamPicture;
      readonly entry: ChecklistEntry;
      readonly changed: boolean;
    }
  | { readonly outcome: 'earlier-cycle' | 'no-item' | 'no-team' };

const MOST_TRIES = 20;

/**
 * Sets one item to done or open. Each item is a row of its own, so people who tick different items at once never
 * meet; whoever sets the same item to the same state second changes nothing.
 */
export async function tickItem(
  ctx: AppContext,
  { input, picture: read }: Pick<Turn, 'input' | 'picture'>,
  request: TickRequest,
): Promise<TickResult> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    // What the turn has read serves for the first try: the write finds out whether it still holds.
    const picture = tries === 0 ? read : await readPicture(ctx, input.place);
    if (!picture) return { outcome: 'no-team' };
    if (picture.team.cycleId !== request.cycleId) return { outcome: 'earlier-cycle' };
    const before = entryOf(picture, request.itemId);
    if (!before) return { outcome: 'no-item' };
    if ((before.done !== undefined) === request.done) {
      return { outcome: 'ticked', picture, entry: before, changed: false };
    }
    const ticked = await writeTick(ctx, { input, picture, request });
    if (!ticked) continue;
    ctx.background.run('refresh cards', () => refreshCards(ctx, input.place, ticked));
    const entry = entryOf(ticked, request.itemId) ?? before;
    return { outcome: 'ticked', picture: ticked, entry, changed: true };
  }
  throw new Error('The item kept changing while it was being ticked.');
}

async function readPicture(ctx: AppContext, place: Place): Promise<TeamPicture | undefined> {
  return pictureOf(await ctx.teams.load(place), ctx.programs, ctx.now());
}

/** The checklist entry of that id as things stand. */
export function entryOf(picture: TeamPicture, itemId: string): ChecklistEntry | undefined {
  return fullChecklist(checklistInput(picture)).find((entry) => entry.itemId === itemId);
}

interface TickJob {
  readonly input: Incoming;
  readonly picture: TeamPicture;
  readonly request: TickRequest;
}

/** Writes the tick's row; the picture with it, or undefined when somebody else was faster. */
async function writeTick(
  ctx: AppContext,
  { input, picture, request }: TickJob,
): Promise<TeamPicture | undefined> {
  const { rows, team } = picture;
  const stored = rows.tick.find(
    ({ value }) => value.cycleId === team.cycleId && value.itemId === request.itemId,
  );
  const value: Tick = {
    ...request,
    by: personOf(input),
    at: ctx.now(),
    ...(stored && { before: stateOf(stored.value) }),
  };
  const written = await ctx.teams.write(input.place, [
    stored
      ? { do: 'replace', kind: 'tick', value, etag: stored.etag }
      : { do: 'insert', kind: 'tick', value },
  ]);
  if (!written.written) return undefined;
  const row: StoredRow<'tick'> = { value, etag: written.etags[0] ?? '' };
  return { ...picture, rows: { ...rows, tick: [...rows.tick.filter((each) => each !== stored), row] } };
}
