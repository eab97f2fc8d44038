import type { AppContext } from '../../../src/app/turn/app-context';
import type { Incoming } from '../../../src/app/turn/conversation';
import { rememberPerson } from '../../../src/app/turn/remember-person';
import { CHANNEL, createWorld, MEGAN } from '../../fakes/app-world';

describe('who acts in a place', () => {
  it('is noted once, and again when the store did not take it', async () => {
    const world = createWorld('2027-01-15T10:00:00+01:00');
    const add = jest.spyOn(world.ctx.index, 'addPersonPlace').mockRejectedValueOnce(new Error('no answer'));
    const work: Promise<void>[] = [];
    const run = (_name: string, task: () => Promise<void>) => void work.push(task());
    const ctx: AppContext = { ...world.ctx, background: { run } };
    const input = { place: CHANNEL, person: MEGAN } as unknown as Incoming;
    rememberPerson(ctx, input);
    await expect(work[0]).rejects.toThrow('no answer');
    rememberPerson(ctx, input);
    rememberPerson(ctx, input);
    await Promise.all(work.slice(1));
    expect(add).toHaveBeenCalledTimes(2);
    expect(await ctx.index.placesOfPerson(CHANNEL.tenantId, MEGAN.aadId)).toEqual([CHANNEL]);
  });
});
