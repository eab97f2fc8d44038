import { handleMessage } from '../../../src/app/handle/handle-message';
import { runReminders } from '../../../src/app/sweep/run-reminders';
import type { AppContext } from '../../../src/app/turn/app-context';
import { createWorld, type World } from '../../fakes/app-world';
import { createLineAdapter, type LineAdapter } from '../../fakes/line-adapter';

let world: World;
let adapter: LineAdapter;
let ctx: AppContext;

beforeEach(() => {
  world = createWorld('2027-01-15T10:00:00+01:00');
  adapter = createLineAdapter();
  ctx = { ...world.ctx, messenger: adapter.messenger, roster: adapter.roster };
});

function hear(text: string): Promise<void> {
  const useCases = {
    message: async (input: Parameters<typeof handleMessage>[1]) => handleMessage(ctx, input),
  };
  return adapter.hear(JSON.stringify({ room: 'renewals', from: 'ana', text }), useCases);
}

async function sweepAt(at: string) {
  world.at(at);
  return runReminders(ctx, { asOf: Date.parse(at) });
}

describe('the bot behind another adapter than that of Teams', () => {
  it('hears a message and posts a reminder', async () => {
    await hear('program mpn-2016');
    await hear('anniversary 30 June 2027');
    expect(adapter.out.at(-1)?.text).toContain('30 June 2027');
    adapter.out.length = 0;
    expect(await sweepAt('2027-04-01T09:00:00+02:00')).toMatchObject([{ outcome: 'sent' }]);
    expect(adapter.out.map(({ room }) => room)).toEqual(['renewals']);
    expect(adapter.out[0]?.text).toContain('90 days');
  });

  it('puts a refusal into the same words, whatever code the service has for it', async () => {
    await hear('program mpn-2016');
    await hear('anniversary 30 June 2027');
    adapter.closed.add('renewals');
    expect(await sweepAt('2027-04-01T09:00:00+02:00')).toMatchObject([
      { outcome: 'gone', reason: 'not-a-member' },
    ]);
    await world.settled();
  });
});
