import { randomUUID } from 'node:crypto';
import { TableClient } from '@azure/data-tables';
import type { Place } from '../../src/domain/team/place';
import type { RowChange, RowValue } from '../../src/domain/team/team-rows';
import type { PlaceIndex, QuestionLog, TeamStore, WakeUps } from '../../src/ports';
import { connectTables, type Tables } from '../../src/tables/connect';
import { partitionOf } from '../../src/tables/rows/data-row';
import { createMemoryStore } from '../fakes/memory-store';

/** Both stores are held to the same behaviour. */
export const storeKinds = ['memory', 'tables'] as const;

export interface StoreUnderTest {
  readonly teams: TeamStore;
  readonly wakeUps: WakeUps;
  readonly index: PlaceIndex;
  readonly questions: QuestionLog;
  plant(place: Place, rowKey: string, columns: Readonly<Record<string, string>>): Promise<void>;
}

/** An empty store. */
export async function openStore(kind: (typeof storeKinds)[number]): Promise<StoreUnderTest> {
  if (kind === 'memory') {
    const memory = createMemoryStore();
    return { ...memory, plant: async (...row) => memory.plant(...row) };
  }
  const prefix = newPrefix();
  const tables = await openTables({ prefix });
  return { ...tables, plant: (...row) => plantInTable(prefix, ...row) };
}

/** The tables of the running Azurite, empty unless the prefix was used before. */
export async function openTables(
  settings: Partial<Parameters<typeof connectTables>[0]> = {},
): Promise<Tables> {
  const tables = connectTables({
    connectionString: testConnectionString(),
    prefix: newPrefix(),
    newToken: randomUUID,
    ...settings,
  });
  await tables.createTables();
  return tables;
}

export function newPrefix(): string {
  return `t${randomUUID().replaceAll('-', '')}`;
}

export function testConnectionString(): string {
  return process.env['TEST_TABLES'] ?? '';
}

async function plantInTable(
  prefix: string,
  place: Place,
  rowKey: string,
  columns: Readonly<Record<string, string>>,
): Promise<void> {
  const options = { allowInsecureConnection: true };
  const client = TableClient.fromConnectionString(testConnectionString(), `${prefix}Data`, options);
  await client.createEntity({ partitionKey: partitionOf(place), rowKey, ...columns });
}

export const place: Place = { tenantId: 'tenant-1', conversationId: '19:partner-team@thread.tacv2' };

const ana = { id: '29:ana', name: 'Ana Ferreira' };

/** A ticked item; the id decides which row it is. */
export function tick(itemId: string, done = true): RowValue<'tick'> {
  return { cycleId: 'c1', itemId, done, by: ana, at: 1_800_000_000_000 };
}

export function insertTick(itemId: string, done = true): RowChange {
  return { do: 'insert', kind: 'tick', value: tick(itemId, done) };
}

export function change(id: string, at: number, what = 'date'): RowValue<'change'> {
  return { id, at, what };
}
