import { z } from 'zod';
import { addDays, type CalendarDay } from './calendar-day';
import { calendarDay, instant, personSchema } from './team';

/** What a team read of one metric, in one track. `gatePeople` counts the people of its gates, by `gateKey`. */
export const figureSchema = z.object({
  holdingId: z.string(),
  track: z.string(),
  metricId: z.string(),
  units: z.number().min(-1_000_000).max(1_000_000),
  gatePeople: z.record(z.string(), z.int().nonnegative()).default({}),
  enteredOn: calendarDay,
  by: personSchema,
  at: instant,
});
export type ScoreFigure = z.infer<typeof figureSchema>;

/** Somebody looked whether a requirement is met that no record tells. */
export const checkedSchema = z.object({
  holdingId: z.string(),
  requirementId: z.string(),
  met: z.boolean(),
  checkedOn: calendarDay,
  by: personSchema,
  at: instant,
});
export type CheckedRequirement = z.infer<typeof checkedSchema>;

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
