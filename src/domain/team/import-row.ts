import { z } from 'zod';
import { calendarDay, instant } from '../time/stored-time';
import { examSchema } from './record-rows';
import { personSchema } from './team';

/** One record that an import adds, changes or removes; `before` and `after` are absent where there is none. */
const importStep = z.object({ before: examSchema.optional(), after: examSchema.optional() });
export type ImportStep = z.infer<typeof importStep>;

/** Why a line gives no record; the words are the cards'. `number`: a day as spreadsheets count days, without its format. */
const unreadReason = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['no-person', 'no-title', 'no-day', 'name-too-long']) }),
  z.object({ kind: z.literal('unreadable-day'), cell: z.string() }),
  z.object({ kind: z.literal('number'), cell: z.string(), day: calendarDay }),
  z.object({ kind: z.literal('ahead'), day: calendarDay }),
  z.object({ kind: z.literal('part'), code: z.string(), title: z.string() }),
]);
export type UnreadReason = z.infer<typeof unreadReason>;

const unreadLine = z.object({ line: z.int(), why: unreadReason });
export type UnreadLine = z.infer<typeof unreadLine>;

/** A title that the programme does not know, by how many rows, and the known one that looks most like it. */
const unknownTitle = z.object({ title: z.string(), rows: z.int(), nearest: z.string().optional() });
export type UnknownTitle = z.infer<typeof unknownTitle>;

/** What a file held, for its preview; of what may be many only the first are kept, and how many there are. */
const importSummary = z.object({
  rows: z.int(),
  people: z.int(),
  certifications: z.int(),
  added: z.int(),
  changed: z.int(),
  known: z.int(),
  gone: z.int(),
  otherRows: z.int(),
  order: z.enum(['day-first', 'month-first']),
  orderBy: z.enum(['file', 'locale', 'not-needed']),
  unknown: z.array(unknownTitle),
  unknownTitles: z.int(),
  unread: z.array(unreadLine),
  unreadLines: z.int(),
});
export type ImportSummary = z.infer<typeof importSummary>;

/**
 * What an import would do and has done, kept from its preview until a day after: in several parts, the first of which
 * says how far it is. `begun`: some steps are done; whoever goes on finds out which by the records themselves.
 */
export const importSchema = z.object({
  id: z.string(),
  part: z.int(),
  at: instant,
  by: personSchema,
  state: z.enum(['previewed', 'begun', 'done', 'taken-back']).default('previewed'),
  /** Absent on further parts, and of a removal of what a file no longer holds. */
  found: importSummary.optional(),
  steps: z.array(importStep),
});
export type ImportRow = z.infer<typeof importSchema>;
