import { randomUUID } from 'node:crypto';
import { inParallel } from '../../src/app/turn/map-limited';
import { addDays, day } from '../../src/domain/time/calendar-day';
import type { RowChange } from '../../src/domain/team/team-rows';
import { aTeam } from '../fixtures/team';
import { bot } from '../fakes/teams-activities';
import { openTables } from '../tables/stores';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly aadObjectId: string;
}

/** A place that has been set up, with a word of its own that may be read nowhere else. */
export interface HostilePlace {
  readonly tenantId: string;
  readonly conversationId: string;
  readonly where: 'personal' | 'group' | 'channel';
  /** Of the Teams team, for a channel. */
  readonly teamId?: string;
  readonly person: Person;
  readonly marker: string;
  readonly cycleId: string;
  readonly itemId: string;
  /** Nobody attacks from here: it must stay as it was, row for row. */
  readonly bystander: boolean;
}

interface Shape {
  readonly conversationId: string;
  readonly where: HostilePlace['where'];
  readonly teamId?: string;
  readonly bystander?: boolean;
}

export const TEAM_NAME = 'Contoso Alliances';
export const CHANNEL_NAME = 'Partner programme';

/** The same in every tenant, ids included. The teams of bystanders are theirs alone. */
const SHAPES: readonly Shape[] = [
  { conversationId: '19:alpha@thread.tacv2', where: 'channel', teamId: '19:team-1@thread.tacv2' },
  { conversationId: '19:beta@thread.tacv2', where: 'channel', teamId: '19:team-1@thread.tacv2' },
  { conversationId: '19:team-2@thread.tacv2', where: 'channel', teamId: '19:team-2@thread.tacv2' },
  { conversationId: '19:chat-1@thread.v2', where: 'group' },
  { conversationId: 'a:1personal-one', where: 'personal' },
  { conversationId: 'a:1personal-two', where: 'personal' },
  {
    conversationId: '19:quiet@thread.tacv2',
    where: 'channel',
    teamId: '19:team-3@thread.tacv2',
    bystander: true,
  },
  { conversationId: '19:chat-2@thread.v2', where: 'group', bystander: true },
];

/** People have the same ids in every tenant. */
export const PEOPLE: readonly Person[] = SHAPES.map((_shape, at) => ({
  id: `29:1person-${at}`,
  name: ['Ana Bell', 'Ben Ortiz', 'Cleo Fontaine', 'Dev Patel'][at % 4] ?? '',
  aadObjectId: `a0000000-0000-4000-8000-00000000000${at}`,
}));

export const tenantOf = (at: number): string => `7e4a4700-0000-4000-8000-${String(at).padStart(12, '0')}`;

/** The service URL of a tenant: its id stands in it, so that each request to Teams says for whom it is. */
export const serviceUrlOf = (connector: string, tenantId: string): string =>
  `${connector}/${tenantId}/teams/`;

export function placesOf(tenants: number): readonly HostilePlace[] {
  return Array.from({ length: tenants }, (_each, at) => at).flatMap((tenant) =>
    SHAPES.map((shape, at) => placeAt(tenant, at, shape)),
  );
}

function placeAt(tenant: number, at: number, { bystander = false, ...shape }: Shape): HostilePlace {
  const person = PEOPLE[at];
  if (!person) throw new RangeError(`Nobody is at place ${at}.`);
  const nth = tenant * SHAPES.length + at;
  return {
    ...shape,
    bystander,
    tenantId: tenantOf(tenant),
    person,
    marker: `Mk${nth}x`,
    cycleId: `cycle-${nth}`,
    itemId: `item-${nth}`,
  };
}

/** Where else a person is known to have acted: still a member of the first, no longer of the second. */
export function otherPlacesOf({ person }: Pick<HostilePlace, 'person'>): {
  readonly still: string;
  readonly left: string;
} {
  const at = PEOPLE.indexOf(person);
  const still = SHAPES[(at + 1) % SHAPES.length]?.conversationId ?? '';
  const left = SHAPES[(at + 2) % SHAPES.length]?.conversationId ?? '';
  return { still, left };
}

/** Who is in a conversation: its own person, and whoever acted there and has not left. */
export function membersOf(conversationId: string): readonly Person[] {
  const own = SHAPES.findIndex((shape) => shape.conversationId === conversationId);
  return PEOPLE.filter((person, at) => at === own || otherPlacesOf({ person }).still === conversationId);
}

export const CONVERSATIONS: readonly string[] = SHAPES.map(({ conversationId }) => conversationId);

/** Sets all places up, each with rows that hold its word. `today`: an ISO date. */
export async function storePlaces(
  places: readonly HostilePlace[],
  {
    prefix,
    connector,
    today,
  }: { readonly prefix: string; readonly connector: string; readonly today: string },
): Promise<void> {
  const { teams, index } = await openTables({ prefix });
  await inParallel(places, 16, async (each) => {
    const { tenantId, conversationId, person, teamId } = each;
    const place = { tenantId, conversationId };
    await teams.write(place, rowsOf(each, { connector, today }));
    await index.addTeamPlace(teamId ?? conversationId, place);
    const { still, left } = otherPlacesOf(each);
    for (const known of [conversationId, still, left]) {
      await index.addPersonPlace(person.aadObjectId, { tenantId, conversationId: known });
    }
  });
}

function rowsOf(
  { tenantId, where, teamId, person, marker, cycleId, itemId }: HostilePlace,
  { connector, today }: { readonly connector: string; readonly today: string },
): readonly RowChange[] {
  const by = { id: person.id, name: person.name, aadId: person.aadObjectId };
  const at = Date.parse(today);
  const team = aTeam({
    programId: 'mpn-2016',
    cycleId,
    anniversary: addDays(day(today), 200),
    contact: { ...by, name: `${person.name} ${marker}` },
    setUpBy: by,
    changedBy: by,
    changedAt: at,
  });
  const item = { cycleId, itemId, own: true, hidden: false, text: `Order the ${marker} cake`, by, at };
  return [
    { do: 'insert', kind: 'team', value: team },
    { do: 'insert', kind: 'cycle', value: { id: cycleId, startedAt: at } },
    { do: 'insert', kind: 'item', value: item },
    {
      do: 'insert',
      kind: 'place',
      value: {
        kind: where,
        serviceUrl: serviceUrlOf(connector, tenantId),
        botId: bot.id,
        presence: 'here',
        welcomedAt: at,
        ...(teamId && { teamsTeamId: teamId, teamName: TEAM_NAME, channelName: CHANNEL_NAME }),
      },
    },
    {
      do: 'insert',
      kind: 'ref',
      value: { id: randomUUID(), customer: `Customer ${marker}`, givenOn: day('2026-03-03'), by, at },
    },
    {
      do: 'insert',
      kind: 'exam',
      value: {
        id: randomUUID(),
        person: `Expert ${marker}`,
        exam: '70-532',
        passedOn: day('2026-03-03'),
        by,
        at,
      },
    },
  ];
}
