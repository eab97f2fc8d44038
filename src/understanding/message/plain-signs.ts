/** Signs that stand for a plain one; each pair has the same length, so that positions stay what they were. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[‐‑‒–—―−⁃﹣]/g, '-'],
  [/[‘’‚‛′ʼ`´]/g, "'"],
  [/[“”„‟″«»]/g, '"'],
  [/[⁄∕]/g, '/'],
  [/[、，﹐]/g, ','],
  [/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' '],
];
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const TO_ASCII = 0xfee0;

/**
 * The text with typographic signs replaced by those of a keyboard, each by one of the same length: what is found at a
 * place of the plain text stands at the same place of the typed one.
 * @example plainSigns('30–06–２０２７') // '30-06-2027'
 */
export function plainSigns(text: string): string {
  const ascii = text.replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - TO_ASCII));
  return SIGNS.reduce((plain, [sign, to]) => plain.replace(sign, to), ascii);
}
