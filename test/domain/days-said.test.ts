import { day } from '../../src/domain/calendar-day';
import type { ParseContext } from '../../src/domain/message-reading';
import { parseCommand } from '../../src/domain/parse-command';
import { checklistItems, partnerPrograms } from '../fixtures/partner-programs';

const context: ParseContext = {
  // A Monday.
  today: day('2026-11-30'),
  locale: 'en-GB',
  programs: partnerPrograms,
  team: {
    programId: 'mpn-2016',
    holdings: [],
    items: checklistItems,
    anniversary: day('2027-06-30'),
  },
};
const understood = (text: string, locale = 'en-GB') => parseCommand(text, { ...context, locale });
const on = (value: string) => ({ kind: 'day', day: value });

describe('days in commands', () => {
  it.each([
    ['our membership expires two weeks before 30 June 2027', 'set-date', '2027-06-16'],
    ['anniversary is 90 days after 1 May 2027', 'set-date', '2027-07-30'],
    ['our membership expires one year after 30 June 2026', 'set-date', '2027-06-30'],
    ['anniversary Wednesday 30–06–2027', 'set-date', '2027-06-30'],
    ['anniversary Wednesday, \u200eJune \u200e30, \u200e2027', 'set-date', '2027-06-30'],
    ['item 2 is due 2 weeks before 30 June 2027', 'due', '2027-06-16'],
    ['item 1 is due 2 weeks before our date', 'due', '2027-06-16'],
  ])('are counted from the day they name: %s', (text, what, expected) => {
    expect(understood(text)).toMatchObject({ do: what, date: on(expected) });
  });

  it.each([
    ['snooze until 2 weeks before 30 June 2027', 'snooze', '2027-06-16'],
    ['remind us again 30 days before 30 June 2027', 'snooze', '2027-05-31'],
    ['pause until a week before our anniversary', 'pause', '2027-06-23'],
    ['stop reminding us until a week before the anniversary', 'pause', '2027-06-23'],
    ['snooze until a week from tomorrow', 'snooze', '2026-12-08'],
    ['snooze 1.5 weeks', 'snooze', '2026-12-11'],
    ['snooze a week and a half', 'snooze', '2026-12-11'],
    ['pause one and a half months', 'pause', '2027-01-14'],
    ['pause 2 weeks and 1 day', 'pause', '2026-12-15'],
    ['snooze twenty-two days', 'snooze', '2026-12-22'],
    ['snooze until mid January', 'snooze', '2027-01-15'],
    ['snooze until after Christmas', 'snooze', '2026-12-26'],
    ['snooze until Q1', 'snooze', '2027-01-01'],
    ['snooze until Jan', 'snooze', '2027-01-01'],
    ['stop reminding us until the new year', 'pause', '2027-01-01'],
    ['pause until end of May', 'pause', '2027-05-31'],
    ['remind us again in March', 'snooze', '2027-03-01'],
    ['turn the reminders on again in March', 'snooze', '2027-03-01'],
    ['snooze three weeks from today', 'snooze', '2026-12-21'],
    ['pause for the next two weeks', 'pause', '2026-12-14'],
    ['snooze 2w', 'snooze', '2026-12-14'],
    ['snooze until 04.01.2027', 'snooze', '2027-01-04'],
  ])('say until when: %s', (text, what, expected) => {
    expect(understood(text)).toEqual({ do: what, until: on(expected) });
  });

  it.each([
    ['snooze until the audit', 'snooze', 'unreadable'],
    ['snooze one business day', 'snooze', 'unreadable'],
    ['pause until early February', 'pause', 'unreadable'],
    ['pause from 20 December', 'pause', 'unreadable'],
    ['pause from 20 December to 6 January', 'pause', 'span'],
    ['snooze 1-2 weeks', 'snooze', 'ambiguous'],
    ['snooze', 'snooze', 'missing'],
    ['pause', 'pause', 'missing'],
    ['not now', 'snooze', 'missing'],
    ['later', 'snooze', 'missing'],
  ])('are no default where they are not understood: %s', (text, what, kind) => {
    expect(understood(text)).toMatchObject({ do: what, until: { kind } });
  });

  it.each([
    ['de-DE', 'snooze 2,5 Wochen', { do: 'snooze', until: on('2026-12-18') }],
    ['de-DE', 'anniversary zwei Wochen vor dem 30. Juni 2027', { do: 'set-date', date: on('2027-06-16') }],
    ['fr-FR', 'we renewed avant-hier', { do: 'renewed', on: on('2026-11-28') }],
    ['en-GB', 'we renewed ninety-one days ago', { do: 'renewed', on: on('2026-08-31') }],
    ['en-GB', 'renewed on 04.11.2026', { do: 'renewed', on: on('2026-11-04') }],
  ])('are read in %s: %s', (locale, text, expected) => {
    expect(understood(text, locale)).toEqual(expected);
  });
});
