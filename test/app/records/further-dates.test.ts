import { buttonIn, cardIn, saidAfter, saidIn, textOf } from '../../fakes/card-text';
import { CHANNEL, createWorld, shippedPrograms, type World } from '../../fakes/app-world';
import { announcePacks } from '../../../src/app/sweep/announce-packs';
import type { Program, Programs } from '../../../src/domain/program/program';

let world: World;

async function sweepOn(...days: readonly string[]): Promise<void> {
  for (const day of days) {
    world.at(`${day}T10:00:00+01:00`);
    await world.sweep();
    await world.sweep();
  }
}

function titles(): string[] {
  return world.posted.map(({ card }) => textOf(card).split('\n').slice(0, 4).join(' | '));
}

describe('further dates of a programme', () => {
  beforeEach(async () => {
    world = createWorld('2027-01-15T10:00:00+01:00');
    await world.say('anniversary 30 December 2027');
  });

  it('are said not to be watched until they are named', async () => {
    expect(saidIn(await world.say('status'))).toContain(
      'I do not watch other dates of the programme, such as Specialization',
    );
    await world.say('watch our Azure Virtual Desktop specialization, 1 August 2027');
    const status = saidIn(await world.say('status'));
    expect(status).toContain('Azure Virtual Desktop specialization: 1 August 2027');
    expect(status).toContain('Benefits package');
    expect(status).not.toContain('such as Specialization');
  });

  it('are reminded of in their own stages, once each, beside the reminders of the cycle', async () => {
    const said = saidIn(await world.say('watch our Azure Virtual Desktop specialization, 1 August 2027'));
    expect(said).toContain('Saved: I watch Azure Virtual Desktop specialization, 1 August 2027');
    expect(said).toContain('Renewal opens on 2 June 2027, and is possible until 31 August 2027.');
    await sweepOn(
      '2027-01-16',
      '2027-04-03',
      '2027-04-04',
      '2027-06-02',
      '2027-07-02',
      '2027-08-01',
      '2027-08-20',
      '2027-09-15',
    );
    expect(titles()).toEqual([
      expect.stringContaining('120 days left'),
      expect.stringContaining('60 days left'),
      expect.stringContaining('30 days left'),
      expect.stringContaining('Today'),
    ]);
    expect(textOf(world.posted[1]?.card)).toContain('Specialization: renewal opens');
    expect(textOf(world.posted[1]?.card)).toContain('Renewal is open until 31 August 2027.');
  });

  it('and the reminder of the cycle are both posted when they fall on one day', async () => {
    await world.say('watch our Azure Virtual Desktop specialization, 1 December 2027');
    await sweepOn('2027-10-02', '2027-10-02');
    expect(world.posted).toHaveLength(2);
  });

  it('that Teams refused are tried again when somebody talks there', async () => {
    await world.say('watch our Azure Virtual Desktop specialization, 1 August 2027');
    world.answers.push({ outcome: 'gone', reason: 'blocked-by-admin', code: 'BotDisabledByAdmin' });
    await sweepOn('2027-04-03');
    expect(world.posted).toEqual([]);
    world.at('2027-04-05T09:30:00+02:00');
    await world.say('status');
    await sweepOn('2027-04-05');
    expect(titles()).toEqual([expect.stringContaining('118 days left')]);
  });

  it('are changed and removed by card', async () => {
    const list = await world.say('watch our Azure Virtual Desktop specialization, 1 August 2027');
    const form = await world.press(buttonIn(cardIn(list), 'Change Azure Virtual Desktop'));
    expect(saidAfter(form)).toContain('2027-08-01');
    await world.say('stop watching our Azure Virtual Desktop specialization');
    expect((await world.store.teams.load(CHANNEL)).dated).toEqual([]);
    await sweepOn('2027-04-03', '2027-06-02');
    expect(world.posted).toEqual([]);
  });

  it('come along when the team moves to another channel', async () => {
    await world.say('watch our Azure Virtual Desktop specialization, 1 August 2027');
    const other = { place: { ...CHANNEL, conversationId: '19:other@thread.tacv2' } };
    await world.say('move here', other);
    await sweepOn('2027-04-03');
    expect(world.posted.map(({ to }) => to.conversationId)).toEqual(['19:other@thread.tacv2']);
  });
});

describe('a new version of a pack', () => {
  function withChange(programs: Programs, holdings: readonly string[]): Programs {
    const pack = programs.byId.get('maicpp') as Program;
    const [any] = pack.changes;
    if (!any) throw new Error('The pack has no change.');
    const change = {
      ...any,
      id: 'new-fee',
      date: '2027-02',
      title: 'The fee rises',
      text: 'By a tenth.',
      holdings: [...holdings],
    };
    const next: Program = { ...pack, version: pack.version + 1, changes: [...pack.changes, change] };
    return { ...programs, byId: new Map([...programs.byId, ['maicpp', next]]) };
  }

  beforeEach(async () => {
    world = createWorld('2027-01-15T10:00:00+01:00');
    await world.say('anniversary 30 December 2027');
    await world.say('add Data & AI');
    await announcePacks(world.ctx, world.ctx.now());
    await world.sweep();
  });

  async function upgrade(holdings: readonly string[]): Promise<void> {
    Object.assign(world.ctx, { programs: withChange(shippedPrograms(), holdings) });
    world.at('2027-02-01T10:00:00+01:00');
    expect(await announcePacks(world.ctx, world.ctx.now())).toBe(1);
    expect(await announcePacks(world.ctx, world.ctx.now())).toBe(0);
    await sweepOn('2027-02-01', '2027-02-02');
  }

  it('is told each team once, when its changes concern what the team holds', async () => {
    expect(world.posted).toEqual([]);
    await upgrade(['data-ai']);
    expect(world.posted).toHaveLength(1);
    expect(textOf(world.posted[0]?.card)).toContain('February 2027: The fee rises. By a tenth.');
    expect(saidIn(await world.say('history'))).toContain(
      'The notice of changes in the programme was posted.',
    );
    await sweepOn('2027-03-01');
    expect(world.posted).toHaveLength(1);
  });

  it('is not told a team that holds none of it, and not later either', async () => {
    await upgrade(['security']);
    expect(world.posted).toEqual([]);
    await world.say('add Security');
    await sweepOn('2027-03-01');
    expect(world.posted).toEqual([]);
  });

  it('is told later, once, when Teams did not take it', async () => {
    world.answers.push({ outcome: 'retry', reason: 'throttled', code: 'http-429', afterMs: 60_000 });
    await upgrade(['data-ai']);
    expect(world.posted).toHaveLength(1);
    await sweepOn('2027-02-03');
    expect(world.posted).toHaveLength(1);
  });

  it('is told, once, when somebody talks where Teams had refused it', async () => {
    world.answers.push({ outcome: 'gone', reason: 'blocked-by-admin', code: 'BotDisabledByAdmin' });
    await upgrade(['data-ai']);
    expect(world.posted).toEqual([]);
    world.at('2027-02-05T09:30:00+01:00');
    await world.say('status');
    await sweepOn('2027-02-05', '2027-02-06');
    expect(world.posted).toHaveLength(1);
  });

  it('is not news for a team that is set up afterwards', async () => {
    await upgrade(['data-ai']);
    const other = { place: { ...CHANNEL, conversationId: '19:other@thread.tacv2' } };
    await world.say('anniversary 30 December 2027', other);
    await sweepOn('2027-02-03');
    expect(world.posted).toHaveLength(1);
  });
});
