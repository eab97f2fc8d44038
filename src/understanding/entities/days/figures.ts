import type { WrittenParts } from './token';

/** A date in figures found in a text. */
export interface FoundParts {
  readonly text: string;
  readonly parts: WrittenParts;
}

const YEAR_FIRST =
  /(\d{4})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?:t\d\d:\d\d[\d:.]*(?:z|[+-]\d\d:?\d\d)?)?(?!\d)/y;
const NUMERIC = /(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?'?(\d{4}|\d{2})(?![\d]|\.\d)/y;
const ROMAN = /(\d{1,2})\s?[-/.]\s?([ivx]{1,4})\s?[-/.]\s?(\d{4}|\d{2})(?!\d)/y;
const COMPACT = /(20\d\d)(\d\d)(\d\d)(?!\d)/y;
const EAST_ASIAN = /(?:(\d{4})\s*[年년]\s*)?(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/y;
const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** The date in figures that begins there: "30.6.2027", "2027-06-30T00:00:00Z", "20270630", "30/VI/2027", "6月30日". */
export function writtenParts(text: string, at: number): FoundParts | undefined {
  for (const [pattern, read] of FORMS) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    const parts = found && read(found.map((group: string | undefined) => group ?? ''));
    if (parts) return { text: found[0], parts };
  }
  return undefined;
}

type ReadParts = (groups: readonly string[]) => WrittenParts | undefined;

const FORMS: readonly (readonly [RegExp, ReadParts])[] = [
  [YEAR_FIRST, ([, year = '', sign = '', first = '', second = '']) => yearFirst(year, first, second, sign)],
  [NUMERIC, ([, first = '', sign = '', second = '', year = '']) => ({ year, first, second, sign })],
  [ROMAN, romanParts],
  [COMPACT, ([, year = '', first = '', second = '']) => yearFirst(year, first, second)],
  [EAST_ASIAN, ([, year = '', first = '', second = '']) => yearFirst(year, first, second)],
];

function yearFirst(
  year: string,
  ...[first, second, sign = '']: readonly [string, string, string?]
): WrittenParts {
  return { year, first, second, sign, order: 'year-first' };
}

function romanParts([, first = '', name = '', year = '']: readonly string[]): WrittenParts | undefined {
  const month = ROMANS.indexOf(name) + 1;
  return month === 0 ? undefined : { year, first, second: String(month), sign: '/', order: 'day-first' };
}

/** The first year of the eras that people still write, less one. */
const ERAS: Readonly<Record<string, number | undefined>> = { r: 2018, 令和: 2018, h: 1988, 平成: 1988 };
const ERA_DATES = [
  /(r|h|令和|平成)\s?(\d{1,2})[./-](\d{1,2})[./-](\d{1,2})(?!\d)/y,
  /(令和|平成)(\d{1,2})年(\d{1,2})月(\d{1,2})日/y,
];

/** A date by a Japanese era. @example eraParts('r9/5/31', 0) // 31 May 2027 */
export function eraParts(text: string, at: number): FoundParts | undefined {
  if (/[\p{L}\d]/u.test(text[at - 1] ?? '')) return undefined;
  for (const pattern of ERA_DATES) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) return { text: found[0], parts: eraDate(found.slice(1)) };
  }
  return undefined;
}

function eraDate([era = '', count = '', month = '', date = '']: readonly string[]): WrittenParts {
  return yearFirst(String((ERAS[era] ?? 0) + Number(count)), month, date);
}
