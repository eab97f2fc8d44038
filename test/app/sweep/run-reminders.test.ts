import { saidIn, textOf } from '../../fakes/card-text';
import { CHANNEL, createWorld, MEGAN, type World } from '../../fakes/app-world';

let world: World;

beforeEach(async () => {
  world = createWorld('2027-01-15T10:00:00+01:00');
  world.members = [MEGAN];
  await world.say('program mpn-2016');
  await world.say('contact Megan Bowen');
  await world.say('anniversary 30 June 2027');
});

async function delivery(kind: string) {
  const rows = await world.store.teams.load(CHANNEL);
  return rows.sent.find((row) => row.value.kind === kind)?.value;
}

async function wakeUps() {
  const all = [];
  for await (const page of world.store.wakeUps.all()) all.push(...page);
  return all;
}

describe('a sweep', () => {
  it('posts nothing 91 days before, and one root post 90 days before, once', async () => {
    world.at('2027-03-31T10:00:00+02:00');
    await world.sweep();
    expect(world.posted).toEqual([]);
    world.at('2027-04-01T09:00:00+02:00');
    expect((await world.sweep()).map((look) => look.outcome)).toEqual(['sent']);
    await world.sweep();
    expect(world.posted).toHaveLength(1);
    expect(world.posted[0]?.to.conversationId).toBe(CHANNEL.conversationId);
    expect(textOf(world.posted[0]?.card)).toContain('90 days');
  });

  it('mentions the contact for real', async () => {
    world.at('2027-04-01T09:00:00+02:00');
    await world.sweep();
    const content = JSON.stringify(world.posted[0]?.card.content);
    expect(content).toContain('<at>Megan Bowen</at>');
    expect(content).toContain('29:megan');
  });

  it('posts exactly one card after an outage across both stages, with the days really left', async () => {
    world.at('2027-06-20T10:00:00+02:00');
    await world.sweep();
    expect(world.posted).toHaveLength(1);
    expect(textOf(world.posted[0]?.card)).toContain('10 days');
  });

  it('waits for the morning instead of posting at night', async () => {
    world.at('2027-04-01T22:00:00+02:00');
    expect(await world.sweep()).toMatchObject([{ outcome: 'waiting', reason: 'hours' }]);
    expect(world.posted).toEqual([]);
    world.at('2027-04-02T09:00:00+02:00');
    await world.sweep();
    expect(textOf(world.posted[0]?.card)).toContain('89 days');
  });

  it('sends nothing twice when the clock jumps back', async () => {
    world.at('2027-06-16T10:00:00+02:00');
    await world.sweep();
    world.at('2027-04-02T10:00:00+02:00');
    await world.sweep();
    world.at('2027-06-16T11:00:00+02:00');
    await world.sweep();
    expect(world.posted.filter((sent) => textOf(sent.card).includes('14 days'))).toHaveLength(1);
  });

  it('keeps the next wake-up and removes those that are done', async () => {
    world.at('2027-04-01T09:00:00+02:00');
    await world.sweep();
    expect((await wakeUps()).map((wakeUp) => new Date(wakeUp.at).toISOString())).toEqual([
      '2027-06-16T07:00:00.000Z',
    ]);
  });

  it('tries again later when Teams refuses for now, and says nothing of a repeat then', async () => {
    world.at('2027-04-01T09:00:00+02:00');
    world.answers.push({ outcome: 'retry', reason: 'throttled', code: 'Throttled', afterMs: 30_000 });
    expect(await world.sweep()).toMatchObject([{ outcome: 'retry', reason: 'throttled' }]);
    world.at('2027-04-01T09:02:00+02:00');
    await world.sweep();
    expect(world.posted).toHaveLength(1);
    expect(textOf(world.posted[0]?.card)).not.toContain('repeat');
    expect(await delivery('start')).toMatchObject({ state: 'sent', attempts: 2 });
  });

  it('sends again after a lost answer, and says that it may be a repeat', async () => {
    world.at('2027-04-01T09:00:00+02:00');
    world.answers.push({ outcome: 'unknown', reason: 'timeout', code: 'timeout' });
    await world.sweep();
    expect(await delivery('start')).toMatchObject({ state: 'unknown' });
    world.at('2027-04-01T09:15:00+02:00');
    await world.sweep();
    expect(await delivery('start')).toMatchObject({ state: 'sent', possibleRepeat: true });
    expect(JSON.stringify(world.posted[0]?.card.content)).toMatch(/repeat|before/i);
  });

  it('gives up on a place that is gone, and says so in the log when nobody can be told', async () => {
    world.at('2027-04-01T09:00:00+02:00');
    world.answers.push({ outcome: 'gone', reason: 'not-a-member', code: 'BotNotInConversationRoster' });
    await world.sweep();
    expect(await delivery('start')).toMatchObject({ state: 'gone', reason: 'not-a-member' });
    expect(world.log.lines).toContainEqual(
      expect.objectContaining({ level: 'error', message: 'nobody can be told that reminders stopped' }),
    );
    world.at('2027-04-02T09:00:00+02:00');
    await world.sweep();
    expect(world.posted).toEqual([]);
  });

  it('decides and writes nothing in a dry run', async () => {
    const look = await world.sweep({ asOf: Date.parse('2027-04-01T09:00:00+02:00'), dryRun: true });
    expect(look).toMatchObject([{ outcome: 'would-send', kind: 'start', daysLeft: 90 }]);
    expect(world.posted).toEqual([]);
    expect(await delivery('start')).toBeUndefined();
  });

  it('reports a damaged team and stops nobody else', async () => {
    const other = { tenantId: 'tenant-1', conversationId: '19:damaged@thread.tacv2' };
    world.store.plant(other, 'team', { kind: 'team', json: '{"broken"', token: 't' });
    await world.store.wakeUps.add({ at: Date.parse('2027-03-01T09:00:00+02:00'), place: other });
    world.at('2027-04-01T09:00:00+02:00');
    expect((await world.sweep()).map((look) => look.outcome).sort()).toEqual(['damaged', 'sent']);
  });

  it('asks after the date whether the team renewed, three times, and then opens a provisional cycle', async () => {
    for (const day of [
      '2027-04-01',
      '2027-06-16',
      '2027-07-01',
      '2027-07-08',
      '2027-07-31',
      '2027-08-07',
      '2027-08-20',
    ]) {
      world.at(`${day}T10:00:00+02:00`);
      await world.sweep();
    }
    expect(world.posted).toHaveLength(5);
    const said = saidIn(await world.say('status'));
    expect(said).toContain('30 June 2028');
    expect(said).toContain('not confirmed');
    world.at('2028-04-01T10:00:00+02:00');
    await world.sweep();
    expect(textOf(world.posted.at(-1)?.card)).toContain('not confirmed');
  });

  it('does nothing for a team that is paused and posts what applies afterwards', async () => {
    world.at('2027-03-20T10:00:00+01:00');
    expect(saidIn(await world.say('pause'))).toContain('Start');
    world.at('2027-04-01T10:00:00+02:00');
    await world.sweep();
    expect(world.posted).toEqual([]);
    world.at('2027-04-20T10:00:00+02:00');
    await world.sweep();
    expect(world.posted).toHaveLength(1);
  });
});
