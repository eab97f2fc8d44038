import type { Program } from '../program/program';
import { certificationKey, personKey } from '../records/exam-record';
import type { UnknownTitle, UnreadLine, UnreadReason } from '../team/import-row';
import type { ExamRecord } from '../team/record-rows';
import type { CalendarDay } from '../time/calendar-day';
import { cellDay, orderOf, type DayOrder, type FoundOrder } from './file-days';
import { ownLines, reportLines, type ReportLine } from './report-lines';
import { findTable, type FoundTable, type TableRow } from './table';
import { countTitle, titleReader, withNearest, type CountedTitles, type Title } from './report-titles';

export type ReadPass = Pick<ExamRecord, 'person' | 'exam' | 'passedOn' | 'validUntil'>;

/** What a report says: one pass for each person and certification, and all that gives none. */
export interface ReadReport {
  readonly kind: 'report';
  readonly rows: number;
  readonly passes: readonly ReadPass[];
  readonly unknown: readonly UnknownTitle[];
  readonly unread: readonly UnreadLine[];
  /** Rows of other trainings, and of exams on the way to a certification. */
  readonly otherRows: number;
  readonly order: FoundOrder;
}

export type FoundReport =
  | ReadReport
  | Extract<FoundTable, { kind: 'refused' | 'none' }>
  /** An export of this bot, which holds other kinds of records, too: kind, name, detail, day and what for. */
  | { readonly kind: 'own'; readonly rows: readonly TableRow[] }
  | { readonly kind: 'doubled'; readonly names: readonly string[] };

export interface ReportContext {
  readonly program: Pick<Program, 'credentials'>;
  /** Titles that count for the team besides those of the programme's list. */
  readonly known: readonly string[];
  readonly today: CalendarDay;
  readonly locale: string;
  /** The order of day and month where somebody said it. */
  readonly order?: DayOrder | undefined;
  /** A day in words, which figures alone do not tell: "3 March 2026". */
  readonly dayInWords: (cell: string) => CalendarDay | undefined;
}

/** Reads a report as it was downloaded, or a range of a spreadsheet with its headings. Mail addresses are not kept. */
export function readReport(text: string, context: ReportContext): FoundReport {
  const table = findTable(text);
  if (table.kind !== 'table') return table;
  const { columns, rows } = table;
  if (columns.kind === 'doubled') return { kind: 'doubled', names: columns.names };
  if (columns.kind === 'own') return { kind: 'own', rows: ownLines(columns.columns, rows) };
  const { lines, otherRows } = reportLines(columns.columns, rows);
  const order: FoundOrder = context.order
    ? { kind: 'found', order: context.order, by: 'file' }
    : orderOf(
        lines.map(({ passed }) => passed),
        lines.map(({ until }) => until),
        context,
      );
  const read = readLines(lines, context, order.kind === 'found' ? order.order : 'day-first');
  return { kind: 'report', rows: rows.length, ...read, otherRows, order };
}

function readLines(
  lines: readonly ReportLine[],
  context: ReportContext,
  order: DayOrder,
): Pick<ReadReport, 'passes' | 'unknown' | 'unread'> {
  const passes = new Map<string, ReadPass>();
  const titles: CountedTitles = new Map();
  const unread: UnreadLine[] = [];
  const titleOf = titleReader(context);
  for (const line of lines) {
    const read = readLine(line, { context, order, titleOf });
    if ('why' in read) unread.push({ line: line.line, why: read.why });
    else if ('unknown' in read) countTitle(titles, read.unknown);
    else keepLatest(passes, read);
  }
  return { passes: [...passes.values()], unknown: withNearest(titles, context), unread };
}

interface LineContext {
  readonly context: ReportContext;
  readonly order: DayOrder;
  readonly titleOf: (title: string) => Title;
}

const LONGEST_NAME = 200;

function readLine(
  { person, title, passed, until }: ReportLine,
  { context, order, titleOf }: LineContext,
): ReadPass | { readonly why: UnreadReason } | { readonly unknown: string } {
  if (person === '') return { why: { kind: 'no-person' } };
  if (title === '') return { why: { kind: 'no-title' } };
  if (Math.max(person.length, title.length) > LONGEST_NAME) return { why: { kind: 'name-too-long' } };
  const named = titleOf(title);
  if (!('known' in named)) return named;
  const day = dayIn(passed, context, order);
  if ('why' in day) return day;
  if (day.day === undefined) return { why: { kind: 'no-day' } };
  if (day.day > context.today) return { why: { kind: 'ahead', day: day.day } };
  const last = dayIn(until, context, order);
  if ('why' in last) return last;
  return { person, exam: named.known, passedOn: day.day, ...(last.day && { validUntil: last.day }) };
}

function dayIn(
  cell: string,
  { dayInWords }: ReportContext,
  order: DayOrder,
): { readonly day: CalendarDay | undefined } | { readonly why: UnreadReason } {
  const read = cellDay(cell, order);
  switch (read.kind) {
    case 'empty':
      return { day: undefined };
    case 'day':
      return { day: read.day };
    case 'number':
      return { why: { kind: 'number', cell, day: read.day } };
    default: {
      const day = dayInWords(cell);
      return day ? { day } : { why: { kind: 'unreadable-day', cell } };
    }
  }
}

/** Of several passes of one certification by one person the one that lasts longest, which a renewal has made. */
function keepLatest(passes: Map<string, ReadPass>, pass: ReadPass): void {
  const key = passKey(pass);
  const before = passes.get(key);
  if (!before || lastDayOf(pass) > lastDayOf(before)) passes.set(key, pass);
}

function lastDayOf({ passedOn, validUntil }: ReadPass): string {
  return `${validUntil ?? passedOn} ${passedOn}`;
}

/** What tells passes of a file apart: who and which certification. */
export function passKey({ person, exam }: Pick<ReadPass, 'person' | 'exam'>): string {
  return JSON.stringify([personKey(person), certificationKey(exam)]);
}
