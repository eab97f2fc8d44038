import { TooLargeError } from './table-errors';

/** Azure allows 64 KiB in a string column; a character counts two bytes there. */
const LONGEST_TEXT = 32 * 1024;

/**
 * A value as JSON for a column, on one line: to some parsers of requests U+2028 and U+2029 end a line.
 * Throws a TooLargeError that names the row.
 */
export function jsonOf(rowKey: string, value: object): string {
  const json = JSON.stringify(value)
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
  if (json.length <= LONGEST_TEXT) return json;
  throw new TooLargeError('row-too-large', `Row ${rowKey} has ${json.length} characters of JSON.`);
}
