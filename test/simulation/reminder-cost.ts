import { TableClient } from '@azure/data-tables';
import { inParallel } from '../../src/app/turn/map-limited';
import { runReminders } from '../../src/app/sweep/run-reminders';
import { planWrite } from '../../src/tables/rows/planned-write';
import { addressOfWakeUp } from '../../src/tables/wake-ups';
import { createWorld } from '../fakes/app-world';
import { aTeam } from '../fixtures/team';
import { storeDueTeams } from '../processes/sweeping-process';
import { textRow, type TextRow } from '../setup/quick-azurite';
import { newPrefix, openTables, testConnectionString } from '../tables/stores';

export interface CountedRun {
  readonly requests: readonly string[];
  readonly sent: number;
}

export interface StoredTeams {
  readonly stored: number;
  readonly due: number;
  /** Where the teams are stored; the Azurite of all tests unless another is named. */
  readonly on?: TableAccount;
}

export interface TableAccount {
  readonly connection: string;
  store(table: string, rows: readonly TextRow[]): Promise<void>;
}

/** Noon in UTC, so that the teams' sending hours are open. */
const NOW = Date.parse('2027-03-10T12:00:00Z');
const DAY_MS = 86_400_000;
const DAYS_AHEAD = 365;

/** Stores that many teams, some of them due, and counts the table requests of one sweep. */
export async function countedRun({ stored, due, on = testAccount() }: StoredTeams): Promise<CountedRun> {
  const prefix = newPrefix();
  const connectionString = on.connection;
  const tables = await openTables({ prefix, connectionString });
  const common = { tenants: 10, serviceUrl: 'https://smba.example/teams/' };
  await storeDueTeams(tables, { ...common, lot: 'due', count: due, now: NOW });
  await storeSleepingTeams(on, prefix, stored - due);
  const requests: string[] = [];
  const onRequest = (each: string): void => void requests.push(each);
  const { teams, wakeUps, index } = await openTables({ prefix, connectionString, onRequest });
  requests.length = 0;
  const world = createWorld(new Date(NOW).toISOString());
  const looks = await runReminders({ ...world.ctx, teams, wakeUps, index }, { asOf: NOW });
  await world.settled();
  return { requests, sent: looks.filter(({ outcome }) => outcome === 'sent').length };
}

function testAccount(): TableAccount {
  const connection = testConnectionString();
  const options = { allowInsecureConnection: true };
  return {
    connection,
    store: async (table, rows) => {
      const client = TableClient.fromConnectionString(connection, table, options);
      await inParallel(rows, 16, ({ PartitionKey: partitionKey, RowKey: rowKey, ...columns }) =>
        client.createEntity({ partitionKey, rowKey, ...columns }),
      );
    },
  };
}

/** Teams with wake-ups on the days of a year ahead. */
async function storeSleepingTeams(on: TableAccount, prefix: string, count: number): Promise<void> {
  const places = Array.from({ length: count }, (_each, nth) => ({
    tenantId: `tenant-${nth % 10}`,
    conversationId: `19:stored-${nth}@thread.tacv2`,
  }));
  const at = (nth: number): number => NOW + (1 + (nth % DAYS_AHEAD)) * DAY_MS;
  await on.store(
    `${prefix}Due`,
    places.map((place, nth) => textRow(addressOfWakeUp({ at: at(nth), place }))),
  );
  await on.store(
    `${prefix}Data`,
    places.flatMap((place) =>
      planWrite(place, [{ do: 'insert', kind: 'team', value: aTeam() }], 'stored').map(({ row }) =>
        textRow(row),
      ),
    ),
  );
}
