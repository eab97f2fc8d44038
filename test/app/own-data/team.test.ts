import { day } from '../../../src/domain/time/calendar-day';
import type { OwnDataSlots, OwnDataTopic } from '../../../src/domain/requests/command';
import { ask, BEN, ownWorld, PEOPLE } from './own-world';
import { aChange, anItem, aTick } from './rows';

const { megan } = PEOPLE;
const TEAM = {
  holdings: [
    { id: 'cloud-platform', level: 'gold' },
    { id: 'data-analytics', level: 'silver' },
  ],
  contact: megan,
  standIn: { name: 'Ben Smith' },
};
const CHANGES = [
  aChange('set-up', '2027-01-02'),
  aChange('holdings', '2027-02-03', { to: 'Cloud Platform (Gold)' }),
  aChange('date', '2027-05-03', { by: BEN, from: '1 July 2027', to: '30 June 2027' }),
];

describe('a team with two competencies, a contact and a stand-in', () => {
  it.each<[OwnDataTopic, OwnDataSlots | undefined, string]>([
    ['holdings', undefined, 'You hold 2 competencies: Cloud Platform (Gold) and Data Analytics (Silver).'],
    ['holdings', { holding: 'cloud-platform' }, 'Yes: you hold Cloud Platform (Gold).'],
    ['holdings', { holding: 'gold cloud platform' }, 'Yes: you hold Cloud Platform (Gold).'],
    [
      'holdings',
      { holding: 'silver cloud platform' },
      'No: you hold Cloud Platform (Gold), not Cloud Platform (Si',
    ],
    ['holdings', { holding: 'silver' }, 'At Silver you hold Data Analytics.'],
    ['holdings', { holding: 'messaging' }, 'No: Messaging is not among what I have noted for you.'],
    ['holdings', { holding: 'knitting' }, 'I know no competency called “knitting” in'],
    ['contact', undefined, 'Megan Bowen is your Primary Program Contact.'],
    ['contact', { person: 'Megan' }, 'Yes: Megan Bowen is your Primary Program Contact.'],
    ['contact', { person: 'me' }, 'No, not Ana Lima: Megan Bowen is your Primary Program Contact.'],
    ['contact', { person: 'Zoe' }, 'No, not Zoe: Megan Bowen is your Primary Program Contact.'],
    ['stand-in', undefined, 'Ben Smith is your stand-in.'],
    ['stand-in', { person: 'Ben' }, 'Yes: Ben Smith is your stand-in.'],
    ['editors', undefined, 'Every member here may change the set-up; guests can only read and tick.'],
    ['editors', { person: 'Ben' }, 'Yes: Ben may change the set-up.'],
    ['set-up-by', undefined, 'Ana Lima set me up on 2 January 2027.'],
    [
      'last-change',
      undefined,
      'Ben Smith changed the date from 1 July 2027 to 30 June 2027. That was on 3 May 2027 at 12:00 (Europe/Berlin).',
    ],
    [
      'last-change',
      { person: 'me' },
      'Ana Lima noted that you hold Cloud Platform (Gold). That was on 3 February',
    ],
    ['last-change', { holding: 'cloud platform' }, 'Ana Lima noted that you hold Cloud Platform (Gold).'],
    [
      'changes',
      undefined,
      '3 changes are on record; the latest, on 3 May 2027 at 12:00 (Europe/Berlin): Ben Smith',
    ],
    ['changes', { day: day('2027-02-01') }, '2 changes are on record; the latest, on 3 May 2027'],
    ['changes', { day: day('2027-05-10') }, 'Nothing was changed since 10 May 2027.'],
    ['changes', { person: 'Zoe' }, 'No change by Zoe is on record.'],
    ['changes', { item: 'zeppelin' }, 'No change that names “zeppelin” is on record.'],
  ])('answers %s about %o first with "%s"', async (about, slots, first) => {
    const answer = await ask(await ownWorld(TEAM, { change: CHANGES }), about, slots);
    expect(answer.first).toContain(first);
    expect(answer.buttons.length).toBeGreaterThanOrEqual(1);
    expect(answer.buttons.length).toBeLessThanOrEqual(3);
  });

  it('is told that a stand-in known by name only cannot be notified', async () => {
    expect((await ask(await ownWorld(TEAM), 'stand-in')).rest).toContain('I cannot notify them');
    expect((await ask(await ownWorld(TEAM), 'contact')).rest).toContain('I mention them');
  });

  it('hears the older changes line by line, and the last tick', async () => {
    const rows = { change: CHANGES, item: [anItem('Book')], tick: [aTick('Book', megan, '2027-05-10')] };
    const { rest } = await ask(await ownWorld(TEAM, rows), 'changes');
    expect(rest).toContain('3 February 2027 at 11:00 (Europe/Berlin): Ana Lima noted');
    expect(rest).toContain('The last tick: Megan Bowen, “Book”, on 10 May 2027.');
    expect(rest).not.toContain('3 May 2027 at 12:00');
  });

  it('hears of many changes the latest, and how many more there are', async () => {
    const change = Array.from({ length: 9 }, (_, at) =>
      aChange('contact', `2027-03-0${at + 1}`, { to: `P${at}` }),
    );
    const { first, rest } = await ask(await ownWorld(TEAM, { change }), 'changes');
    expect(first).toContain('9 changes are on record');
    expect(rest).toContain('and 3 older ones: say "history" to see them.');
  });
});

describe('a set-up left to the people it names', () => {
  it.each<[OwnDataSlots | undefined, string]>([
    [undefined, 'Only Ana Lima, Megan Bowen and Ben Smith may change the set-up; everybody may tick.'],
    [{ person: 'Megan' }, 'Yes: Megan may change the set-up.'],
    [
      { person: 'Zoe' },
      'No: Zoe can only read and tick. The set-up is left to Ana Lima, Megan Bowen and Ben',
    ],
  ])('answers editors about %o first with "%s"', async (slots, first) => {
    const world = await ownWorld({ ...TEAM, editors: 'named' });
    expect((await ask(world, 'editors', slots)).first).toContain(first);
  });

  it('is nothing a guest may change, even where everybody may', async () => {
    const { first } = await ask(await ownWorld(TEAM), 'editors', { person: 'me' }, { guest: true });
    expect(first).not.toMatch(/^Yes/);
  });
});

describe('a team that named nothing yet', () => {
  it.each<[OwnDataTopic, OwnDataSlots | undefined, string]>([
    ['holdings', undefined, 'I do not know your competencies yet.'],
    ['holdings', { holding: 'cloud platform' }, 'I do not know your competencies yet.'],
    ['contact', undefined, 'Nobody is named as Primary Program Contact yet.'],
    ['stand-in', undefined, 'Nobody is named as stand-in yet.'],
    ['changes', undefined, 'No change is on record yet.'],
    ['last-change', undefined, 'No change is on record yet.'],
    ['set-up-by', undefined, 'Ana Lima set me up.'],
  ])('answers %s about %o first with "%s"', async (about, slots, first) => {
    const answer = await ask(await ownWorld(), about, slots);
    expect(answer.first).toBe(first);
    expect(answer.rest).not.toBe('');
  });
});
