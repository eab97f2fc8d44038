import { asciiDigits } from '../../../language/ascii-digits';
import { fold } from '../../../language/fold';
import { keepResults } from '../../../memoize';

/** A text as the readers of days see it, and where each of its signs stood in the text that was given. */
export interface PlainText {
  readonly text: string;
  /** For each sign of `text` where it begins and ends in the source. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]$/, '-'],
  [/^[\u2018\u2019\u201b\u02bc\u00b4`\u2032\uff07]$/, "'"],
  [/^[\u201c-\u201f\u00ab\u00bb\u2033]$/, '"'],
  [/^[\u2044\u2215\uff0f]$/, '/'],
  [/^[、，]$/, ','],
  [/^[。．]$/, '.'],
  [/^[\u2022\u30fb]$/, ';'],
];

/**
 * The text in small plain letters and figures: marks that cannot be seen are left out, typographic hyphens, quotes,
 * blanks and full-width signs become plain ones, "½" becomes " 1/2".
 * @example plainText('30\u201306\u20132027').text // '30-06-2027'
 */
export function plainText(source: string): PlainText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const sign of source) {
    const plain = plainSign(sign);
    text += plain;
    for (let each = 0; each < plain.length; each += 1) {
      starts.push(at);
      ends.push(at + sign.length);
    }
    at += sign.length;
  }
  return { text, starts, ends };
}

const plainSign = keepResults((sign): string => {
  if (/^[\p{Cf}\p{M}]$/u.test(sign)) return '';
  const known = SIGNS.find(([pattern]) => pattern.test(sign));
  if (known) return known[1];
  if (/^[\p{Zs}\p{Zl}\p{Zp}\t\n\r]$/u.test(sign)) return ' ';
  if (/^\p{No}$/u.test(sign) && sign.normalize('NFKC').includes('\u2044'))
    return ` ${sign.normalize('NFKC').replace('\u2044', '/')}`;
  return fold(asciiDigits(sign.normalize('NFKC'))).normalize('NFC');
});
