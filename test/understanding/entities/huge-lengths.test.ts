import { day } from '../../../src/domain/time/calendar-day';
import { findDays } from '../../../src/understanding/entities/find-days';
import { readDay } from '../../../src/understanding/entities/read-day';
import { readDaysBefore } from '../../../src/understanding/entities/read-days-before';
import { readUntil } from '../../../src/understanding/entities/read-until';

const context = { today: day('2026-11-30'), locale: 'en-GB', anniversary: day('2027-06-30') };
const COUNTS = ['40000', '9999999', '99999999999', '1e9', '9'.repeat(40)];
const UNITS = ['days', 'weeks', 'months', 'years', 'hours', 'quarters'];
const PHRASES: readonly ((length: string) => string)[] = [
  (length) => length,
  (length) => `in ${length}`,
  (length) => `${length} ago`,
  (length) => `${length} from today`,
  (length) => `${length} before the anniversary`,
  (length) => `until ${length} after Friday`,
];
const said = PHRASES.flatMap((phrase) =>
  UNITS.flatMap((unit) => COUNTS.map((count) => phrase(`${count} ${unit}`))),
);

describe('a length beyond all calendars', () => {
  it.each([
    ['a day', readDay],
    ['an end', readUntil],
    ['days before the date', readDaysBefore],
    ['days in a text', findDays],
  ] as const)('is never thrown over when it is read as %s', (_what, read) => {
    for (const text of said) expect(() => read(text, context)).not.toThrow();
  });

  it('is no end to wait for', () => {
    for (const count of ['9999999', '99999999999'])
      expect(readUntil(`${count} weeks`, context).kind).toBe('unreadable');
  });
});
