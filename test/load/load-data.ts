import { inParallel } from '../../src/app/turn/map-limited';
import type { Place } from '../../src/domain/team/place';
import type { Tables } from '../../src/tables/connect';
import type { Helper } from '../bench/processes';
import type { LoadTeam } from './load-teams';
import { keyOf } from './load-traffic';

/** A place whose reminder became due during the run. */
export type Reminded = Place;

interface Expected {
  readonly teams: readonly LoadTeam[];
  /** What the bot said of each tick. */
  readonly ticked: ReadonlyMap<string, boolean>;
  readonly reminded: readonly Reminded[];
  readonly connector: Helper;
}

/** Everything that is stored otherwise than the bot said, as sentences. */
export async function checkData(store: Tables, expected: Expected): Promise<readonly string[]> {
  const { teams, ticked, reminded, connector } = expected;
  const ofTeams = await inParallel(teams, 8, async (team) => {
    const { tick, damaged } = await store.teams.load(team);
    const stored = new Set(tick.filter(({ value }) => value.done).map(({ value }) => value.itemId));
    const wrong = team.card.items
      .filter((itemId) => (ticked.get(keyOf(team, itemId)) ?? false) !== stored.has(itemId))
      .map((itemId) => `${keyOf(team, itemId)} is ${stored.has(itemId) ? 'ticked' : 'open'}`);
    return [...wrong, ...damaged.map((row) => `${team.conversationId} has a damaged row ${row}`)];
  });
  const posted = await connector.ask<Record<string, number>>('reminders');
  const ofReminders = await inParallel(reminded, 8, async (place) => {
    const { sent } = await store.teams.load(place);
    const states = sent.map(({ value }) => value.state).join();
    const posts = posted[place.conversationId] ?? 0;
    return states === 'sent' && posts === 1
      ? []
      : [`${place.conversationId} has ${posts} reminders posted, stored as "${states}"`];
  });
  return [...ofTeams.flat(), ...ofReminders.flat()];
}
