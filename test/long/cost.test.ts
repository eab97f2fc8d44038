import { startHelper } from '../bench/processes';
import { countedRun } from '../simulation/reminder-cost';
import type { TextRow } from '../setup/quick-azurite';

const DUE = 100;
const STORED = [1_000, 100_000];
const LOT = 5_000;

/** A table service of its own, into which many teams are put without a request for each. */
async function startTables() {
  const helper = await startHelper('table-server');
  return {
    connection: await helper.ask<string>('connection'),
    store: async (table: string, rows: readonly TextRow[]) => {
      for (let from = 0; from < rows.length; from += LOT) {
        await helper.ask('store', [table, rows.slice(from, from + LOT)]);
      }
    },
    stop: () => helper.stop(),
  };
}

describe('what a sweep costs', () => {
  it('does not depend on how many teams are stored', async () => {
    const on = await startTables();
    const counts: number[] = [];
    for (const stored of STORED) {
      const { requests, sent } = await countedRun({ stored, due: DUE, on });
      process.stdout.write(
        `${stored} teams stored, ${DUE} due: ${sent} sent, ${requests.length} table requests\n`,
      );
      expect(sent).toBe(DUE);
      counts.push(requests.length);
    }
    await on.stop();
    expect(new Set(counts).size).toBe(1);
    expect(Math.max(...counts)).toBeLessThanOrEqual(2 + 5 * DUE);
  });
});
