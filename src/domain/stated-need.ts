import { z } from 'zod';
import type { Holding } from './team';
import { instant, personSchema } from './team';

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

/** What the team said about a holding at the level it holds. */
export function needOf(needs: readonly StatedNeed[], { id, level }: Holding): StatedNeed | undefined {
  return needs.find((need) => need.holdingId === id && need.level === level);
}
