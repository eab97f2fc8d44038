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
  if (!length) return readDate(phrase, settings);
  const [, count = '', unit = ''] = length;
  return readDate(`in ${count} ${fullUnit(unit)}`, settings);
}

function fullUnit(unit: string): string {
  if (/^d/i.test(unit)) return 'days';
  return /^w/i.test(unit) ? 'weeks' : 'months';
}
