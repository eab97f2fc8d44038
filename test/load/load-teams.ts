import { addDays, day, formatDay } from '../../src/domain/time/calendar-day';
import type { Place } from '../../src/domain/team/place';
import { inParallel } from '../../src/app/turn/map-limited';
import type { Helper } from '../bench/processes';
import { sendActivity } from '../bench/requests';
import { channelId, message, tenantId } from '../fakes/teams-activities';

/** A reminder's card as the Connector took it. */
export interface PostedCard {
  readonly id: string;
  readonly cycleId: string;
  readonly items: readonly string[];
}

export interface LoadTeam extends Place {
  readonly card: PostedCard;
  readonly people: readonly object[];
}

export interface LoadWorld {
  readonly port: number;
  readonly connector: Helper;
  readonly serviceUrl: string;
}

const THREAD = '1780000000000';
const PEOPLE = 8;

/** Sets teams up by talking to the bot, each in a tenant of its own, so that it posts its reminder in each at once. */
export function setUpTeams(world: LoadWorld, count: number): Promise<LoadTeam[]> {
  const date = formatDay(addDays(day(new Date().toISOString().slice(0, 10)), 60), 'en-GB');
  const numbers = Array.from({ length: count }, (_, at) => at);
  return inParallel(numbers, 8, async (at) => {
    const place = { tenantId: `tenant-${at}`, conversationId: `19:load-${at}@thread.tacv2` };
    const people = Array.from({ length: PEOPLE }, (_, nth) => person(at, nth));
    for (const text of ['program mpn-2016', `our anniversary is ${date}`]) {
      const { status } = await sendActivity(world.port, said(world, { ...place, people }, text));
      if (status !== 200) throw new Error(`The set-up was answered with ${status}.`);
    }
    return { ...place, people, card: await cardOf(world.connector, place) };
  });
}

function person(team: number, nth: number): object {
  const id = `${team}-${nth}`;
  return { id: `29:1p-${id}`, name: `Person ${id}`, aadObjectId: `a0000000-${id}` };
}

async function cardOf(connector: Helper, { conversationId }: Place): Promise<PostedCard> {
  for (let tries = 0; tries < 500; tries += 1) {
    const card = await connector.ask<PostedCard | undefined>('card', conversationId);
    if (card) return card;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`No reminder was posted in ${conversationId}.`);
}

type Speakers = Place & Pick<LoadTeam, 'people'>;

/** Somebody of the team says something in a thread of its channel. */
export function said({ serviceUrl }: Pick<LoadWorld, 'serviceUrl'>, team: Speakers, text: string): object {
  const from = team.people[Math.floor(Math.random() * team.people.length)] as Record<string, unknown>;
  return movedTo(team, message(text, { where: 'channel', thread: THREAD, serviceUrl, from }));
}

/** The activity of the one team of the fixtures, as if it came from another. */
export function movedTo({ tenantId: tenant, conversationId }: Place, activity: object): object {
  const text = JSON.stringify(activity).replaceAll(tenantId, tenant).replaceAll(channelId, conversationId);
  return JSON.parse(text) as object;
}
