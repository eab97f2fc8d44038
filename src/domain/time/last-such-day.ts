import { parseDay, type CalendarDay } from './calendar-day';

/** A leap day may be up to eight years behind us (1904 to 1896). */
const MOST_YEARS = 8;

/**
 * The last such day of the year that is not ahead, of days that are said without a year: what is told of has been.
 * @example lastSuchDay(['2027-11-19', '2028-11-19'], '2026-11-30') // '2026-11-19'
 */
export function lastSuchDay(coming: readonly CalendarDay[], today: CalendarDay): CalendarDay | undefined {
  const [next] = coming;
  if (!next) return undefined;
  const year = Number(today.slice(0, 4));
  for (let back = 0; back <= MOST_YEARS; back += 1) {
    const found = parseDay(`${String(year - back).padStart(4, '0')}${next.slice(4)}`);
    if (found && found <= today) return found;
  }
  return undefined;
}
