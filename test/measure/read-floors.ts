import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Report } from './count-outcomes';

const share = z.number().min(0).max(1);
const floorsSchema = z.strictObject({
  sets: z.record(z.string(), share),
  most: z.strictObject({ changed: z.int().min(0), wrong: share, doubt: share }),
});

/** The least share of right turns for each set, and the most that may be wrong. */
export type Floors = z.infer<typeof floorsSchema>;

export function readFloors(file: string): Floors {
  return floorsSchema.parse(parse(readFileSync(file, 'utf8')));
}

/**
 * What of a report is worse than the floors, as sentences that tell figures only; a set that is gone is.
 * @example missedFloors(report, floors) // ['facts-mpn: 0.912 right, at least 0.95 is wanted']
 */
export function missedFloors({ sets, overall }: Report, { sets: least, most }: Floors): readonly string[] {
  const tooFew = Object.entries(least).flatMap(([name, floor]) => {
    const set = sets.find((each) => each.set === name);
    const reached = set ? set.right / set.asked : 0;
    return reached >= floor ? [] : [`${name}: ${reached.toFixed(3)} right, at least ${floor} is wanted`];
  });
  const tooMany = (['changed', 'wrong', 'doubt'] as const)
    .filter((name) => overall[name] > most[name])
    .map((name) => `${name}: ${Number(overall[name].toFixed(3))}, at most ${most[name]} is wanted`);
  return [...tooFew, ...tooMany];
}
