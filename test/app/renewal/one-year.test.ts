import { createMemoryStore } from '../../fakes/memory-store';
import { simulateYears } from '../../simulation/simulate-years';

/** The year in which Samoa skipped a day and Brazil's clocks still jumped at midnight. */
describe('a year of two instances, outages and clock jumps', () => {
  it('brings every reminder once, on its day and within the hours', async () => {
    const result = await simulateYears({
      store: createMemoryStore(),
      from: '2011-06-01T00:00:00Z',
      to: '2012-07-01T00:00:00Z',
      stepHours: 1,
      faultEvery: 3,
      teams: [
        {
          name: 'Apia, silent',
          zone: 'Pacific/Apia',
          program: 'mpn-2016',
          habit: 'silent',
          firstDate: '2012-03-29',
        },
        {
          name: 'Apia, prompt',
          zone: 'Pacific/Apia',
          program: 'maicpp',
          habit: 'prompt',
          firstDate: '2011-10-02',
        },
        {
          name: 'São Paulo, busy',
          zone: 'America/Sao_Paulo',
          program: 'mpn-2016',
          habit: 'busy',
          firstDate: '2011-10-15',
        },
        {
          name: 'São Paulo, unsure',
          zone: 'America/Sao_Paulo',
          program: 'maicpp',
          habit: 'unsure',
          firstDate: '2012-01-14',
        },
        {
          name: 'São Paulo, silent',
          zone: 'America/Sao_Paulo',
          program: 'mpn-2016',
          habit: 'silent',
          firstDate: '2011-08-20',
        },
      ],
      outages: [
        { from: '2011-07-04T00:00:00Z', to: '2011-07-06T07:00:00Z' },
        { from: '2011-09-10T00:00:00Z', to: '2011-09-30T00:00:00Z' },
        { from: '2011-11-01T00:00:00Z', to: '2011-12-01T00:00:00Z', who: 'B' },
        { from: '2012-01-01T00:00:00Z', to: '2012-02-01T00:00:00Z', who: 'A' },
      ],
      jumps: [
        { at: '2011-08-07T00:00:00Z', hours: -26 },
        { at: '2012-01-02T04:00:00Z', hours: -5 },
        { at: '2012-04-20T00:00:00Z', hours: 60 },
      ],
    });
    expect(result.wrong).toEqual([]);
    expect(result.lost).toEqual([]);
    expect(result.due).toBeGreaterThan(15);
    expect(result.sent).toBeGreaterThanOrEqual(result.due);
    expect(result.provisional).toBe(2);
  }, 60_000);
});
