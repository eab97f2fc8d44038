/** Stands for a line break inside a cell or sentence until the line is done. */
const BREAK = '\u0001';
/** Stands between two cells of a row until the line is done. */
const CELL = '\u0002';

/** The lines of a page in the making: what is said goes to the open line, what stands apart begins a new one. */
export interface PageText {
  readonly lines: string[];
  open: string;
}

/** Adds words to the open line. */
export function write(page: PageText, words: string): void {
  page.open += words;
}

/** A break that must not glue two numbers together: `10<br>20` is "10 / 20". */
export function writeBreak(page: PageText): void {
  page.open += BREAK;
}

/** Begins the next cell of a row; the first cell of a row has nothing before it. */
export function writeCell(page: PageText): void {
  if (page.open.trim() !== '') page.open += CELL;
}

/** Ends the open line; an empty one leaves nothing. Headings carry their marks before them. */
export function endLine(page: PageText, marks = ''): void {
  const line = plainLine(page.open);
  page.open = '';
  if (line !== '') page.lines.push(marks === '' ? line : `${marks} ${line}`);
}

/** A line as it is compared: every blank one space, nothing that cannot be seen, one form for each letter. */
function plainLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(new RegExp(`(?: ?${BREAK} ?)+(?=${CELL}|$)|(^|${CELL})(?: ?${BREAK} ?)+`, 'g'), '$1')
    .replace(new RegExp(`(?: ?${BREAK} ?)+`, 'g'), ' / ')
    .replace(new RegExp(` ?${CELL} ?`, 'g'), ' | ')
    .trim();
}
