import { Parser } from 'htmlparser2';
import { endLine, write, writeBreak, writeCell, type PageText } from './page-text';

/** A page as it is compared: its text without anything that says nothing. */
export interface PageReading {
  /** One for each paragraph, row, caption and so on; headings begin with as many `#` as their level. */
  readonly lines: readonly string[];
  readonly tables: number;
  /** False when the page ends before its own end: it was cut off on the way. */
  readonly isWhole: boolean;
}

interface Reading extends PageText {
  tables: number;
  isWhole: boolean;
  /** How many elements are open whose content is not read. */
  skipped: number;
  /** How many elements are open that hold what is read; without such an element all of the page is. */
  inside: number;
  cells: number;
  /** Days of the `<time>` elements that are open, and how long the line was before them. */
  readonly times: { readonly day: string; readonly at: number }[];
}

/**
 * Reads the main part of a page, else all of it.
 * @example readPage('<html><body><p>10<br>20<sup>1</sup></p></body></html>').lines // ['10 / 20 [1]']
 */
export function readPage(html: string): PageReading {
  const page: Reading = {
    ...{ lines: [], open: '', tables: 0, isWhole: false, skipped: 0, cells: 0, times: [] },
    inside: /<main[\s>]/i.test(html) ? 0 : 1,
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      openTag(page, name, attributes);
    },
    ontext: (text) => {
      if (isRead(page)) write(page, text);
    },
    onclosetag: (name, isImplied) => {
      if (name === 'html' && !isImplied) page.isWhole = true;
      closeTag(page, name);
    },
  });
  parser.end(html);
  endLine(page);
  const { lines, tables, isWhole } = page;
  return { lines, tables, isWhole };
}

function isRead({ skipped, inside }: Reading): boolean {
  return skipped === 0 && inside > 0;
}

type Attributes = Readonly<Record<string, string>>;

function openTag(page: Reading, name: string, attributes: Attributes): void {
  if (page.skipped > 0 || SKIPPED.has(name) || 'hidden' in attributes) {
    page.skipped += 1;
    return;
  }
  if (name === 'main') page.inside += 1;
  if (!isRead(page)) return;
  if (BLOCKS.has(name)) breakAt(page);
  OPENED[name]?.(page, attributes);
  write(page, AROUND.get(name)?.[0] ?? '');
}

function openCell(page: Reading): void {
  if (page.cells === 0) writeCell(page);
  page.cells += 1;
}

const OPENED: Readonly<Partial<Record<string, (page: Reading, attributes: Attributes) => void>>> = {
  table: (page) => (page.tables += 1),
  td: openCell,
  th: openCell,
  br: writeBreak,
  time: (page, { datetime = '' }) => page.times.push({ day: datetime, at: page.open.length }),
  img: (page, { alt = '' }) => {
    write(page, ` ${alt} `);
  },
};

function closeTag(page: Reading, name: string): void {
  if (page.skipped > 0) {
    page.skipped -= 1;
    return;
  }
  if (isRead(page)) closeRead(page, name);
  if (name === 'main') page.inside -= 1;
}

function closeRead(page: Reading, name: string): void {
  write(page, AROUND.get(name)?.[1] ?? '');
  if (name === 'time') writeDay(page);
  if (name === 'td' || name === 'th') page.cells = Math.max(0, page.cells - 1);
  const [, level] = /^h([1-6])$/.exec(name) ?? [];
  if (level !== undefined && page.cells === 0) endLine(page, '#'.repeat(Number(level)));
  else if (BLOCKS.has(name)) breakAt(page);
}

/** What stands apart begins a new line; within a cell it stays in the line of its row. */
function breakAt(page: Reading): void {
  if (page.cells > 0) writeBreak(page);
  else endLine(page);
}

/** The day that `<time>` stands for, where its words do not say it: "soon (2027-06-30)". */
function writeDay(page: Reading): void {
  const { day, at } = page.times.pop() ?? { day: '', at: 0 };
  if (day !== '' && !page.open.slice(at).includes(day)) write(page, ` (${day})`);
}

/** What is written before and after the text of an element, so that it neither sticks to a number nor gets lost. */
const AROUND: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['sup', [' [', '] ']],
  ['sub', [' [', '] ']],
  ['del', ['~~', '~~']],
  ['s', ['~~', '~~']],
  ['strike', ['~~', '~~']],
]);

const SKIPPED: ReadonlySet<string> = new Set(
  'head script style noscript template nav svg button form aside footer iframe'.split(' '),
);

const BLOCKS: ReadonlySet<string> = new Set(
  [
    'address article blockquote body caption dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6',
    'header hr html li main ol p pre section summary table tbody tfoot thead tr ul',
  ]
    .join(' ')
    .split(' '),
);
