import { z } from 'zod';
import { personSchema } from './team';
import { instant } from '../time/stored-time';
import { HOUR } from '../time/time-zone';

/** How long a change can be taken back, in milliseconds. */
export const UNDO_MS = 24 * HOUR;

/** A row that a change touched: as it was before (absent for a new one), and a mark of it afterwards (absent for a deleted one). */
const touchedSchema = z.object({
  kind: z.string(),
  key: z.array(z.string()),
  before: z.record(z.string(), z.unknown()).optional(),
  after: z.string().optional(),
});
export type TouchedRow = z.infer<typeof touchedSchema>;

/** A field of the team that a change touched; without `before` there was none. */
const fieldSchema = z.object({ name: z.string(), before: z.unknown().optional(), after: z.string() });
export type TouchedField = z.infer<typeof fieldSchema>;

/** What is needed to take a change back, kept for 24 hours; a large change is kept in several parts. */
export const undoSchema = z.object({
  /** The change entry's; of several written together the first one's. */
  id: z.string(),
  part: z.int(),
  /** Rises with each change of the place, for two may have been made in one millisecond. */
  number: z.int(),
  at: instant,
  by: personSchema.optional(),
  /** Ids of the lines in `history` that tell of it. */
  entries: z.array(z.string()),
  fields: z.array(fieldSchema),
  /** Fields that must be as the change left them although it did not touch them. */
  watched: z.array(fieldSchema.omit({ before: true })),
  rows: z.array(touchedSchema),
  /** The change itself took another one back. */
  back: z.boolean().optional(),
  /** By whom and by which change it was taken back; nothing else is kept then. */
  takenBack: z.object({ at: instant, by: personSchema, changeId: z.string() }).optional(),
});
export type UndoRow = z.infer<typeof undoSchema>;

/** How a change just made can be taken back; `too-large`: more was changed than can be kept. */
export type UndoOffer = { readonly changeId: string; readonly redo?: true } | 'too-large';
