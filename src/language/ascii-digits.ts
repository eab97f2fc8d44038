/** Where the ten digits of scripts begin: Arabic, Persian, Devanagari, Bengali, Thai, Lao, Burmese, Khmer. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0x0ed0, 0x1040, 0x17e0];

/** Most texts have none, which is seen much faster than digits are sought. */
const FURTHER_SIGN = /[^\0-\x7f]/;

/** The text with the digits of other scripts as those of this one, sign for sign. @example asciiDigits('๒๕๗๐') // '2570' */
export function asciiDigits(text: string): string {
  if (!FURTHER_SIGN.test(text)) return text;
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROS.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}
