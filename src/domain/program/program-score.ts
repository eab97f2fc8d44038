import { z } from 'zod';
import { day, evidence, id, statement, text } from './program-values';

/** `retires` is the last day it can be passed on, `countsUntil` the last day a pass counts. */
export const certification = z.strictObject({
  name: text,
  retires: day.optional(),
  countsUntil: day.optional(),
});

/** A condition of a metric: so many people with one of these certifications. Points are per person. */
const gate = z.strictObject({
  anyOf: z.array(text).min(1),
  people: z.int().positive(),
  pointsPerPerson: z.number().nonnegative().default(0),
});

/** How one track earns a metric's points: cap x min(units, unitsForCap) / unitsForCap, after the gates. */
const metricTrack = z.strictObject({
  unitsForCap: z.number().positive(),
  unit: text,
  gates: z.array(gate).default([]),
  note: text.optional(),
});

const metric = z.strictObject({
  id,
  name: text,
  category: z.enum(['performance', 'skilling', 'customer-success']),
  cap: z.number().positive(),
  tracks: z.record(z.string(), metricTrack),
  certifications: z.array(certification).default([]),
  /** Certifications of the gates that retire; they stand here for their days alone. */
  gateCertifications: z.array(certification).default([]),
  ...evidence,
});

export const score = z.strictObject({
  pass: z.number().positive(),
  tracks: z.array(z.strictObject({ id, name: text })).min(1),
  trackRule: statement,
  /** Whether the programme assigns the track, or scores every track and takes the higher total. */
  trackChoice: z.enum(['assigned', 'higher']).default('assigned'),
  /** The window in which one qualifying day is enough: the month of the date and so many before it. */
  windowMonthsBefore: z.int().nonnegative().default(5),
  metrics: z.array(metric).min(1),
});
