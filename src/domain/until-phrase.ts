import type { DateReading } from './command';
import { readDate } from './date-phrase';
import type { DateSettings } from './written-date';

const lengths: readonly (readonly [RegExp, string])[] = [
  [/\b(?:a )?fortnight\b/i, '2 weeks'],
  [/\b(?:a )?couple (?:of )?/i, '2 '],
  [/\b(?:a )?few /i, '3 '],
  [/\bhalf a year\b/i, '6 months'],
  [/\bnext (month|quarter)\b/i, '1 $1'],
  [/\b(?:1|a|one|next) quarter\b/i, '3 months'],
  [/\b(?:an?|one|another) (day|week|month)\b/i, '1 $1'],
  [/\b(\d+|two|three|four|five|six) more (days?|weeks?|months?)\b/i, '$1 $2'],
  [/\b(\d+)\s*(d|w)\b/i, '$1 $2'],
];

/**
 * Until when something is to wait: a date, or a length of time from today.
 * @example readUntil('1 week', settings) // like "in 1 week"
 * @example readUntil('a fortnight', settings) // like "in 2 weeks"
 */
export function readUntil(text: string, settings: DateSettings): DateReading {
  let phrase = text;
  for (const [pattern, plain] of lengths) phrase = phrase.replace(pattern, plain);
  const length =
    /\b(\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)[ -]?(days?|weeks?|wks?|months?|d|w)\b(?! ago)/i.exec(
      phrase,
    );
  if (!length) return nextSuchDay(readDate(startOfMonth(phrase, settings), settings));
  const [, count = '', unit = ''] = length;
  return readDate(`in ${count} ${fullUnit(unit)}`, settings);
}

function fullUnit(unit: string): string {
  if (/^d/i.test(unit)) return 'days';
  return /^w/i.test(unit) ? 'weeks' : 'months';
}

/** Waiting ends on the next such day: "until 15 December" means no year but the coming one. */
function nextSuchDay(date: DateReading): DateReading {
  const [next] = date.kind === 'no-year' ? date.days : [];
  return next ? { kind: 'day', day: next } : date;
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** "Until February" ends when that month begins. */
function startOfMonth(phrase: string, { today }: DateSettings): string {
  const found = new RegExp(
    `\\b(?:until|till|before)\\s+(?:the (?:start|beginning) of )?(${MONTHS.join('|')})\\s*$`,
    'i',
  ).exec(phrase);
  if (!found?.[1]) return phrase;
  const month = MONTHS.indexOf(found[1].toLowerCase()) + 1;
  const year = Number(today.slice(0, 4)) + (month > Number(today.slice(5, 7)) ? 0 : 1);
  return `${String(year)}-${String(month).padStart(2, '0')}-01`;
}
