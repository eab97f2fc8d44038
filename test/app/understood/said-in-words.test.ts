import { ANA, CHANNEL, createWorld, MEGAN, type World } from '../../fakes/app-world';
import { saidIn } from '../../fakes/card-text';

const BEN = { id: '29:ben', name: 'Ben Smith', aadId: 'aad-ben', guest: false };
const PROPOSED = 'Nothing is changed before you say yes';

let world: World;

beforeEach(async () => {
  // A Monday.
  world = createWorld('2026-11-30T10:00:00+01:00');
  world.members = [ANA, MEGAN, BEN];
  await world.say('program mpn-2016');
  await world.say('anniversary 30 June 2027');
  await world.say('add gold cloud productivity and silver emm');
});

async function team() {
  return (await world.store.teams.load(CHANNEL)).team[0]?.value;
}

/** Says it, and yes where it is proposed. */
async function sayAndAgree(text: string): Promise<void> {
  if (saidIn(await world.say(text)).includes(PROPOSED)) await world.say('yes');
}

describe('a change in words of all kinds', () => {
  it.each([
    ['change our anniversary to March 3 2027', { anniversary: '2027-03-03' }],
    ['our membership expires two weeks before 30 June 2027', { anniversary: '2027-06-16' }],
    ['anniversary is 90 days after 1 May 2027', { anniversary: '2027-07-30' }],
    ['anniversary Wednesday, \u200eJune \u200e30, \u200e2027', { anniversary: '2027-06-30' }],
    ['make me the contact', { contact: { id: ANA.id } }],
    ['replace bob with megan as contact', { contact: { id: MEGAN.id } }],
    ["it's henrietta who looks after the renewal", { contact: { name: 'henrietta' } }],
    ['Joni Sherman is the deputy of our contact from now on', { standIn: { name: 'Joni Sherman' } }],
    ['use america/los_angeles', { timeZone: 'America/Los_Angeles' }],
    ['drop EMM', { holdings: [{ id: 'cloud-productivity', level: 'gold' }] }],
    [
      'Hi bot, could you please drop EMM? Thanks!',
      { holdings: [{ id: 'cloud-productivity', level: 'gold' }] },
    ],
    ['snoze 1 week', { snooze: { until: '2026-12-07' } }],
    ['postpone to december 15', { snooze: { until: '2026-12-15' } }],
    ['Not now, come back in 3 days. Thank you, Ana', { snooze: { until: '2026-12-03' } }],
    ['remind us again 30 days before 30 June 2027', { snooze: { until: '2027-05-31' } }],
    ['remind us again next week', { snooze: { until: '2026-12-07' } }],
    ['remind us again in March', { snooze: { until: '2027-03-01' } }],
    ['turn the reminders on again in March', { pausedUntil: '2027-03-01' }],
    ["don't send anything until February", { pausedUntil: '2027-02-01' }],
    ['stop reminding us until the new year', { pausedUntil: '2027-01-01' }],
    ["we're closed until january 5, no reminders till then", { pausedUntil: '2027-01-05' }],
    ["we'd like one more reminder 45 days ahead", { extraStages: [45] }],
    ['remind us 45 days before our anniversary', { extraStages: [45] }],
  ])('is made, at once or after a yes: %s', async (text, expected) => {
    await sayAndAgree(text);
    expect(await team()).toMatchObject(expected);
  });

  it.each([
    ['add another step: tell the CFO', 'tell the CFO'],
    ['also need a to do called "call the auditor"', 'call the auditor'],
    ['Hi bot, could you please add "Call Zoë’s bank" to our checklist? Thanks!', 'Call Zoë’s bank'],
  ])('adds the item: %s', async (text, item) => {
    await sayAndAgree(text);
    const { item: items } = await world.store.teams.load(CHANNEL);
    expect(items).toMatchObject([{ value: { text: item } }]);
  });

  it.each(['item 1 is done', 'tick the references', 'the budget item is done'])(
    'ticks one item: %s',
    async (text) => {
      await sayAndAgree(text);
      expect((await world.store.teams.load(CHANNEL)).tick).toHaveLength(1);
    },
  );

  it.each([
    ['we renewed yesterday', '29 November 2026'],
    ['renewed on 04.11.2026', '4 November 2026'],
    ['we renewed ninety-one days ago', '31 August 2026'],
    ['renewal completed on 19 November', '19 November 2026'],
  ])('asks for the next date after a renewal on the day that was: %s', async (text, day) => {
    expect(saidIn(await world.say(text))).toContain(`Renewed on ${day}`);
  });
});

describe('what only sounds like a change', () => {
  it.each([
    'should we drop EMM?',
    'we have not renewed yet',
    'our contact left, what do we do now',
    'if we drop emm do we pay less',
    'the office is closed until 5 january 2027',
    'contact support',
    'remind me to buy milk',
    'the exam is on 3 March 2027',
    'that was wrong',
    'contact on holiday',
    '30 days after the anniversary',
    'enter a reference in PMC',
    'snooze until the audit',
  ])('changes nothing: %s', async (text) => {
    const before = await world.store.teams.load(CHANNEL);
    await world.say(text);
    const after = await world.store.teams.load(CHANNEL);
    expect(after.team).toEqual(before.team);
    expect([after.tick, after.ref, after.exam, after.item]).toEqual([
      before.tick,
      before.ref,
      before.exam,
      before.item,
    ]);
  });
});

describe('a question about the team in a turn of speech of its own', () => {
  it.each([
    ['preparing for the meeting: how many days do we still have?', '212 days left'],
    ['hi, just for my planning: how many days are left until our renewal date?', '212 days left'],
    ['wich competencies do we hold', 'You hold 2 competencies'],
    ['nobody answers, who is the deputy we entered', 'stand-in'],
    ['will we get another message this month?', '1 April 2027'],
    ['what do we still owe on the checklist', '12 of 12 items are still open'],
    ['what programme does this channel run on', 'You are on Microsoft Partner Network'],
    ['tz?', 'Europe/Berlin'],
    ["you've been silent, are you switched off", 'nothing is paused'],
  ])('is answered from what is noted: %s', async (text, expected) => {
    expect(saidIn(await world.say(text))).toContain(expected);
  });
});
