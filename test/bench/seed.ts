import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';
import { TableClient, type TransactionAction } from '@azure/data-tables';
import { inParallel } from '../../src/app/in-parallel';
import { addDays, day } from '../../src/domain/calendar-day';
import type { Place } from '../../src/domain/place';
import type { Team } from '../../src/domain/team';
import type { RowChange } from '../../src/domain/team-rows';
import { DAY, type Instant } from '../../src/domain/time-zone';
import type { RowAddress } from '../../src/tables/data-row';
import { planWrite } from '../../src/tables/planned-write';
import { connectTables } from '../../src/tables/connect';
import { addressOfWakeUp } from '../../src/tables/wake-ups';
import type { World } from './world';

const BATCH = 100;
const agent = new Agent({ keepAlive: true, maxSockets: 16 });

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
  const insert = createInsert(world.connection, `${prefix}Data`);
  const rows = places.flatMap((place, at) => rowsOf(world, place, at < due));
  await inParallel(rows, 16, insert);
  const wakeUps = places.map((place, at) => addressOfWakeUp({ at: at < due ? now : later(now, at), place }));
  await insertWakeUps(world, prefix, wakeUps);
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

function rowsOf(world: World, place: Place, due: boolean): object[] {
  const changes: RowChange[] = [{ do: 'insert', kind: 'team', value: teamOf(world, due) }];
  if (due) {
    const { serviceUrl } = world;
    const value = { kind: 'channel', serviceUrl, botId: '28:bot', presence: 'here' } as const;
    changes.push({ do: 'insert', kind: 'place', value });
  }
  return planWrite(place, changes, 'seed').map(({ row }) => ({
    ...row,
    PartitionKey: row.partitionKey,
    RowKey: row.rowKey,
  }));
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

async function insertWakeUps(world: World, prefix: string, wakeUps: readonly RowAddress[]): Promise<void> {
  const client = TableClient.fromConnectionString(world.connection, `${prefix}Due`, {
    allowInsecureConnection: true,
  });
  const days = new Map<string, RowAddress[]>();
  for (const row of wakeUps) {
    const others = days.get(row.partitionKey);
    if (others) others.push(row);
    else days.set(row.partitionKey, [row]);
  }
  const batches = [...days.values()].flatMap(inBatches);
  await inParallel(batches, 4, (rows) =>
    client.submitTransaction(rows.map((row): TransactionAction => ['create', { ...row }])),
  );
}

function inBatches<T>(rows: readonly T[]): T[][] {
  const count = Math.ceil(rows.length / BATCH);
  return Array.from({ length: count }, (_, at) => rows.slice(at * BATCH, (at + 1) * BATCH));
}

/** Inserts rows by bare requests, several times faster than the library; one signature does for all of a table. */
export function createInsert(connection: string, table: string): (row: object) => Promise<void> {
  const setting = (name: string): string => new RegExp(`${name}=([^;]+)`).exec(connection)?.[1] ?? '';
  const account = setting('AccountName');
  const url = new URL(`${setting('TableEndpoint')}/${table}`);
  const date = new Date().toUTCString();
  const signed = createHmac('sha256', Buffer.from(setting('AccountKey'), 'base64'))
    .update(`${date}\n/${account}${url.pathname}`)
    .digest('base64');
  const headers = {
    authorization: `SharedKeyLite ${account}:${signed}`,
    'x-ms-date': date,
    'x-ms-version': '2019-02-02',
    'content-type': 'application/json',
    accept: 'application/json;odata=nometadata',
    prefer: 'return-no-content',
  };
  return (row) => post(url, headers, row);
}

function post(url: URL, headers: Readonly<Record<string, string>>, row: object): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume().on('end', () => {
        if (response.statusCode === 204) return resolve();
        reject(new Error(`A row was refused with ${String(response.statusCode)}.`));
      });
    });
    sent.on('error', reject);
    sent.end(JSON.stringify(row));
  });
}
