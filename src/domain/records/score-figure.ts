import { addDays, type CalendarDay } from '../time/calendar-day';

/** Days after which an entered figure says nothing any more: figures are refreshed monthly, and people need a few days. */
export const FIGURE_DAYS = 40;

/** Whether what was entered on that day still says something today. */
export function isFresh(enteredOn: CalendarDay, today: CalendarDay): boolean {
  return addDays(enteredOn, FIGURE_DAYS) >= today;
}

/** The name of a gate among a figure's `gatePeople`; it stays the same when a pack orders its gates anew. */
export function gateKey({ anyOf }: { readonly anyOf: readonly string[] }): string {
  return [...anyOf].sort().join(' or ');
}
