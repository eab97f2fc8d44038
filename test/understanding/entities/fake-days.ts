import { parseDay, type CalendarDay } from '../../../src/domain/calendar-day';
import type { DateReading } from '../../../src/domain/command';
import type { Length } from '../../../src/understanding/entities/entity';
import type { DayFinder } from '../../../src/understanding/entities/entity-context';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const DAY = new RegExp(String.raw`\b(\d{1,2})\.? (${MONTHS.join('|')}|januar|juni) (\d{4})\b`, 'gi');
const NAMED: Readonly<Record<string, string>> = {
  friday: '2026-12-04',
  freitag: '2026-12-04',
  today: '2026-11-30',
  yesterday: '2026-11-29',
  tomorrow: '2026-12-01',
};
const WORD = new RegExp(String.raw`\b(?:${Object.keys(NAMED).join('|')})\b`, 'gi');
const LENGTH = /\b(\d+|two|a) (day|week|month|tage|wochen)s?\b/gi;
const DAYS: Readonly<Record<string, Length>> = {
  day: { months: 0, days: 1 },
  tage: { months: 0, days: 1 },
  week: { months: 0, days: 7 },
  wochen: { months: 0, days: 7 },
  month: { months: 1, days: 0 },
};

/** Finds the few ways to write a day or a length that tests of names use; today is 30 November 2026. */
export const fakeDays: DayFinder = {
  findDays: (text) => [
    ...[...text.matchAll(DAY)].map((found) => at(found, written(found))),
    ...[...text.matchAll(WORD)].map((found) => at(found, day(NAMED[found[0].toLowerCase()] ?? ''))),
  ],
  findLengths: (text) =>
    [...text.matchAll(LENGTH)].map((found) => ({
      start: found.index,
      end: found.index + found[0].length,
      reading: { kind: 'length' as const, ...times(found[1] ?? '', DAYS[(found[2] ?? '').toLowerCase()]) },
    })),
  readUntil: (text) => fakeDays.findDays(text)[0]?.reading ?? lengthReading(text),
  readBack: (text) => fakeDays.findDays(text)[0]?.reading ?? { kind: 'missing' },
};

/** A length stands for itself, so that tests see that it was taken. */
function lengthReading(text: string): DateReading {
  return { kind: 'unreadable', text };
}

function at(found: RegExpExecArray, reading: DateReading): ReturnType<DayFinder['findDays']>[number] {
  return { start: found.index, end: found.index + found[0].length, reading };
}

function written([, date = '', month = '', year = '']: RegExpExecArray): DateReading {
  const index = ['januar', 'juni'].includes(month.toLowerCase())
    ? month.toLowerCase() === 'juni'
      ? 5
      : 0
    : MONTHS.indexOf(month.toLowerCase());
  return day(`${year}-${String(index + 1).padStart(2, '0')}-${date.padStart(2, '0')}`);
}

function day(text: string): DateReading {
  const known: CalendarDay | undefined = parseDay(text);
  return known ? { kind: 'day', day: known } : { kind: 'unreadable', text };
}

function times(count: string, unit: Length = { months: 0, days: 1 }): Length {
  const many = count === 'two' ? 2 : Number(count) || 1;
  return { months: unit.months * many, days: unit.days * many };
}
