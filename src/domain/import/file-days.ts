import { parseDay, type CalendarDay } from '../time/calendar-day';

export type DayOrder = 'day-first' | 'month-first';

/** How a cell of days reads. `number`: days since 1900 as spreadsheets count, when a cell has no format of a date. */
export type CellDay =
  | { readonly kind: 'day'; readonly day: CalendarDay }
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly day: CalendarDay }
  | { readonly kind: 'unreadable' };

/** "2026-03-04", "4.3.2026 23:07", "25/12/2025", "3/4/26 12:00:00 AM", "2026年3月4日"; a time behind it is left out. */
const FIGURES =
  /^(\d{1,4})\s?([-./年])\s?(\d{1,2})\s?[-./月]\s?(\d{1,4})日?\.?(?:[T\s,]+\d{1,2}[:.]\d{2}[\d\sapm:.TZUC]*)?$/iu;
/** Days of a spreadsheet between 1990 and 2100. */
const SERIAL = /^(3[2-9]\d{3}|[4-6]\d{4}|7[0-2]\d{3})(?:[.,]\d+)?$/;
const SERIAL_DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/** What decided the order of day and month: the file, the reader's language, or nothing where it matters. */
export type FoundOrder =
  | { readonly kind: 'found'; readonly order: DayOrder; readonly by: 'file' | 'locale' | 'not-needed' }
  | { readonly kind: 'ask' };

/**
 * The order of day and month in a file: what one cell proves holds for all; a day that has passed cannot lie ahead.
 * Where nothing proves it the locale of the reader decides, if its region has one order.
 * @example orderOf(['04/03/2026', '25/03/2026'], { today, locale: 'en-US' }) // day-first, by the file
 */
export function orderOf(
  passed: readonly string[],
  others: readonly string[],
  { today, locale }: { readonly today: CalendarDay; readonly locale: string },
): FoundOrder {
  const cells = [...new Set(passed), ...new Set(others)].filter(isOpen);
  if (cells.length === 0) return { kind: 'found', order: 'day-first', by: 'not-needed' };
  const orders = (['day-first', 'month-first'] as const).filter((order) =>
    cells.some((cell) => proves(cell, order)),
  );
  const [proved] = orders;
  if (proved && orders.length === 1) return { kind: 'found', order: proved, by: 'file' };
  if (orders.length > 1) return { kind: 'ask' };
  const ahead = (order: DayOrder) => passed.some((cell) => dayAhead(cell, order, today));
  if (ahead('day-first') !== ahead('month-first')) {
    return { kind: 'found', order: ahead('day-first') ? 'month-first' : 'day-first', by: 'file' };
  }
  const order = localeOrder(locale);
  return order ? { kind: 'found', order, by: 'locale' } : { kind: 'ask' };
}

/** The day in a cell, its figures read in that order; dots are never month first. */
export function cellDay(cell: string, order: DayOrder): CellDay {
  const text = cell.trim();
  if (text === '' || text === '-') return { kind: 'empty' };
  if (SERIAL.test(text)) {
    const at = SERIAL_DAY_ZERO + Math.floor(Number(text.replace(',', '.'))) * DAY_MS;
    const day = parseDay(new Date(at).toISOString().slice(0, 10));
    return day ? { kind: 'number', day } : { kind: 'unreadable' };
  }
  const day = figuresDay(text, order);
  return day ? { kind: 'day', day } : { kind: 'unreadable' };
}

function figuresDay(text: string, order: DayOrder): CalendarDay | undefined {
  const [, first, sign, second, third] = FIGURES.exec(text) ?? [];
  if (first === undefined || second === undefined || third === undefined) return undefined;
  if (first.length === 4) return dayOf(first, second, third);
  const year = yearOf(third);
  if (first.length > 2 || year === undefined) return undefined;
  return order === 'month-first' && sign !== '.' ? dayOf(year, first, second) : dayOf(year, second, first);
}

function yearOf(figures: string): string | undefined {
  if (figures.length === 2) return `20${figures}`;
  return figures.length === 4 ? figures : undefined;
}

function dayOf(year: string, month: string, day: string): CalendarDay | undefined {
  return parseDay([year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'));
}

/** A cell whose figures mean one day or another. */
function isOpen(cell: string): boolean {
  const [, first = '', sign = '', second = ''] = FIGURES.exec(cell.trim()) ?? [];
  return first !== '' && first.length < 3 && sign !== '.' && Number(first) !== Number(second);
}

function proves(cell: string, order: DayOrder): boolean {
  const [, first, , second] = FIGURES.exec(cell.trim()) ?? [];
  const [day, month] = order === 'day-first' ? [first, second] : [second, first];
  return Number(day) > 12 && Number(month) <= 12;
}

function dayAhead(cell: string, order: DayOrder, today: CalendarDay): boolean {
  const read = cellDay(cell, order);
  return read.kind === 'day' && read.day > today;
}

/** A language alone says nothing: English is written in both orders. */
function localeOrder(locale: string): DayOrder | undefined {
  if (!/[-_]/.test(locale)) return locale === 'en' || locale === '' ? undefined : orderOfFormat(locale);
  return orderOfFormat(locale);
}

function orderOfFormat(locale: string): DayOrder | undefined {
  const format = formatFor(locale);
  const [first] = (format?.formatToParts(0) ?? [])
    .map(({ type }) => type)
    .filter((type) => type !== 'literal');
  if (first === 'day') return 'day-first';
  return first === 'month' ? 'month-first' : undefined;
}

function formatFor(locale: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat(locale.replace('_', '-'), { dateStyle: 'short', calendar: 'gregory' });
  } catch {
    return undefined;
  }
}
