const COUNT =
  '(?:\\d{1,3}|one|two|three|four|five|six|seven|ten|fourteen|twenty|thirty|forty|sixty|ninety|(?:forty|twenty|thirty)-five)';
const JOINED = String.raw`(?:\s*,\s*|\s*(?:,\s*)?(?:and|und|&|\+)\s*)`;
/** "30 and 7 days", "three and sixty days" */
const LENGTHS = new RegExp(
  String.raw`\b${COUNT}(?:${JOINED}${COUNT})+(?=\s*(?:days?|weeks?|months?|tagen?|wochen|monaten?)\b)`,
  'gi',
);

/** What a message is never taken apart in. The mask has the length of what it hides. */
const WHOLE: readonly RegExp[] = [
  /"[^"\n]*"/g,
  /\([^()\n]{0,200}\)/g,
  /\bhttps?:\/\/\S+/gi,
  // "June 30, 2027", "30 June, 2027"
  /\p{L}{3,12}\.?\s+\d{1,2}(?:st|nd|rd|th)?\s*,\s*'?\d{4}\b/gu,
  /\d{1,2}(?:st|nd|rd|th)?\s+\p{L}{3,12}\.?\s*,\s*'?\d{4}\b/gu,
  // "30. Juni 2027", "30. 6. 2027", "30 / 06 / 2027"
  /\b\d{1,2}\.\s*(?:\p{L}{3,12}\.?\s+\d{4}|\d{1,2}\.\s*\d{2,4})/gu,
  /\d{1,4}\s?([-/.])\s?\d{1,2}\s?\1\s?\d{2,4}/g,
  /\d+(?:[.,]\d+)+/g,
  // "items 3, 4 and 5"
  /#?\b\d{1,2}\b(?:(?:\s*,\s*|\s*(?:,\s*)?(?:and|und|&|\+)\s*)#?\d{1,2}\b(?!\s*(?:\p{L}|[.:/-]\d)))+/giu,
  LENGTHS,
  // "Dr. Bell", "J. Smith"
  /\b(?:dr|mr|mrs|ms|prof|st|inc|no|nr|vs|approx|e\.g|i\.e|\p{L})\.(?=\s)/giu,
];
/** "Wednesday, 30 June 2027": the comma belongs to the date. */
const DAY_NAME = String.raw`(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|\p{L}+tag|mittwoch|\p{L}+di`;
const WEEKDAY = new RegExp(
  String.raw`\b(?:${DAY_NAME})\.?\s*,(?=\s+(?:the )?(?:\d|\p{L}{3,12}\.? \d))`,
  'giu',
);

/**
 * A line with quotes, brackets, dates, numbers and abbreviations hidden behind letters, at the same places.
 * @example maskedText('on June 30, 2027, call') // 'on xxxxxxxxxxxxx, call'
 */
export function maskedText(line: string): string {
  return [WEEKDAY, ...WHOLE].reduce(
    (masked, whole) => masked.replace(whole, (found) => 'x'.repeat(found.length)),
    line,
  );
}
