import { describeWelcome } from '../../cards/team/describe-help';
import type { PlaceFacts } from '../../domain/team/team';
import { pictureOf } from '../../domain/team/team-picture';
import { teamIn, type TeamRows } from '../../domain/team/team-rows';
import type { IncomingEvent, Reply } from '../turn/conversation';
import type { AppContext } from '../turn/app-context';
import { comeBack } from './resume-team';
import { placeFactsOf } from '../turn/place-facts';
import { rearmDeliveries } from '../deliver/rearm-deliveries';
import { cardReply, SHOW_HELP } from '../turn/turn';
import { welcomeBack } from './resume-place';

type InstalledEvent = Extract<IncomingEvent, { kind: 'installed' | 'uninstalled' }>;

const MOST_TRIES = 5;

/** Welcomes a place once, however often Teams repeats the event; a place it left before is taken up again. */
export async function welcomePlace(ctx: AppContext, event: InstalledEvent): Promise<readonly Reply[]> {
  const returned = await comeBack(ctx, event);
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const rows = await ctx.teams.load(event.place);
    const known = rows.place[0]?.value;
    if (known?.welcomedAt !== undefined && known.presence === 'here') return [];
    // Not written: somebody else is welcoming the place at this very moment, or writes about it.
    if (await arrive(ctx, event, rows)) return greet(ctx, event, { rows, returned });
  }
  return [];
}

interface Arrival {
  readonly rows: TeamRows;
  /** Names of other channels in which the bot goes on. */
  readonly returned: readonly string[];
}

function greet(ctx: AppContext, event: InstalledEvent, { rows, returned }: Arrival): readonly Reply[] {
  const known = rows.place[0]?.value;
  if (known && known.presence !== 'here') {
    ctx.background.run('place is reachable', () => ctx.index.removeUnreachable(event.place));
  }
  const picture = pictureOf(rows, ctx.programs, ctx.now());
  if (picture) return known?.presence === 'here' ? [] : welcomeBack(ctx, picture);
  if (event.upgrade) return [];
  if (returned.length > 0) return goesOnElsewhere(ctx, returned);
  const view = describeWelcome(ctx.programs, { placeKind: event.placeKind, installedBy: event.by?.name });
  return cardReply(ctx.cards.welcome(view));
}

function goesOnElsewhere(ctx: AppContext, channels: readonly string[]): readonly Reply[] {
  return cardReply(
    ctx.cards.notice({
      tone: 'good',
      title: `Welcome back! The reminders go on in ${channels.join(', ')}`,
      text: 'I kept everything and asked there whether the date still holds. To have the reminders here instead, say "move here".',
      buttons: [SHOW_HELP],
    }),
  );
}

async function arrive(ctx: AppContext, event: InstalledEvent, rows: TeamRows): Promise<boolean> {
  const now = ctx.now();
  const stored = rows.place[0];
  const { presenceSince, ...facts } = placeFactsOf(event, stored?.value);
  const value: PlaceFacts = { ...facts, presence: 'here', welcomedAt: now };
  const team = teamIn(rows);
  if (team) await ctx.wakeUps.add({ at: now, place: event.place });
  const written = await ctx.teams.write(event.place, [
    stored
      ? { do: 'replace', kind: 'place', value, etag: stored.etag }
      : { do: 'insert', kind: 'place', value },
    ...(team ? rearmDeliveries(team.value, rows, now) : []),
  ]);
  return written.written;
}
