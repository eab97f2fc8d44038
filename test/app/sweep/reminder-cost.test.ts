import { countedRun } from '../../simulation/reminder-cost';

/** What a reminder costs in requests to the table account, on Azurite. */
describe('the requests of a sweep', () => {
  it('are two when nothing is due', async () => {
    const { requests, sent } = await countedRun({ stored: 5, due: 0 });
    expect(sent).toBe(0);
    expect(requests).toHaveLength(2);
    expect(requests.every((each) => /^GET \w+Due$/.test(each))).toBe(true);
  });

  it('are at most five more for each reminder sent, however many teams are stored', async () => {
    const few = await countedRun({ stored: 10, due: 10 });
    const many = await countedRun({ stored: 200, due: 10 });
    expect([few.sent, many.sent]).toEqual([10, 10]);
    expect(few.requests.length).toBeLessThanOrEqual(2 + 5 * 10);
    expect(many.requests).toHaveLength(few.requests.length);
  }, 30_000);
});
