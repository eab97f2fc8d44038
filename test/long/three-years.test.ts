import { openTables } from '../tables/stores';
import type { HabitName } from '../simulation/people';
import { simulateYears, type SimulatedTeam } from '../simulation/simulate-years';

const ZONES = ['UTC', 'America/Sao_Paulo', 'Pacific/Apia', 'Asia/Kathmandu'] as const;
const HABITS: readonly HabitName[] = ['prompt', 'late', 'silent', 'busy', 'unsure'];
// Samoa had no 30 December 2011, which is 90 days before the first of these; 2012 had a 29 February.
const DATES = ['2012-03-29', '2011-12-29', '2012-02-29', '2011-10-16', '2012-01-01'] as const;

function teams(): SimulatedTeam[] {
  return ZONES.flatMap((zone, z) =>
    HABITS.map((habit, h) => ({
      name: `${zone}, ${habit}`,
      zone,
      habit,
      program: (z + h) % 2 === 0 ? ('mpn-2016' as const) : ('maicpp' as const),
      firstDate: DATES[(z + h) % DATES.length] ?? DATES[0],
    })),
  );
}

/** The production use cases on Azurite; only the clock and the messenger are stand-ins. */
describe('three years of two instances', () => {
  it('lose no reminder and repeat only what lost its answer', async () => {
    const result = await simulateYears({
      store: await openTables(),
      from: '2011-07-01T01:00:00Z',
      to: '2014-07-01T00:00:00Z',
      stepHours: 2,
      faultEvery: 7,
      teams: teams(),
      outages: [
        // Both for days, then for twenty days across the stages at 30 and 14 days of several teams.
        { from: '2011-09-28T00:00:00Z', to: '2011-10-03T07:00:00Z' },
        { from: '2011-11-28T00:00:00Z', to: '2011-12-18T00:00:00Z' },
        { from: '2012-12-20T00:00:00Z', to: '2013-04-05T00:00:00Z' },
        { from: '2012-02-01T00:00:00Z', to: '2012-06-01T00:00:00Z', who: 'B' },
        { from: '2013-09-01T00:00:00Z', to: '2014-01-01T00:00:00Z', who: 'A' },
      ],
      jumps: [
        { at: '2011-10-16T14:00:00Z', hours: -26 },
        { at: '2011-12-31T20:00:00Z', hours: -5 },
        { at: '2012-02-15T12:00:00Z', hours: -49 },
        { at: '2012-07-20T00:00:00Z', hours: 60 },
        { at: '2013-10-20T03:00:00Z', hours: -3 },
        { at: '2014-03-01T00:00:00Z', hours: 200 },
      ],
    });
    const { due, sent, lost, repeated, lostAnswers, provisional, sweeps } = result;
    process.stdout.write(
      `three years, ${teams().length} teams: ${due} due, ${sent} sent, ${lost.length} lost, ${repeated} repeated ` +
        `(${lostAnswers} answers or processes lost), ${provisional} provisional cycles, ${sweeps} sweeps\n`,
    );
    expect(result.wrong).toEqual([]);
    expect(lost).toEqual([]);
    expect(due).toBeGreaterThan(100);
    expect(sent).toBe(due + repeated);
  });
});
