import type { SendReason } from '../../domain/team/send-reason';
import type { Card } from '../../cards/kit/card';
import { describeChecklist } from '../../cards/cycle/describe-checklist';
import { describeReminder } from '../../cards/cycle/describe-reminder';
import type { Place } from '../../domain/team/place';
import { stageById } from '../../domain/cycle/stages';
import type { LiveCard } from '../../domain/team/team';
import { pictureOf, type TeamPicture } from '../../domain/team/team-picture';
import type { StoredRow } from '../../domain/team/team-rows';
import type { Address } from '../../ports';
import type { AppContext } from '../turn/app-context';

/** How many copies of a cycle's cards are kept up to date; older ones point to the newest when touched. */
export const LIVE_CARDS = 3;

const MOST_RETRIES = 5;
const LONGEST_PAUSE_MS = 30_000;

/** Edits under way per place: one at a time, and one more when something changed meanwhile. */
const underWay = new WeakMap<AppContext, Map<string, { again: boolean }>>();

/**
 * Brings the live cards of a place's open cycle up to date. Many calls at once cost one edit under way and one
 * trailing; after each round the rows are read again, and the round repeated when the cards would differ, so that
 * the last state wins whatever the order in which edits arrive. A `picture` just written saves the first reading.
 */
export async function refreshCards(ctx: AppContext, place: Place, picture?: TeamPicture): Promise<void> {
  const running = underWay.get(ctx) ?? new Map<string, { again: boolean }>();
  underWay.set(ctx, running);
  const key = JSON.stringify([place.tenantId, place.conversationId]);
  const current = running.get(key);
  if (current) {
    current.again = true;
    return;
  }
  const state = { again: true };
  running.set(key, state);
  try {
    await refreshUntilSettled(ctx, { place, state, picture });
  } finally {
    running.delete(key);
  }
}

interface Refresh {
  readonly place: Place;
  readonly state: { again: boolean };
  readonly picture: TeamPicture | undefined;
}

async function refreshUntilSettled(ctx: AppContext, { place, state, picture }: Refresh): Promise<void> {
  const shown = new Map<string, string>();
  let drawn: TeamPicture | undefined;
  for (let next = picture; state.again; next = undefined) {
    state.again = false;
    const current = next ?? pictureOf(await ctx.teams.load(place), ctx.programs, ctx.now());
    if (!current || (drawn && hasSameRows(current, drawn))) continue;
    if (await refreshOnce(ctx, { place, picture: current, shown })) state.again = true;
    drawn = current;
  }
}

/** Whether two pictures were made from the same versions of the same rows. */
function hasSameRows(one: TeamPicture, other: TeamPicture): boolean {
  return versionsIn(one) === versionsIn(other);
}

function versionsIn({ rows }: TeamPicture): string {
  const { damaged, ...kinds } = rows;
  const etags = Object.values(kinds).flatMap((stored) => stored.map(({ etag }) => etag));
  return [...etags.sort(), ...damaged].join();
}

interface Round {
  readonly place: Place;
  readonly picture: TeamPicture;
  /** How each card looked when it was edited last. */
  readonly shown: Map<string, string>;
}

/** Edits every live card that would look different; true when one was edited, so that the caller looks again. */
async function refreshOnce(ctx: AppContext, { place, picture, shown }: Round): Promise<boolean> {
  let edited = false;
  for (const row of liveCards(picture)) {
    const card = composeLiveCard(ctx, picture, row.value);
    const look = card && JSON.stringify(card.content);
    if (!card || !look || shown.get(row.value.activityId) === look) continue;
    shown.set(row.value.activityId, look);
    edited = (await editCard(ctx, { place, picture, row, card })) || edited;
  }
  return edited;
}

/** The newest cards of the open cycle, newest first. */
export function liveCards(picture: TeamPicture): readonly StoredRow<'card'>[] {
  return picture.rows.card
    .filter((row) => row.value.cycleId === picture.team.cycleId)
    .sort((a, b) => b.value.postedAt - a.value.postedAt)
    .slice(0, LIVE_CARDS);
}

/** Cards by the picture they show: whoever answers a press and whoever edits the card that was pressed need the same. */
const composed = new WeakMap<TeamPicture, Map<string, Card | undefined>>();

/** A posted card as it should look now; undefined when its stage is no longer in the pack. */
export function composeLiveCard(ctx: AppContext, now: TeamPicture, live: LiveCard): Card | undefined {
  const cards = composed.get(now) ?? new Map<string, Card | undefined>();
  composed.set(now, cards);
  if (!cards.has(live.activityId)) cards.set(live.activityId, newLiveCard(ctx, now, live));
  return cards.get(live.activityId);
}

function newLiveCard(ctx: AppContext, now: TeamPicture, live: LiveCard): Card | undefined {
  const deliveries = now.rows.sent
    .map((row) => row.value)
    .filter((each) => each.activityId === live.activityId);
  // A reminder posted ahead of its day (by hand, for a moment to come) goes on showing that day's count.
  const picture = { ...now, asOf: Math.max(now.asOf, ...deliveries.map((each) => each.asOf)) };
  if (live.shows === 'checklist') return ctx.cards.checklist(describeChecklist(picture));
  const stage = stageById(picture.program, picture.team, live.stageId ?? '');
  if (!stage || !picture.team.anniversary) return undefined;
  const { kind, number } = deliveries[0] ?? {};
  return ctx.cards.reminder(
    describeReminder(picture, {
      stage,
      shownSince: live.postedAt,
      possibleRepeat: deliveries.some((each) => each.possibleRepeat),
      ...(kind !== undefined && number !== undefined && { kind, number }),
    }),
  );
}

/** The message is no longer there; every other refusal may pass, so the card is kept in mind. */
const FORGOTTEN: ReadonlySet<SendReason> = new Set<SendReason>(['message-gone', 'place-gone']);

interface CardEdit {
  readonly place: Place;
  readonly picture: TeamPicture;
  readonly row: StoredRow<'card'>;
  readonly card: Card;
}

async function editCard(ctx: AppContext, edit: CardEdit): Promise<boolean> {
  const { place, row, card } = edit;
  for (let attempt = 0; attempt < MOST_RETRIES; attempt++) {
    const result = await ctx.messenger.update(cardAddress(edit), row.value.activityId, card);
    if (result.outcome === 'sent') return true;
    if (result.outcome === 'gone' && FORGOTTEN.has(result.reason)) {
      await ctx.teams.write(place, [{ do: 'delete', kind: 'card', value: row.value, etag: row.etag }]);
      return false;
    }
    ctx.log.warn('card not updated', { ...place, outcome: result.outcome, code: result.code });
    if (result.outcome !== 'retry') return false;
    await ctx.pause(Math.min(result.afterMs, LONGEST_PAUSE_MS));
  }
  return false;
}

function cardAddress({ place, picture, row }: CardEdit): Address {
  const facts = picture.rows.place[0]?.value;
  return {
    tenantId: place.tenantId,
    conversationId: row.value.conversationId,
    serviceUrl: facts?.serviceUrl ?? '',
    botId: facts?.botId ?? '',
  };
}
