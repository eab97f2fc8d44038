import { samePlace, type Place } from '../../domain/team/place';
import type { PlaceFacts } from '../../domain/team/team';
import { pictureOf } from '../../domain/team/team-picture';
import { teamIn, type RowChange, type TeamRows } from '../../domain/team/team-rows';
import { DAY, type Instant } from '../../domain/time/time-zone';
import type { IncomingEvent, Reply } from '../turn/conversation';
import type { AppContext } from '../turn/app-context';
import { rearmDeliveries } from '../deliver/rearm-deliveries';
import { tellPersonally, type PersonalNews } from '../deliver/tell-personally';

type Presence = PlaceFacts['presence'];

const MOST_TRIES = 5;

/**
 * Every place of the Teams team (or the one chat) is here, archived, deleted or uninstalled from now on. Coming
 * back, what Teams refused is tried again; going away, the contact is told and the retention clock starts.
 */
export async function setPresence(
  ctx: AppContext,
  event: IncomingEvent,
  presence: Presence,
): Promise<readonly Reply[]> {
  const facts = event.teamName ? { presence, teamName: event.teamName } : { presence };
  for (const place of await placesOf(ctx, event)) await changePlace(ctx, place, facts);
  return [];
}

/** The Teams team has another name; whether its places are there stays as it was. */
export async function renameTeam(ctx: AppContext, event: IncomingEvent): Promise<readonly Reply[]> {
  const { teamName } = event;
  if (!teamName) return [];
  for (const place of await placesOf(ctx, event)) await changePlace(ctx, place, { teamName });
  return [];
}

/** The places of the Teams team an event is about, or its own place; of a private or shared channel only that. */
export async function placesOf(ctx: AppContext, event: IncomingEvent): Promise<readonly Place[]> {
  const { place, teamsTeamId } = event;
  if (event.onlyThisChannel) return [place];
  const known = await ctx.index.placesOfTeam(place.tenantId, teamsTeamId ?? place.conversationId);
  return known.some((each) => samePlace(each, place)) ? known : [...known, place];
}

/** Changes what is known about a place, and does what its coming or going calls for; false when it was so already. */
export async function changePlace(
  ctx: AppContext,
  place: Place,
  change: Partial<Pick<PlaceFacts, 'presence' | 'teamName' | 'channelName' | 'serviceUrl' | 'botId'>>,
): Promise<boolean> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const rows = await ctx.teams.load(place);
    const stored = rows.place[0];
    if (!stored) return false;
    const value = factsAfter(stored.value, change, ctx.now());
    if (JSON.stringify(value) === JSON.stringify(stored.value)) return false;
    if (value.presence !== stored.value.presence)
      await wakeFor(ctx, place, { rows, presence: value.presence });
    const written = await ctx.teams.write(place, [
      { do: 'replace', kind: 'place', value, etag: stored.etag },
      ...rearmed(rows, value.presence, ctx.now()),
    ]);
    if (written.written) {
      followUp(ctx, place, { rows, presence: value.presence });
      return true;
    }
  }
  throw new Error('The rows of the place kept changing while they were being written.');
}

function factsAfter(stored: PlaceFacts, change: Partial<PlaceFacts>, now: Instant): PlaceFacts {
  const changed = { ...stored, ...change };
  if (changed.presence === stored.presence) return changed;
  const { presenceSince, ...facts } = changed;
  return facts.presence === 'here' ? facts : { ...facts, presenceSince: now };
}

interface ChangedPresence {
  /** As they were before the change. */
  readonly rows: TeamRows;
  readonly presence: Presence;
}

// A place that is gone for good is looked at when its data is to be erased, all others at once.
async function wakeFor(ctx: AppContext, place: Place, { rows, presence }: ChangedPresence): Promise<void> {
  const now = ctx.now();
  if (presence === 'uninstalled') {
    await ctx.wakeUps.add({ at: now + ctx.settings.retentionDays * DAY, place });
  } else if (teamIn(rows)) {
    await ctx.wakeUps.add({ at: now, place });
  }
}

function rearmed(rows: TeamRows, presence: Presence, now: Instant): readonly RowChange[] {
  const team = teamIn(rows);
  const comesBack = presence === 'here' && rows.place[0]?.value.presence !== 'here';
  return comesBack && team ? rearmDeliveries(team.value, rows, now) : [];
}

const NEWS: Readonly<Partial<Record<Presence, PersonalNews['why']>>> = {
  uninstalled: 'removed',
  deleted: 'deleted',
  archived: 'archived',
};

function followUp(ctx: AppContext, place: Place, { rows, presence }: ChangedPresence): void {
  const before = rows.place[0]?.value.presence;
  if (presence === before) return;
  if (presence === 'here') {
    ctx.background.run('place is reachable', () => ctx.index.removeUnreachable(place));
  }
  const why = NEWS[presence];
  const picture = pictureOf(rows, ctx.programs, ctx.now());
  // Whoever was told that the team was deleted need not hear that it is now deleted for good.
  if (why && picture && (before === 'here' || before === 'archived')) {
    ctx.background.run('tell personally', () => tellPersonally(ctx, { picture, place, why }));
  }
}
