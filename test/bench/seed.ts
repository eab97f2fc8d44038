import { addDays, day } from '../../src/domain/time/calendar-day';
import type { Place } from '../../src/domain/team/place';
import type { Team } from '../../src/domain/team/team';
import type { RowChange } from '../../src/domain/team/team-rows';
import { DAY, type Instant } from '../../src/domain/time/time-zone';
import { planWrite } from '../../src/tables/rows/planned-write';
import { connectTables } from '../../src/tables/connect';
import { addressOfWakeUp } from '../../src/tables/wake-ups';
import { textRow, type TextRow } from '../setup/quick-azurite';
import type { World } from './world';

/** Rows given to the table service at once. */
const LOT = 5_000;

/** Teams to be stored: how many, over how many tenants, and how many of them are due now. */
export interface Seed {
  readonly teams: number;
  readonly due: number;
  readonly tenants: number;
  /** An earlier seed's prefix, to which these teams are added. */
  readonly into?: string;
}

let lastTeam = 0;

/** Stores the teams under a new prefix: those that are due in full, the others with team and wake-up only. */
export async function seedTeams(world: World, { teams, due, tenants, into }: Seed): Promise<string> {
  const prefix = into ?? (await newTables(world));
  const now = Date.now();
  const places = Array.from({ length: teams }, () => placeNumber((lastTeam += 1), tenants));
  await storeRows(
    world,
    `${prefix}Data`,
    places.flatMap((place, at) => rowsOf(world, place, at < due)),
  );
  const wakeUps = places.map((place, at) => addressOfWakeUp({ at: at < due ? now : later(now, at), place }));
  await storeRows(
    world,
    `${prefix}Due`,
    wakeUps.map(({ partitionKey, rowKey }) => ({ PartitionKey: partitionKey, RowKey: rowKey })),
  );
  return prefix;
}

async function newTables(world: World): Promise<string> {
  const { connection, today } = world;
  const prefix = world.newPrefix();
  const tables = connectTables({ connectionString: connection, prefix, newToken: () => 'seed' });
  await tables.createTables();
  // The day's repair is not part of a sweep.
  await tables.index.claim(`reconcile|${today}`, Date.now());
  return prefix;
}

function placeNumber(at: number, tenants: number): Place {
  return { tenantId: `tenant-${at % tenants}`, conversationId: `19:team-${at}@thread.tacv2` };
}

/** Wake-ups of the others lie on the days of the coming half-year. */
function later(now: Instant, at: number): Instant {
  return now + (1 + (at % 180)) * DAY;
}

function rowsOf(world: World, place: Place, due: boolean): TextRow[] {
  const changes: RowChange[] = [{ do: 'insert', kind: 'team', value: teamOf(world, due) }];
  if (due) {
    const { serviceUrl } = world;
    const value = { kind: 'channel', serviceUrl, botId: '28:bot', presence: 'here' } as const;
    changes.push({ do: 'insert', kind: 'place', value });
  }
  return planWrite(place, changes, 'seed').map(({ row }) => textRow(row));
}

function teamOf({ today }: World, due: boolean): Team {
  const by = { id: '29:ana', name: 'Ana Bell' };
  return {
    programId: 'maicpp',
    cycleId: 'cycle-1',
    anniversary: addDays(day(today), due ? 60 : 300),
    dateConfirmed: true,
    holdings: [],
    timeZone: 'UTC',
    locale: 'en-GB',
    revision: 1,
    setUpBy: by,
    changedBy: by,
    changedAt: 0,
    extraStages: [],
    escalation: false,
    editors: 'everyone',
  };
}

/** Puts rows into a table without a request, so that none is counted. */
export async function storeRows(
  { tables }: Pick<World, 'tables'>,
  table: string,
  rows: readonly TextRow[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += LOT) {
    await tables.ask('store', [table, rows.slice(from, from + LOT)]);
  }
}
