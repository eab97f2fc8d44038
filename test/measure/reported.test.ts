import { join } from 'node:path';
import { evaluateFolder } from './evaluate';

describe('what people met with an early version', () => {
  it('is right in every row', async () => {
    const { outcomes, problems } = await evaluateFolder(join(__dirname, 'reported'));
    expect(problems).toEqual([]);
    const wrong = outcomes.filter(({ right }) => !right);
    expect(wrong.map(({ id, say, verdict }) => `${id} ${verdict}: ${say}`)).toEqual([]);
    expect(outcomes.length).toBeGreaterThan(250);
  }, 120_000);
});
