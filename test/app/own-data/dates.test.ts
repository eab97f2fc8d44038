import { day } from '../../../src/domain/time/calendar-day';
import type { OwnDataSlots, OwnDataTopic } from '../../../src/domain/requests/command';
import { createWorld } from '../../fakes/app-world';
import { aDelivery } from '../../fixtures/team';
import { ask, noon, ownWorld, PEOPLE } from './own-world';
import { aChange, anItem } from './rows';

const SENT = aDelivery({ at: noon('2027-04-01'), asOf: noon('2027-04-01') });
const DATED = {
  id: 'd1',
  kindId: 'specializations',
  name: 'Azure Virtual Desktop',
  date: day('2027-08-01'),
  by: PEOPLE.ana,
  at: 1,
};

describe('a team whose date is in 41 days', () => {
  it.each<[OwnDataTopic, OwnDataSlots | undefined, string]>([
    ['date', undefined, 'Your anniversary date is 30 June 2027: 41 days left.'],
    ['date', { day: day('2027-06-30') }, 'Yes: your anniversary date is 30 June 2027.'],
    ['date', { day: day('2027-05-01') }, 'No: your anniversary date is 30 June 2027, not 1 May 2027.'],
    ['date', { item: 'virtual desktop' }, 'Azure Virtual Desktop: 1 August 2027, 73 days left.'],
    ['days-left', undefined, '41 days left until your anniversary date, 30 June 2027.'],
    [
      'days-left',
      { day: day('2027-06-01') },
      '29 days from 1 June 2027 to your anniversary date, 30 June 2027.',
    ],
    ['days-left', { count: 14 }, '27 days left until the reminder “'],
    ['days-left', { count: 90 }, 'Yes: I posted “'],
    [
      'days-left',
      { count: 45 },
      'There is no reminder 45 days before the date; they come 90, 30 and 14 days',
    ],
    ['days-left', { item: 'badges' }, '“Order the badges” is due on 25 May 2027: 5 days left.'],
    ['next-reminder', undefined, 'in 11 days: 31 May 2027 at 09:00 (Europe/Berlin).'],
    [
      'next-reminder',
      { zone: 'London' },
      '31 May 2027 at 09:00 (Europe/Berlin), which is 31 May 2027 at 08:00 (Europe/London).',
    ],
    ['next-reminder', { count: 14 }, 'comes in 27 days: 16 June 2027 at 09:00 (Europe/Berlin).'],
    ['sent', undefined, 'I posted 1 message so far, on 1 April 2027 at 12:00 (Europe/Berlin).'],
    ['sent', { count: 90 }, 'Yes: I posted “'],
    ['sent', { count: 14 }, 'No, not yet: “'],
    [
      'stages',
      undefined,
      'Reminders come 90, 30 and 14 days before the date and 1 day after it: 30 June 2027.',
    ],
    ['stages', { count: 30 }, '30 days before the date” comes in 11 days'],
    ['watched-dates', undefined, 'Azure Virtual Desktop: 1 August 2027, 73 days left.'],
    ['watched-dates', { item: 'knitting' }, 'I watch no date called “knitting”.'],
    ['program', undefined, 'You are on '],
    ['time-zone', undefined, 'Your time zone is Europe/Berlin.'],
    ['paused', undefined, 'No: reminders are on, nothing is paused.'],
  ])('answers %s about %o first with "%s"', async (about, slots, first) => {
    const item = [anItem('Order the badges', { dueDay: day('2027-05-25') })];
    const rows = { item, sent: [SENT], dated: [DATED] };
    const world = await ownWorld({ programId: 'mpn-2016', extraStages: [30] }, rows);
    const answer = await ask(world, about, slots);
    expect(answer.first).toContain(first);
    expect(answer.buttons.length).toBeGreaterThanOrEqual(1);
  });

  it('tells in another zone when the day begins there, and what time it is', async () => {
    const world = await ownWorld();
    const date = await ask(world, 'date', { zone: 'Europe/London' });
    expect(date.rest).toContain('that is 29 June 2027 at 23:00 (Europe/London)');
    const zone = await ask(world, 'time-zone', { zone: 'London' });
    expect(zone.rest).toContain('20 May 2027 at 10:30 (Europe/Berlin); that is 20 May 2027 at 09:30');
  });

  it('says that it knows no such zone, and answers all the same', async () => {
    const { first, rest } = await ask(await ownWorld({}, { sent: [SENT] }), 'next-reminder', {
      zone: 'Atlantis',
    });
    expect(first).toContain('16 June 2027 at 09:00 (Europe/Berlin)');
    expect(rest).toContain('I know no time zone called “Atlantis”');
  });

  it('names what comes first of the main date and the further ones', async () => {
    const dated = { ...DATED, date: day('2027-07-25') };
    const posted = { ...SENT, cycleId: 'd1', anniversary: '2027-07-25' };
    const sent = [SENT, { ...posted, kind: 'further-specializations-four-months' }];
    const world = await ownWorld({ programId: 'maicpp' }, { dated: [dated], sent });
    const { first } = await ask(world, 'next-reminder');
    expect(first).toContain('“Azure Virtual Desktop: Specialization: renewal opens”, in 6 days: 26 May 2027');
    expect((await ask(world, 'watched-dates')).rest).toContain('Renewal opens on 26 May 2027');
  });

  it('lists each stage with its day and whether it was posted', async () => {
    const { rest } = await ask(await ownWorld({}, { sent: [SENT] }), 'stages');
    expect(rest).toMatch(
      /1 April 2027 at 12:00 \(Europe\/Berlin\): “.*, 90 days before the date” \(posted\)/,
    );
    expect(rest).toMatch(/16 June 2027 at 09:00 \(Europe\/Berlin\): “.*, 14 days before the date” \(ahead\)/);
  });

  it('marks a date nobody confirmed', async () => {
    const { first, rest } = await ask(await ownWorld({ dateConfirmed: false }), 'date');
    expect(first).toContain('30 June 2027 (not confirmed)');
    expect(rest).toContain('nobody told me that you renewed');
  });

  it('says until when reminders are paused, and who paused them', async () => {
    const change = [aChange('pause', '2027-05-18', { to: '3 June 2027' })];
    const world = await ownWorld({ pausedUntil: day('2027-06-03') }, { change });
    const paused = await ask(world, 'paused');
    expect(paused.first).toBe('Yes: reminders are paused until 3 June 2027.');
    expect(paused.rest).toContain('Ana Lima paused them on 18 May 2027.');
    expect((await ask(world, 'next-reminder')).first).toBe(
      'None before 3 June 2027: the reminders are paused.',
    );
  });

  it('says that a message is due where it is', async () => {
    const world = await ownWorld({}, {}, '2027-04-01T10:00:00+02:00');
    expect((await ask(world, 'next-reminder')).first).toContain('is due now');
    const early = await ownWorld({}, {}, '2027-04-01T07:00:00+02:00');
    expect((await ask(early, 'next-reminder')).first).toContain('1 April 2027 at 09:00 (Europe/Berlin)');
  });
});

describe('a team that does not know its date', () => {
  it.each<[OwnDataTopic, OwnDataSlots | undefined, string]>([
    ['date', undefined, 'I do not know your anniversary date yet.'],
    ['date', { day: day('2027-06-30') }, 'I do not know your anniversary date yet.'],
    ['days-left', undefined, "I can't count the days: I do not know your anniversary date yet."],
    ['days-left', { count: 90 }, 'None is planned: I do not know your anniversary date yet.'],
    ['next-reminder', undefined, 'None is planned: I do not know your anniversary date yet.'],
    ['sent', undefined, 'I have not posted any reminder yet.'],
    ['stages', undefined, 'once I know your anniversary date.'],
    ['watched-dates', undefined, 'I watch no date besides the main one.'],
  ])('answers %s about %o first with "%s", and says how to go on', async (about, slots, first) => {
    const answer = await ask(await ownWorld({ anniversary: undefined }), about, slots);
    expect(answer.first).toContain(first);
    expect(answer.rest).toMatch(/[Ss]ay "/);
  });
});

describe('a date that has passed', () => {
  it('is never said to be ahead', async () => {
    const world = await ownWorld({}, {}, '2027-07-10T10:00:00+02:00');
    expect((await ask(world, 'date')).first).toBe('Your anniversary date was 30 June 2027, 10 days ago.');
    expect((await ask(world, 'days-left')).first).toBe(
      'None: your anniversary date was 30 June 2027, 10 days ago.',
    );
  });
});

it('asks to be set up where nothing is known', async () => {
  const answer = await ask(createWorld('2027-05-20T10:00:00Z'), 'forecast');
  expect(answer.first).toContain('I know nothing about your renewal yet');
});
