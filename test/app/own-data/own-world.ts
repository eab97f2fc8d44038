import { tellOwnData } from '../../../src/app/own-data/tell-own-data';
import { beginTurn } from '../../../src/app/places/begin-turn';
import type { Incoming } from '../../../src/app/turn/conversation';
import type { OwnDataSlots, OwnDataTopic } from '../../../src/domain/requests/command';
import { day } from '../../../src/domain/time/calendar-day';
import type { Team } from '../../../src/domain/team/team';
import type { RowKind, RowValue } from '../../../src/domain/team/team-rows';
import { ANA, CHANNEL, createWorld, MEGAN, TENANT, type World } from '../../fakes/app-world';
import { cardIn, saidIn } from '../../fakes/card-text';
import { aTeam } from '../../fixtures/team';

export const BEN = { id: '29:ben', name: 'Ben Smith' } as const;
const { guest: _a, ...ana } = ANA;
const { guest: _m, ...megan } = MEGAN;
export const PEOPLE = { ana, megan, ben: BEN } as const;

/** Half past ten in Berlin, 41 days before the date. */
export const NOW = '2027-05-20T10:30:00+02:00';

/** Rows to plant, by their kind. */
export type Planted = { readonly [K in RowKind]?: readonly RowValue<K>[] };

/** A world in which a team of the competencies of 2016 is set up, and what else is planted. */
export async function ownWorld(
  team: Partial<Team> = {},
  planted: Planted = {},
  now: string = NOW,
): Promise<World> {
  const world = createWorld(now);
  await plant(world, 'team', aTeam({ programId: 'mpn-2016', ...team }));
  for (const kind of Object.keys(planted) as RowKind[])
    for (const value of planted[kind] ?? []) await plant(world, kind, value);
  return world;
}

async function plant<K extends RowKind>(world: World, kind: K, value: RowValue<K>): Promise<void> {
  const change = { do: 'insert', kind, value } as Parameters<World['ctx']['teams']['write']>[1][number];
  const { written } = await world.store.teams.write(CHANNEL, [change]);
  if (!written) throw new Error(`The row of kind "${kind}" could not be planted.`);
}

/** What somebody in the channel is, as far as an answer depends on it. */
export function asking(person: Partial<Incoming['person']> = {}): Incoming {
  return {
    place: CHANNEL,
    placeKind: 'channel',
    replyTo: {
      tenantId: TENANT,
      conversationId: CHANNEL.conversationId,
      serviceUrl: 'https://smba.example/teams/',
      botId: '28:bot',
    },
    person: { ...ANA, ...person },
    locale: 'en-GB',
    timeZone: 'Europe/Berlin',
  };
}

/** The answer to a question: its lines, the direct answer first, and the titles of its buttons. */
export interface OwnAnswer {
  readonly first: string;
  readonly rest: string;
  readonly buttons: readonly string[];
}

export async function ask(
  world: World,
  about: OwnDataTopic,
  slots?: OwnDataSlots,
  person?: Partial<Incoming['person']>,
): Promise<OwnAnswer> {
  const turn = await beginTurn(world.ctx, asking(person));
  const replies = tellOwnData(world.ctx, turn, { about, ...(slots && { slots }) });
  if (replies.length !== 1) throw new Error(`${replies.length} replies to "${about}" instead of one.`);
  const [first = '', ...lines] = saidIn(replies).split('\n');
  const { body } = cardIn(replies).content as { body: { actions?: { title: string }[] }[] };
  const buttons = body.flatMap(({ actions }) => actions ?? []).map(({ title }) => title);
  return { first, rest: lines.filter((line) => line && !buttons.includes(line)).join('\n'), buttons };
}

/** An instant of that local day in Berlin, at noon. */
export function noon(text: string): number {
  return Date.parse(`${day(text)}T10:00:00Z`);
}
