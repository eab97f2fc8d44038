import { day } from '../../../src/domain/time/calendar-day';
import { isDayAlone, itemDay } from '../../../src/understanding/message/item-day';
import { itemDetails } from '../../../src/understanding/message/item-details';

const settings = { today: day('2026-11-30'), locale: 'en-GB' };
const tests = {
  isDay: (words: string) => isDayAlone(words, settings),
  isPerson: (name: string) => ['Ben', 'Cleo Park', 'me'].includes(name),
};

describe('what an item says besides its text', () => {
  it.each([
    ['call the distributor', 'call the distributor', undefined, undefined],
    ['call the distributor for Ben by Friday', 'call the distributor', 'Ben', 'Friday'],
    ['call the distributor by Friday for Ben', 'call the distributor', 'Ben', 'Friday'],
    ['call the distributor (Ben, 15 January)', 'call the distributor', 'Ben', '15 January'],
    ['call the distributor (by 15 January)', 'call the distributor', undefined, '15 January'],
    ['call the distributor (for Ben)', 'call the distributor', 'Ben', undefined],
    ['call the distributor, Ben does it until Friday', 'call the distributor', 'Ben', 'Friday'],
    ['call the distributor, due 4 May 2027', 'call the distributor', undefined, '4 May 2027'],
    ['call the distributor, to be done before tomorrow', 'call the distributor', undefined, 'tomorrow'],
    ['call the distributor -> Cleo Park', 'call the distributor', 'Cleo Park', undefined],
    ['order my badge for me', 'order my badge', 'me', undefined],
    ['call Ben by Friday, 4 December 2026', 'call Ben by Friday, 4 December 2026', undefined, undefined],
    ['order badges for Fabrikam', 'order badges for Fabrikam', undefined, undefined],
    ['call Tom before the audit', 'call Tom before the audit', undefined, undefined],
    [
      'prepare for the meeting by the Friday meeting',
      'prepare for the meeting by the Friday meeting',
      undefined,
      undefined,
    ],
    ['check form (new, page 3)', 'check form (new, page 3)', undefined, undefined],
    ['for Ben', 'for Ben', undefined, undefined],
    ['(Ben)', '(Ben)', undefined, undefined],
  ])('%s', (said, text, person, when) => {
    const details = itemDetails(said, tests);
    expect([details.text, details.person, details.day]).toEqual([text, person, when]);
  });
});

describe('the day of an item', () => {
  it.each([
    ['15 January', { kind: 'day', day: '2027-01-15' }],
    ['Friday', { kind: 'day', day: '2026-12-04' }],
    ['4 May 2027', { kind: 'day', day: '2027-05-04' }],
    ['1 October', { kind: 'no-year' }],
    ['31 June 2027', { kind: 'impossible' }],
    ['27-06-30', { kind: 'ambiguous' }],
  ])('%s', (words, expected) => {
    expect(itemDay(words, settings)).toMatchObject(expected);
  });
});
