import { z } from 'zod';
import { personSchema } from './team';
import { calendarDay, instant } from '../time/stored-time';
import { rowKind } from './row-kind';

/** A reference a customer gave. With `holdingId` it counts for that holding alone. */
export const referenceSchema = z.object({
  id: z.string(),
  customer: z.string(),
  givenOn: calendarDay,
  holdingId: z.string().optional(),
  by: personSchema,
  at: instant,
});
export type CustomerReference = z.infer<typeof referenceSchema>;

/** Who passed what and when. `validUntil` is the last day this person's pass counts, where they know one. */
export const examSchema = z.object({
  id: z.string(),
  person: z.string(),
  exam: z.string(),
  passedOn: calendarDay,
  validUntil: calendarDay.optional(),
  by: personSchema,
  at: instant,
});
export type ExamRecord = z.infer<typeof examSchema>;

/** Another dated thing a team holds, such as a specialization: `kindId` is an id of the pack's `furtherDates`. */
export const datedSchema = z.object({
  id: z.string(),
  kindId: z.string(),
  name: z.string(),
  date: calendarDay,
  by: personSchema,
  at: instant,
});
export type DatedThing = z.infer<typeof datedSchema>;

/** What a team knows of a programme's changes: those of the pack it was set up with, and those it was told. */
export const toldSchema = z.object({
  programId: z.string(),
  version: z.int(),
  changeIds: z.array(z.string()),
});
export type ToldChanges = z.infer<typeof toldSchema>;

/** What a team read of one metric, in one track. `gatePeople` counts the people of its gates, by `gateKey`. */
export const figureSchema = z.object({
  holdingId: z.string(),
  track: z.string(),
  metricId: z.string(),
  units: z.number().min(-1000000).max(1000000),
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

/** Passes of a team at most. */
export const MOST_PASSES = 500;

/** Bounds that keep every search over what a team states small. */
export const MOST_STEPS = 12;
export const MOST_EXAMS = 30;
export const MOST_PEOPLE = 50;

/**
 * What a team says about a holding (at a level, where it has levels) that the pack does not: how many references
 * it needs, which exams count and how many people need one of each list, and in which track it is scored.
 */
export const needSchema = z.object({
  holdingId: z.string(),
  level: z.string().optional(),
  references: z.int().nonnegative().max(100).optional(),
  steps: z
    .array(
      z.object({
        exams: z.array(z.string().min(1)).min(1).max(MOST_EXAMS),
        people: z.int().positive().max(MOST_PEOPLE),
      }),
    )
    .max(MOST_STEPS)
    .default([]),
  track: z.string().optional(),
  by: personSchema,
  at: instant,
});
export type StatedNeed = z.infer<typeof needSchema>;

/**
 * Every kind of record that a team keeps, each with who kept it: one that is entered here is stored, put back by an
 * undo, moved, erased and exported with the others.
 */
export const RECORD_ROWS = {
  ref: rowKind(referenceSchema, ({ id }) => [id]),
  exam: rowKind(examSchema, ({ id }) => [id]),
  need: rowKind(needSchema, ({ holdingId, level }) => [holdingId, level ?? '']),
  figure: rowKind(figureSchema, ({ holdingId, track, metricId }) => [holdingId, track, metricId]),
  checked: rowKind(checkedSchema, ({ holdingId, requirementId }) => [holdingId, requirementId]),
  dated: rowKind(datedSchema, ({ id }) => [id]),
} as const;

export type RecordKind = keyof typeof RECORD_ROWS;

export const RECORD_KINDS = Object.keys(RECORD_ROWS) as readonly RecordKind[];
