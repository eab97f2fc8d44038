import { TableClient } from '@azure/data-tables';
import type { AppContext } from '../../src/app/app-context';
import { runReminders } from '../../src/app/run-reminders';
import { createWorld } from '../fakes/app-world';
import { storeDueTeams } from '../processes/sweeping-process';
import { inParallel } from '../../src/app/in-parallel';
import type { RowAddress } from '../../src/tables/data-row';
import { addressOfWakeUp } from '../../src/tables/wake-ups';
import { aTeam } from '../fixtures/team';
import { newPrefix, openTables, testConnectionString } from '../tables/stores';

export interface CountedRun {
  readonly requests: readonly string[];
  readonly sent: number;
}

/** Noon in UTC, so that the teams' sending hours are open. */
const NOW = Date.parse('2027-03-10T12:00:00Z');
const DAYS_AHEAD = 365;

/** Stores that many teams, some of them due, and counts the table requests of one sweep. */
export async function countedRun({
  stored,
  due,
}: {
  readonly stored: number;
  readonly due: number;
}): Promise<CountedRun> {
  const prefix = newPrefix();
  const tables = await openTables({ prefix });
  const common = { tenants: 10, serviceUrl: 'https://smba.example/teams/' };
  await storeDueTeams(tables, { ...common, lot: 'due', count: due, now: NOW });
  await storeSleepingTeams(tables, { prefix, count: stored - due });
  const requests: string[] = [];
  const { teams, wakeUps, index } = await openTables({ prefix, onRequest: (each) => requests.push(each) });
  requests.length = 0;
  const world = createWorld(new Date(NOW).toISOString());
  const looks = await runReminders({ ...world.ctx, teams, wakeUps, index }, { asOf: NOW });
  await world.settled();
  return { requests, sent: looks.filter(({ outcome }) => outcome === 'sent').length };
}

/** Many teams at less cost: their rows, and wake-ups on the days of a year ahead, a hundred in a transaction. */
async function storeSleepingTeams(
  { teams }: Pick<AppContext, 'teams'>,
  { prefix, count }: { readonly prefix: string; readonly count: number },
): Promise<void> {
  const places = Array.from({ length: count }, (_each, nth) => ({
    tenantId: `tenant-${nth % 10}`,
    conversationId: `19:stored-${nth}@thread.tacv2`,
  }));
  const days = new Map<string, RowAddress[]>();
  for (const [nth, place] of places.entries()) {
    const address = addressOfWakeUp({ at: NOW + (1 + (nth % DAYS_AHEAD)) * 86_400_000, place });
    days.set(address.partitionKey, [...(days.get(address.partitionKey) ?? []), address]);
  }
  const options = { allowInsecureConnection: true };
  const due = TableClient.fromConnectionString(testConnectionString(), `${prefix}Due`, options);
  for (const addresses of days.values()) {
    for (let from = 0; from < addresses.length; from += 100) {
      const part = addresses.slice(from, from + 100);
      await due.submitTransaction(part.map((address) => ['create', { ...address }]));
    }
  }
  await inParallel(places, 16, async (place) => {
    await teams.write(place, [{ do: 'insert', kind: 'team', value: aTeam() }]);
  });
}
