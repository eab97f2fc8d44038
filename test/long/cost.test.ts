import { countedRun } from '../simulation/reminder-cost';

const DUE = 100;
// Azurite takes a quarter of an hour to store 100,000: ask for them with MOST_TEAMS=100000.
const STORED = [1_000, Number(process.env['MOST_TEAMS'] ?? 20_000)];

describe('what a sweep costs', () => {
  it('does not depend on how many teams are stored', async () => {
    const counts: number[] = [];
    for (const stored of STORED) {
      const { requests, sent } = await countedRun({ stored, due: DUE });
      process.stdout.write(
        `${stored} teams stored, ${DUE} due: ${sent} sent, ${requests.length} table requests\n`,
      );
      expect(sent).toBe(DUE);
      counts.push(requests.length);
    }
    expect(new Set(counts).size).toBe(1);
    expect(Math.max(...counts)).toBeLessThanOrEqual(2 + 5 * DUE);
  }, 1_800_000);
});
