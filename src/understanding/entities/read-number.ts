import { keepResults } from '../../memoize';
import { plainText } from './days/plain-text';
import { usableLocale } from './words/calendar-words';

/** A number as somebody wrote it. `ambiguous`: it can be read in several ways, the locale's first. */
export type NumberReading =
  | { readonly kind: 'number'; readonly value: number; readonly percent?: true }
  | { readonly kind: 'ambiguous'; readonly values: readonly number[] }
  | { readonly kind: 'unreadable'; readonly text: string }
  | { readonly kind: 'missing' };

const FIGURES = /^([+-])?\s?(\d[\d.,' ]*)\s?(%)?$/;

/**
 * The number a text is, by the signs the reader's locale writes numbers with; never a guess.
 * @example readNumber('7,5', 'de-DE') // 7.5
 * @example readNumber('1.250', 'de-DE') // 1250; in en-US ambiguous: 1.25 or 1250
 * @example readNumber("1'250 %", 'de-CH') // 1250, in per cent
 */
export function readNumber(text: string, locale: string): NumberReading {
  const plain = plainText(text).text.trim();
  if (plain === '') return { kind: 'missing' };
  const [, sign, figures, percent] = FIGURES.exec(plain) ?? [];
  const values = figures === undefined ? [] : valuesOf(figures.trim(), locale);
  const [value] = values;
  if (value === undefined) return { kind: 'unreadable', text: text.trim() };
  const signed = values.map((each) => (sign === '-' && each !== 0 ? -each : each));
  if (signed.length > 1) return { kind: 'ambiguous', values: signed };
  return { kind: 'number', value: signed[0] ?? value, ...(percent && { percent: true as const }) };
}

/** What figures with dots, commas, apostrophes and blanks may stand for; empty when they are no number. */
export function valuesOf(figures: string, locale: string): readonly number[] {
  const text = figures.replace(/[' ](?=\d{3}(?!\d))/g, "'");
  if (ONE_READING.some((pattern) => pattern.test(text))) return [plainNumber(text)];
  const [, whole = '', sign = '', part = ''] = /^(\d+)([.,])(\d+)$/.exec(text) ?? [];
  if (whole === '') return [];
  const decimal = Number(`${whole}.${part}`);
  const mayGroup = part.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  if (!mayGroup) return [decimal];
  return sign === groupSign(locale) ? [Number(whole + part)] : [decimal, Number(whole + part)];
}

/** Figures that can be read in one way only: no sign at all, groups that repeat, or two different signs. */
const ONE_READING = [
  /^\d+$/,
  /^\d{1,3}(?:'\d{3})+(?:[.,]\d+)?$/,
  /^\d{1,3}(?:\.\d{3})+,\d+$/,
  /^\d{1,3}(?:,\d{3})+\.\d+$/,
  /^\d{1,3}(?:\.\d{3}){2,}$/,
  /^\d{1,3}(?:,\d{3}){2,}$/,
];

/** The last sign is the decimal one unless it stands twice or is an apostrophe. */
function plainNumber(text: string): number {
  const last = /[.,](?=\d+$)/.exec(text)?.[0] ?? '';
  const isDecimal = last !== '' && text.split(last).length === 2;
  const [whole = '', part = '0'] = isDecimal ? text.split(last) : [text];
  return Number(`${whole.replace(/[.,']/g, '')}.${part}`);
}

const groupSign = keepResults((locale): string => {
  const parts = new Intl.NumberFormat(usableLocale(locale)).formatToParts(12_345_678);
  return plainText(parts.find(({ type }) => type === 'group')?.value ?? '').text;
});
