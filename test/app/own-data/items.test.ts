import { day } from '../../../src/domain/time/calendar-day';
import type { OwnDataSlots, OwnDataTopic } from '../../../src/domain/requests/command';
import type { World } from '../../fakes/app-world';
import { ask, BEN, ownWorld, PEOPLE } from './own-world';
import { anItem, aTick } from './rows';

const { ana, megan } = PEOPLE;

const ITEMS = [
  anItem('Order the badges', { assignee: BEN, dueDay: day('2027-05-03') }),
  anItem('Call the auditor', { assignee: BEN, dueDay: day('2027-06-10') }),
  anItem('Book the room'),
  anItem('Paint the wall'),
];
const TICKS = [aTick('Book the room', megan, '2027-05-10'), aTick('Paint the wall', ana, '2027-05-12')];

describe('a checklist with four items of the team beside those of the programme', () => {
  let world: World;
  beforeAll(async () => {
    world = await ownWorld({ contact: megan }, { item: ITEMS, tick: TICKS });
  });

  it.each<[OwnDataTopic, OwnDataSlots | undefined, string]>([
    ['open-items', undefined, '14 of 16 items are still open; 1 of them is overdue.'],
    [
      'open-items',
      { day: day('2027-06-10') },
      '2 open items are due by 10 June 2027: “Order the badges” was due on 3 May 2027 (Ben Smith), and',
    ],
    ['open-items', { day: day('2027-05-01') }, 'No open item is due by 1 May 2027.'],
    ['open-items', { holding: 'cloud platform' }, 'No open item is for Cloud Platform alone.'],
    ['open-items', { holding: 'knitting' }, 'I know no competency called “knitting” in'],
    ['open-items', { item: 'the room' }, 'Yes, done: Megan Bowen ticked “Book the room” on 10 May 2027.'],
    [
      'done-items',
      undefined,
      '2 of 16 items are done; the last was “Paint the wall”, ticked by Ana Lima on 12',
    ],
    ['done-items', { person: 'megan' }, 'Megan Bowen ticked 1 item.'],
    ['done-items', { day: day('2027-05-11') }, '1 item ticked since 11 May 2027.'],
    ['done-items', { day: day('2027-05-13') }, 'Nothing was ticked since 13 May 2027.'],
    ['who-ticked', undefined, 'Ticked so far: Ana Lima 1 item and Megan Bowen 1 item.'],
    ['who-ticked', { item: 'room' }, 'Megan Bowen ticked “Book the room” on 10 May 2027.'],
    ['who-ticked', { item: 'auditor' }, 'Nobody ticked “Call the auditor” yet.'],
    ['who-ticked', { person: 'me' }, 'You ticked 1 item.'],
    ['who-ticked', { person: 'Ben' }, 'Ben Smith has not ticked anything yet.'],
    ['who-ticked', { person: 'Zoe' }, 'I know nobody called Zoe here.'],
    ['assigned-items', undefined, '2 open items are assigned, to 1 person; 12 are nobody'],
    [
      'assigned-items',
      { person: 'ben smith' },
      'Ben Smith has 2 open items: Order the badges (due 3 May 2027) and Call the auditor (due 10 June 2027). One is overdue since 3 May 2027.',
    ],
    ['assigned-items', { person: 'me' }, 'Nothing open is assigned to you.'],
    ['assigned-items', { person: 'Zoe' }, 'Nothing is assigned to anybody called Zoe.'],
    [
      'open-items',
      { facet: 'due' },
      'Next: “Call the auditor” is due on 10 June 2027 (Ben Smith). 1 other is overdue.',
    ],
    ['open-items', { facet: 'unassigned' }, 'open items have nobody named yet: '],
    [
      'open-items',
      { facet: 'added' },
      '2 items of your own are open: Order the badges and Call the auditor.',
    ],
    [
      'open-items',
      { window: { from: day('2027-06-01'), to: day('2027-06-30') } },
      '1 open item is due from 1 June 2027 to 30 June 2027: “Call the auditor” is due on 10 June 2027 (Ben Smith).',
    ],
    ['item-state', { item: 'auditor', facet: 'due' }, '“Call the auditor” is due on 10 June 2027: '],
    [
      'item-state',
      { item: 'auditor', facet: 'due', window: { to: day('2027-05-31') } },
      'No: “Call the auditor” is due on 10 June 2027',
    ],
    ['item-state', { item: 'notifications in PMC', facet: 'due' }, 'has no day on which it is due.'],
    [
      'who-does-item',
      { item: 'auditor', facet: 'due' },
      'Ben Smith is to do “Call the auditor”. “Call the auditor” is due',
    ],
    ['overdue-items', { facet: 'due' }, 'Next: “Call the auditor” is due on 10 June 2027'],
    ['who-does-item', { item: 'badges' }, 'Ben Smith is to do “Order the badges”.'],
    [
      'who-does-item',
      { item: 'notifications in PMC' },
      'Nobody is named for “Read the notifications in PMC” yet.',
    ],
    ['who-does-item', { item: 'room' }, 'Megan Bowen ticked “Book the room” on 10 May 2027.'],
    ['who-does-item', { item: 'zeppelin' }, 'No item on the checklist fits “zeppelin”.'],
    ['who-does-item', undefined, 'Which item do you mean? Say some of its words.'],
    ['item-state', { item: 'auditor' }, 'No, “Call the auditor” is still open.'],
    ['item-state', { item: 'wall' }, 'Yes, done: Ana Lima ticked “Paint the wall” on 12 May 2027.'],
    ['overdue-items', undefined, '1 item is overdue: “Order the badges” since 3 May 2027 (Ben Smith).'],
    ['overdue-items', { person: 'Megan' }, 'Nothing of Megan Bowen is overdue.'],
    ['overdue-items', { person: 'Zoe' }, 'I know nobody called Zoe here.'],
  ])('answers %s about %o first with "%s"', async (about, slots, first) => {
    const answer = await ask(world, about, slots);
    expect(answer.first).toContain(first);
    expect(answer.buttons).toContain('Checklist');
    expect(answer.buttons.length).toBeLessThanOrEqual(3);
  });

  it('says of an open item whose it is and that it is overdue', async () => {
    const { rest } = await ask(world, 'item-state', { item: 'badges' });
    expect(rest).toContain('It is assigned to Ben Smith.');
    expect(rest).toContain('It is overdue since 3 May 2027.');
  });

  it('shows of a person nobody knows who has what', async () => {
    const { rest } = await ask(world, 'assigned-items', { person: 'Zoe' });
    expect(rest).toContain('Ben Smith: Order the badges and Call the auditor');
  });

  it('clips a long list and says how much more there is, what is overdue first', async () => {
    const lines = (await ask(world, 'open-items')).rest.split('\n');
    expect(lines[0]).toBe('Order the badges (Ben Smith, overdue since 3 May 2027)');
    expect(lines).toContain('and 6 more');
  });

  it('finds what is assigned to whoever asks by their id, though the name was another then', async () => {
    const answer = await ask(
      world,
      'assigned-items',
      { person: 'me' },
      { id: BEN.id, name: 'Benjamin Smith' },
    );
    expect(answer.first).toContain(
      'You have 2 open items: Order the badges (due 3 May 2027) and Call the auditor (due 10 June 2027).',
    );
  });
});

describe('a checklist nobody has touched', () => {
  it.each<[OwnDataTopic, OwnDataSlots | undefined, string]>([
    ['open-items', undefined, '12 of 12 items are still open; none of them is overdue.'],
    ['done-items', undefined, 'Nothing is ticked yet.'],
    ['who-ticked', undefined, 'Nobody ticked anything yet.'],
    ['assigned-items', undefined, 'No open item is assigned to anybody yet.'],
    ['overdue-items', undefined, 'Nothing is overdue: no open item has a due day.'],
  ])('answers %s about %o first with "%s"', async (about, slots, first) => {
    const answer = await ask(await ownWorld(), about, slots);
    expect(answer.first).toBe(first);
    expect(answer.buttons).toContain('Checklist');
  });
});

describe('two people of one first name', () => {
  it('are told apart, each with what is theirs', async () => {
    const item = [
      anItem('Order the badges', { assignee: BEN }),
      anItem('Call the auditor', { assignee: { name: 'Ben Jones' } }),
    ];
    const { first, rest } = await ask(await ownWorld({}, { item }), 'assigned-items', { person: 'Ben' });
    expect(`${first}\n${rest}`).toContain('Ben Smith has 1 open item: Order the badges.');
    expect(`${first}\n${rest}`).toContain('Ben Jones has 1 open item: Call the auditor.');
  });
});

describe('an item that several words fit', () => {
  it('is told for each of them', async () => {
    const item = [anItem('Order red badges', { assignee: BEN }), anItem('Order blue badges')];
    const { first, rest } = await ask(await ownWorld({}, { item }), 'who-does-item', {
      item: 'order badges',
    });
    expect(first).toBe('2 items fit “order badges”.');
    expect(rest).toContain('Ben Smith is to do “Order red badges”.');
    expect(rest).toContain('Nobody is named for “Order blue badges” yet.');
  });
});
