import { handleEvent } from '../../../src/app/handle/handle-event';
import { reconcileWakeUps } from '../../../src/app/sweep/reconcile-wake-ups';
import { runReminders } from '../../../src/app/sweep/run-reminders';
import type { AppContext } from '../../../src/app/turn/app-context';
import type { IncomingEvent } from '../../../src/app/turn/conversation';
import { ANA, CHANNEL, createWorld, MEGAN, TENANT, type World } from '../../fakes/app-world';
import { buttonIn, cardIn, saidAfter, saidIn, textOf } from '../../fakes/card-text';

const BEN = { id: '29:ben', name: 'Ben Ortiz', aadId: 'aad-ben', guest: false };
const GENERAL = { tenantId: TENANT, conversationId: '19:general@thread.tacv2' };

let world: World;

beforeEach(async () => {
  world = createWorld('2027-01-15T10:00:00+01:00');
  world.members = [MEGAN, BEN];
  await event({ kind: 'installed', upgrade: false });
  await world.say('program mpn-2016');
  await world.say('contact Megan Bowen');
  await world.say('anniversary 30 June 2027');
});

type EventPart = IncomingEvent extends infer E ? Partial<E> : never;

async function event(part: EventPart, ctx: AppContext = world.ctx) {
  const replies = await handleEvent(ctx, {
    place: CHANNEL,
    placeKind: 'channel',
    replyTo: { ...CHANNEL, serviceUrl: 'https://smba.example/teams/', botId: '28:bot' },
    locale: 'en-GB',
    teamsTeamId: GENERAL.conversationId,
    teamName: 'Partner team',
    by: { id: ANA.id, aadId: ANA.aadId },
    ...part,
  } as IncomingEvent);
  await world.settled();
  return replies;
}

async function sweepAt(at: string) {
  world.at(at);
  return world.sweep();
}

const said = (index = -1): string => textOf(world.posted.at(index)?.card);
const mentioned = (index = -1): string => JSON.stringify(world.posted.at(index)?.card.content['msteams']);
const rows = (place = CHANNEL) => world.store.teams.load(place);

async function wakeUps() {
  const all = [];
  for await (const page of world.store.wakeUps.all()) all.push(...page);
  return all;
}

async function unreachable() {
  const all = [];
  for await (const page of world.store.index.unreachable()) all.push(...page);
  return all;
}

describe('the date', () => {
  it('that moves away and back is not reminded of a second time', async () => {
    await sweepAt('2027-04-02T10:00:00+02:00');
    expect(world.posted).toHaveLength(1);
    await world.say('anniversary 30 September 2027');
    await sweepAt('2027-04-03T10:00:00+02:00');
    await world.say('anniversary 30 June 2027');
    await sweepAt('2027-04-04T10:00:00+02:00');
    expect(world.posted).toHaveLength(1);
  });

  it('that is corrected while the card is on its way leaves one card, for the new date', async () => {
    let change: Promise<unknown> | undefined;
    const { messenger } = world.ctx;
    const ctx: AppContext = {
      ...world.ctx,
      messenger: {
        ...messenger,
        post: async (to, card) => {
          change ??= world.say('anniversary 20 June 2027');
          await change;
          return messenger.post(to, card);
        },
      },
    };
    world.at('2027-04-02T10:00:00+02:00');
    await runReminders(ctx, { asOf: ctx.now() });
    await world.settled();
    expect(world.posted).toHaveLength(1);
    expect(textOf(world.edited.at(-1)?.card)).toContain('79 days left');
    expect((await rows()).sent.map(({ value }) => [value.anniversary, value.state])).toEqual([
      ['2027-06-20', 'sent'],
      ['2027-06-30', 'sent'],
    ]);
    await sweepAt('2027-04-03T10:00:00+02:00');
    expect(world.posted).toHaveLength(1);
  });

  it('that is corrected before the claim is what the card is about', async () => {
    const { teams } = world.ctx;
    let changed = false;
    const ctx: AppContext = {
      ...world.ctx,
      teams: {
        ...teams,
        load: async (place) => {
          const loaded = await teams.load(place);
          if (!changed) {
            changed = true;
            await world.say('anniversary 20 June 2027');
          }
          return loaded;
        },
      },
    };
    world.at('2027-04-02T10:00:00+02:00');
    await runReminders(ctx, { asOf: ctx.now() });
    await world.sweep();
    expect(world.posted).toHaveLength(1);
    expect(said()).toContain('79 days left');
  });
});

describe('an outage', () => {
  it('of twenty days across both stages brings one card: the stage that applies, with the days left', async () => {
    await world.say('program maicpp');
    await sweepAt('2027-04-01T10:00:00+02:00');
    await sweepAt('2027-05-30T18:00:00+02:00');
    expect(world.posted).toHaveLength(1);
    // Down over 31 May and 16 June, the days of the two stages that follow.
    await sweepAt('2027-06-20T10:00:00+02:00');
    await sweepAt('2027-06-20T10:05:00+02:00');
    expect(world.posted).toHaveLength(2);
    expect(said()).toContain('Renew by the date');
    expect(said()).toContain('10 days left');
  });

  it('over all three askings still asks once before a provisional cycle is opened', async () => {
    await sweepAt('2027-08-20T10:00:00+02:00');
    expect(world.posted).toHaveLength(1);
    expect(said()).toContain('Did you renew?');
    await sweepAt('2027-08-26T10:00:00+02:00');
    expect(saidIn(await world.say('status'))).toContain('30 June 2027');
    expect(await sweepAt('2027-08-27T10:00:00+02:00')).toMatchObject([{ outcome: 'provisional' }]);
    expect(saidIn(await world.say('status'))).toContain('30 June 2028');
  });

  it('until a stage of the provisional year has begun brings that stage', async () => {
    for (const at of ['2027-07-01', '2027-07-08', '2027-07-31']) await sweepAt(`${at}T10:00:00+02:00`);
    const before = world.posted.length;
    await sweepAt('2028-04-10T10:00:00+02:00');
    await sweepAt('2028-04-10T10:01:00+02:00');
    await sweepAt('2028-04-10T10:02:00+02:00');
    expect(world.posted).toHaveLength(before + 1);
    expect(said()).toContain('81 days left');
    expect(said()).toContain('not confirmed');
  });
});

describe('silence of the team', () => {
  it('stays unanswered unless a stand-in is named', async () => {
    await sweepAt('2027-04-01T10:00:00+02:00');
    await sweepAt('2027-04-20T10:00:00+02:00');
    expect(world.posted).toHaveLength(1);
  });

  it('turns to the contact after a week and to the stand-in after two', async () => {
    await world.say('stand-in Ben Ortiz');
    await sweepAt('2027-04-01T10:00:00+02:00');
    expect(mentioned()).toContain('29:megan');
    expect(mentioned()).not.toContain('29:ben');
    await sweepAt('2027-04-07T10:00:00+02:00');
    expect(world.posted).toHaveLength(1);
    await sweepAt('2027-04-08T10:00:00+02:00');
    expect(world.posted).toHaveLength(2);
    expect(said()).toContain('Nothing has been ticked for a week');
    expect(mentioned()).not.toContain('29:ben');
    await sweepAt('2027-04-15T10:00:00+02:00');
    expect(world.posted).toHaveLength(3);
    expect(mentioned()).toContain('29:megan');
    expect(mentioned()).toContain('29:ben');
    await sweepAt('2027-05-15T10:00:00+02:00');
    expect(world.posted).toHaveLength(3);
  });

  it('is over with the first tick', async () => {
    await world.say('stand-in Ben Ortiz');
    await sweepAt('2027-04-01T10:00:00+02:00');
    await world.press(buttonIn(world.posted[0]?.card, 'Mark'));
    await sweepAt('2027-04-08T10:00:00+02:00');
    expect(world.posted).toHaveLength(1);
  });

  it('about an earlier stage is not spoken of any more when the next one has begun', async () => {
    await world.say('stand-in Ben Ortiz');
    await sweepAt('2027-06-12T10:00:00+02:00');
    await sweepAt('2027-06-16T10:00:00+02:00');
    await sweepAt('2027-06-20T10:00:00+02:00');
    expect(world.posted).toHaveLength(2);
  });

  it('after the date is asked about with contact and stand-in mentioned, after 7 and 30 days', async () => {
    await world.say('stand-in Ben Ortiz');
    await sweepAt('2027-07-01T10:00:00+02:00');
    expect(mentioned()).not.toContain('29:ben');
    for (const at of ['2027-07-08', '2027-07-31']) {
      await sweepAt(`${at}T10:00:00+02:00`);
      expect(mentioned()).toContain('29:megan');
      expect(mentioned()).toContain('29:ben');
    }
    expect(world.posted).toHaveLength(3);
  });
});

describe('putting off and pausing', () => {
  it('allows three snoozes of a stage, none into the last three days', async () => {
    await sweepAt('2027-04-01T10:00:00+02:00');
    for (const weeks of [1, 2, 3]) {
      expect(saidIn(await world.say(`snooze ${weeks} weeks`))).toContain('I will remind you again');
    }
    expect(saidIn(await world.say('snooze 4 weeks'))).toContain('3 times already');
    await sweepAt('2027-04-22T10:00:00+02:00');
    expect(world.posted).toHaveLength(2);
    expect(saidIn(await world.say('snooze 4 weeks'))).toContain('3 times already');
    await sweepAt('2027-06-16T10:00:00+02:00');
    expect(saidIn(await world.say('snooze until 28 June 2027'))).toContain('27 June 2027');
    expect(saidIn(await world.say('snooze until 27 June 2027'))).toContain('I will remind you again');
    await sweepAt('2027-06-27T10:00:00+02:00');
    expect(said()).toContain('3 days left');
  });

  it('counts the snoozes that were delivered, whatever became of the date since', async () => {
    await sweepAt('2027-04-01T10:00:00+02:00');
    await world.say('snooze 1 week');
    await sweepAt('2027-04-08T10:00:00+02:00');
    expect(world.posted).toHaveLength(2);
    await world.say('anniversary 1 July 2027');
    for (const weeks of [1, 2]) {
      expect(saidIn(await world.say(`snooze ${weeks} weeks`))).toContain('I will remind you again');
    }
    expect(saidIn(await world.say('snooze 3 weeks'))).toContain('3 times already');
  });

  it('before all stages gives one extra reminder on that day', async () => {
    await world.say('snooze until 1 March 2027');
    await sweepAt('2027-03-01T10:00:00+01:00');
    expect(world.posted).toHaveLength(1);
    expect(said()).toContain('121 days left');
    await sweepAt('2027-04-01T10:00:00+02:00');
    expect(world.posted).toHaveLength(2);
  });

  it('names what a pause skips, never pauses the last 14 days, and resumes', async () => {
    world.at('2027-05-20T10:00:00+02:00');
    await world.sweep();
    expect(saidIn(await world.say('pause until 29 June 2027'))).toContain('15 June 2027');
    await sweepAt('2027-06-16T09:00:00+02:00');
    expect(said()).toContain('14 days left');
    expect(saidIn(await world.say('pause'))).toContain('never paused');
  });

  it('resumes with what Teams had refused, without waiting for the next stage', async () => {
    world.answers.push({ outcome: 'failed', reason: 'no-permission', code: 'NotEnoughPermissions' });
    await sweepAt('2027-04-01T10:00:00+02:00');
    expect(world.posted).toHaveLength(0);
    world.at('2027-04-02T10:00:00+02:00');
    await world.say('resume');
    await sweepAt('2027-04-02T10:01:00+02:00');
    expect(world.posted).toHaveLength(1);
    expect(said()).toContain('89 days left');
  });
});

describe('a recorded renewal', () => {
  async function renew(words = 'renewed today') {
    return world.press(buttonIn(cardIn(await world.say(words)), 'Yes, record it'));
  }

  it('silences "did you renew?", and opens the next year by the rule of the pack', async () => {
    await sweepAt('2027-07-01T10:00:00+02:00');
    expect(saidAfter(await renew('renewed on 28 June 2027'))).toContain('30 June 2028');
    await sweepAt('2027-07-08T10:00:00+02:00');
    await sweepAt('2027-08-20T10:00:00+02:00');
    expect(world.posted).toHaveLength(1);
  });

  it('counts 365 days from the payment where the pack says so', async () => {
    await world.say('program maicpp');
    world.at('2027-06-20T10:00:00+02:00');
    expect(saidAfter(await renew())).toContain('19 June 2028');
  });

  it('is asked for again when its day would put the next date into the past', async () => {
    await world.say('program maicpp');
    world.at('2027-06-20T10:00:00+02:00');
    const said = saidIn(await world.say('renewed on 19 June 2026'));
    expect(said).toContain('19 June 2026 would make 19 June 2027 your next');
    expect(said).toContain('On which day did you renew?');
    expect(said).not.toContain('Yes, record it');
    expect(saidIn(await world.say('renewed on 22 June 2026'))).toContain('Yes, record it');
  });

  it('can be taken back for a day, and nothing is posted a second time', async () => {
    await sweepAt('2027-06-16T10:00:00+02:00');
    await renew();
    world.at('2027-06-17T09:00:00+02:00');
    expect(saidIn(await world.say('undo'))).toContain('30 June 2027');
    await sweepAt('2027-06-17T10:00:00+02:00');
    expect(world.posted).toHaveLength(1);
    await renew();
    world.at('2027-06-18T10:00:01+02:00');
    expect(saidIn(await world.say('undo'))).toContain('nothing to take back');
  });

  it('taken back leaves a date unconfirmed that nobody had confirmed', async () => {
    for (const at of ['2027-07-01', '2027-07-08', '2027-07-31', '2027-08-07'])
      await sweepAt(`${at}T10:00:00+02:00`);
    await renew();
    expect(saidIn(await world.say('status'))).not.toContain('not confirmed');
    await world.say('undo');
    expect(saidIn(await world.say('status'))).toContain('not confirmed');
  });
});

describe('the place', () => {
  it.each(['archived', 'deleted'] as const)(
    'that is %s is silent until it is back, and then catches up',
    async (change) => {
      await event({ kind: 'team', change });
      await sweepAt('2027-04-01T10:00:00+02:00');
      expect(world.posted).toHaveLength(0);
      world.at('2027-04-10T10:00:00+02:00');
      await event({ kind: 'team', change: change === 'archived' ? 'unarchived' : 'restored' });
      await sweepAt('2027-04-10T10:01:00+02:00');
      expect(world.posted).toHaveLength(1);
      expect(said()).toContain('81 days left');
    },
  );

  it('that is renamed while archived stays silent', async () => {
    await event({ kind: 'team', change: 'archived' });
    await event({ kind: 'team', change: 'renamed', teamName: 'Alliances' });
    await sweepAt('2027-04-01T10:00:00+02:00');
    expect(world.posted).toHaveLength(0);
    expect((await rows()).place[0]?.value).toMatchObject({ teamName: 'Alliances', presence: 'archived' });
  });

  it('that comes back within retention is asked whether the date still holds, and is reminded', async () => {
    await event({ kind: 'uninstalled', upgrade: false });
    await sweepAt('2027-02-10T10:00:00+01:00');
    expect(saidIn(await event({ kind: 'installed', upgrade: false }))).toContain('Is it still 30 June 2027?');
    await sweepAt('2027-04-01T10:00:00+02:00');
    expect(world.posted).toHaveLength(1);
  });

  it('is erased when it was away for longer than the retention', async () => {
    await event({ kind: 'uninstalled', upgrade: false });
    await sweepAt('2027-02-15T10:00:00+01:00');
    expect(await rows()).toMatchObject({ team: [], place: [], sent: [] });
    expect(await unreachable()).toEqual([]);
    expect(await sweepAt('2027-04-01T10:00:00+02:00')).toMatchObject([{ outcome: 'no-team' }]);
    expect(await wakeUps()).toEqual([]);
  });

  it('that was only welcomed is erased too', async () => {
    const place = { tenantId: TENANT, conversationId: '19:other@thread.tacv2' };
    const elsewhere = { place, teamsTeamId: '19:else@thread.tacv2' };
    await event({ kind: 'installed', upgrade: false, ...elsewhere });
    await event({ kind: 'uninstalled', upgrade: false, ...elsewhere });
    await sweepAt('2027-02-15T10:00:00+01:00');
    expect((await rows(place)).place).toEqual([]);
  });

  it('whose contact left asks for another one, once', async () => {
    await world.say('stand-in Ben Ortiz');
    const people = [{ id: MEGAN.id }, { id: BEN.id }];
    await event({ kind: 'membersRemoved', people });
    await event({ kind: 'membersRemoved', people });
    expect(world.posted.map(({ card }) => textOf(card).split('\n').join(' '))).toEqual([
      expect.stringContaining('Megan Bowen left'),
      expect.stringContaining('Ben Ortiz left'),
    ]);
  });

  it('keeps its contact where the person left another, private channel of the same team', async () => {
    const place = { tenantId: TENANT, conversationId: '19:deals@thread.tacv2' };
    const people = [{ id: MEGAN.id }];
    await event({ kind: 'membersRemoved', people, place, onlyThisChannel: true });
    expect(world.posted).toEqual([]);
    await event({ kind: 'membersRemoved', people, onlyThisChannel: true });
    expect(world.posted.map(({ card }) => textOf(card))).toEqual([
      expect.stringContaining('Megan Bowen left'),
    ]);
  });

  it('stays where it is when the bot is taken out of another, private channel', async () => {
    const place = { tenantId: TENANT, conversationId: '19:deals@thread.tacv2' };
    await event({ kind: 'uninstalled', upgrade: false, place, onlyThisChannel: true });
    expect((await rows()).place[0]?.value.presence).toBe('here');
  });

  it('that is a deleted private channel falls silent, and tells nothing to all of its team', async () => {
    await event({ kind: 'channel', change: 'deleted', onlyThisChannel: true });
    expect(world.posted).toEqual([]);
    expect((await rows()).place[0]?.value.presence).toBe('deleted');
  });

  it('that is a deleted channel moves to General with everything, and says so', async () => {
    await sweepAt('2027-04-01T10:00:00+02:00');
    await event({ kind: 'channel', change: 'deleted' });
    expect(world.posted.at(-1)?.to.conversationId).toBe(GENERAL.conversationId);
    await sweepAt('2027-06-16T10:00:00+02:00');
    expect(world.posted).toHaveLength(3);
    expect(world.posted.at(-1)?.to.conversationId).toBe(GENERAL.conversationId);
    expect((await rows()).team).toEqual([]);
  });

  it('that is a deleted channel beside a General with a team of its own is silent until restored', async () => {
    await world.say('anniversary 30 November 2027', { place: GENERAL });
    await event({ kind: 'channel', change: 'deleted' });
    await sweepAt('2027-04-01T10:00:00+02:00');
    expect(world.posted).toHaveLength(0);
    await event({ kind: 'channel', change: 'restored' });
    await sweepAt('2027-04-02T10:00:00+02:00');
    expect(world.posted).toHaveLength(1);
  });

  it('whose move was cut off is moved by the next sweep, and reminded once', async () => {
    await sweepAt('2027-04-01T10:00:00+02:00');
    const { teams } = world.ctx;
    const ctx: AppContext = {
      ...world.ctx,
      teams: {
        ...teams,
        purge: async () => {
          throw new Error('The process died.');
        },
      },
    };
    await expect(event({ kind: 'channel', change: 'deleted' }, ctx)).rejects.toThrow('died');
    expect((await rows()).team).toHaveLength(1);
    await sweepAt('2027-04-01T10:01:00+02:00');
    expect((await rows()).team).toEqual([]);
    await sweepAt('2027-06-16T10:00:00+02:00');
    expect(world.posted).toHaveLength(2);
  });

  it('whose new place changed while it was moved there is moved by the next sweep', async () => {
    await sweepAt('2027-04-01T10:00:00+02:00');
    const { teams } = world.ctx;
    let conflicts = 1;
    const write: AppContext['teams']['write'] = async (place, changes) => {
      if (place.conversationId === GENERAL.conversationId && conflicts-- > 0) return { written: false };
      return teams.write(place, changes);
    };
    const ctx: AppContext = { ...world.ctx, teams: { ...teams, write } };
    await event({ kind: 'channel', change: 'deleted' }, ctx);
    expect((await rows()).team).toHaveLength(1);
    await sweepAt('2027-04-01T10:01:00+02:00');
    expect((await rows()).team).toEqual([]);
    expect((await rows(GENERAL)).team).toHaveLength(1);
    await sweepAt('2027-06-16T10:00:00+02:00');
    expect(world.posted.at(-1)?.to.conversationId).toBe(GENERAL.conversationId);
  });

  it('does nothing twice when Teams repeats every event', async () => {
    const events: EventPart[] = [
      { kind: 'installed', upgrade: false },
      { kind: 'team', change: 'archived' },
      { kind: 'team', change: 'unarchived' },
      { kind: 'membersRemoved', people: [{ id: MEGAN.id }] },
      { kind: 'uninstalled', upgrade: false },
      { kind: 'installed', upgrade: false },
      { kind: 'channel', change: 'deleted' },
    ];
    const replies: number[] = [];
    for (const part of events) {
      const first = await event(part);
      const stored = JSON.stringify([await rows(), await rows(GENERAL)]);
      replies.push(first.length, (await event(part)).length);
      expect(JSON.stringify([await rows(), await rows(GENERAL)])).toBe(stored);
    }
    expect(replies).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0]);
    expect(world.posted).toHaveLength(2);
    await sweepAt('2027-04-01T10:00:00+02:00');
    expect(world.posted).toHaveLength(3);
  });
});

describe('a button that Teams sends twice', () => {
  const cycleId = async (): Promise<string> => (await rows()).team[0]?.value.cycleId ?? '';
  const presses: [string, () => Promise<Record<string, unknown>>][] = [
    [
      'a tick',
      async () => ({ action: 'tick', cycleId: await cycleId(), itemId: 'pack:plan-fees', done: true }),
    ],
    ['a snooze', async () => ({ action: 'snooze', days: 7 })],
    ['a date', async () => ({ action: 'set-date', day: '2027-07-30' })],
    ['a date in the present stage', async () => ({ action: 'set-date', day: '2027-06-20' })],
    ['not yet', async () => ({ action: 'not-yet', cycleId: await cycleId() })],
    ['still right', async () => ({ action: 'confirm', what: 'still-right' })],
    [
      'a renewal',
      async () => ({
        action: 'confirm',
        what: 'renewed',
        token: await cycleId(),
        value: '2027-04-01|2028-06-30',
      }),
    ],
    ['a contact', async () => ({ action: 'confirm', what: 'stand-in', value: BEN.id })],
    ['a question', async () => ({ action: 'renewed', cycleId: await cycleId() })],
  ];

  it.each(presses)('does its work once: %s', async (_name, dataOf) => {
    await sweepAt('2027-04-01T10:00:00+02:00');
    const data = { v: 1, ...(await dataOf()) };
    const kept = async () => {
      const { change: _history, ...rest } = await rows();
      return JSON.stringify(rest).replace(/"etag":"[^}]*"/g, '');
    };
    await world.press(data);
    const [first, posts] = [await kept(), world.posted.length];
    await world.press(data);
    await sweepAt('2027-04-01T10:01:00+02:00');
    expect(world.posted).toHaveLength(posts);
    // Who changed it last, and how often, may differ; what was changed may not.
    const plain = (text: string): string => text.replace(/"(revision|changedAt|at)":\d+/g, '');
    expect(plain(await kept())).toBe(plain(first));
  });

  it.each(['pause', 'resume', 'snooze 2 weeks', 'anniversary 1 July 2027'])(
    'and so does a message: %s',
    async (text) => {
      await world.say(text);
      const before = (await rows()).change.length;
      await world.say(text);
      expect((await rows()).change).toHaveLength(before);
    },
  );
});

describe('people who can be told that reminders stopped', () => {
  const reachable = (): AppContext => ({
    ...world.ctx,
    messenger: {
      ...world.ctx.messenger,
      personalChat: async (_to, personId) =>
        personId === BEN.id
          ? { outcome: 'sent', ref: { conversationId: 'a:ben', activityId: '' } }
          : { outcome: 'gone', reason: 'not-installed', code: 'ForbiddenOperationException' },
    },
  });

  it('are the contact first and then the stand-in', async () => {
    await world.say('stand-in Ben Ortiz');
    await event({ kind: 'uninstalled', upgrade: false }, reachable());
    expect(world.posted.map(({ to }) => to.conversationId)).toEqual(['a:ben']);
    expect(said()).toContain('Renewal reminders have stopped in Partner team');
    expect(await unreachable()).toEqual([]);
  });

  it('being nobody, the place is noted until it is back', async () => {
    await event({ kind: 'uninstalled', upgrade: false });
    expect(await unreachable()).toEqual([CHANNEL]);
    await event({ kind: 'installed', upgrade: false });
    expect(await unreachable()).toEqual([]);
  });
});

describe('the daily repair', () => {
  it('brings back the wake-ups that are missing, and says how many', async () => {
    for (const wakeUp of await wakeUps()) await world.store.wakeUps.remove(wakeUp);
    world.at('2027-03-31T10:00:00+02:00');
    expect(await reconcileWakeUps(world.ctx, world.ctx.now())).toEqual({ teams: 1, repaired: 1 });
    expect(await reconcileWakeUps(world.ctx, world.ctx.now())).toBeUndefined();
    await sweepAt('2027-04-01T09:00:00+02:00');
    expect(world.posted).toHaveLength(1);
  });

  it('leaves alone what has one', async () => {
    expect(await reconcileWakeUps(world.ctx, world.ctx.now())).toEqual({ teams: 1, repaired: 0 });
  });
});

describe('a clock that was wrong', () => {
  it('does not keep a reminder waiting for the end of a claim in a far future', async () => {
    const { messenger } = world.ctx;
    const dying: AppContext = {
      ...world.ctx,
      now: () => Date.parse('2031-01-01T00:00:00Z'),
      messenger: {
        ...messenger,
        post: async () => {
          throw new Error('The process died.');
        },
      },
    };
    world.at('2027-04-01T09:00:00+02:00');
    await runReminders(dying, { asOf: Date.parse('2027-04-01T09:00:00+02:00') });
    await sweepAt('2027-04-01T09:02:00+02:00');
    expect(world.posted).toHaveLength(1);
    expect(said()).toContain('may have had this reminder before');
  });
});

describe('a process that is about to stop', () => {
  it('claims nothing new and leaves the wake-up to others', async () => {
    let asked = 0;
    await world.sweep({ asOf: Date.parse('2027-04-01T09:00:00+02:00'), stopping: () => ++asked > 2 });
    expect((await rows()).sent).toEqual([]);
    await sweepAt('2027-04-01T09:01:00+02:00');
    expect(world.posted).toHaveLength(1);
  });
});
