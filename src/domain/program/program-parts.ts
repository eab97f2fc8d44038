import { z } from 'zod';
import { score } from './program-score';
import { day, evidence, id, link, statement, text } from './program-values';

/** A word the programme uses, what else people call it, and where to find the thing it names. */
const word = z.strictObject({ name: text, also: z.array(text).default([]), find: statement });

export const words = z.strictObject({
  date: word,
  renewer: word,
  holding: word.extend({ plural: text }),
  level: z.strictObject({ name: text, plural: text }).optional(),
});

export const level = z.strictObject({ id, name: text, also: z.array(text).default([]) });

/**
 * One requirement of a holding; without `level` it applies to every level. `measuredBy` says from which of a team's
 * records it can be told; a requirement with the id of a metric is measured by that metric, any other by looking.
 */
export const requirement = z.strictObject({
  id,
  level: id.optional(),
  name: text,
  text,
  measuredBy: z.enum(['references', 'exams', 'score']).optional(),
  links: z.array(link).default([]),
  ...evidence,
});

/** A competency or designation. `successors` are holdings of the pack named in the programme's `successor`. */
export const holding = z.strictObject({
  id,
  name: text,
  also: z.array(text).default([]),
  earlier: z.array(text).default([]),
  forWhom: statement.optional(),
  levels: z.array(id).default([]),
  tags: z.array(id).default([]),
  requirements: z.array(requirement).default([]),
  score: score.optional(),
  successors: z.array(id).default([]),
  ...evidence,
});

/** How long a customer reference counts, and how many a holding needs where the programme says so. */
export const references = z.strictObject({
  validYears: z.int().positive(),
  neededPerHolding: z.int().nonnegative().optional(),
  ...evidence,
});

/** A description of the renewal window. Offsets in days from the date: -90 opens 90 days before, 30 closes 30 days after. */
const renewalWindow = z.strictObject({
  id,
  name: text,
  opensDays: z.int(),
  closesDays: z.int().optional(),
  from: day.optional(),
  until: day.optional(),
  text,
  ...evidence,
});

export const renewal = z.strictObject({
  windows: z.array(renewalWindow).min(1),
  advice: statement,
  /** How the next date follows from a renewal. */
  nextDate: z.discriminatedUnion('rule', [
    z.strictObject({ rule: z.literal('same-day-next-year'), ...evidence }),
    z.strictObject({ rule: z.literal('days-after-payment'), days: z.int().positive(), ...evidence }),
  ]),
});

/** A reminder. `lead` says what is true at this stage; `items` are its own checklist items, in order. */
export const stage = z.strictObject({
  id,
  daysBefore: z.int(),
  title: text,
  lead: text,
  items: z.array(id).default([]),
  ...evidence,
});

/** A checklist item. Due `daysBefore` days before the date; `holdings` are holding ids or tags it is only for. */
export const item = z.strictObject({
  id,
  text,
  why: text.optional(),
  group: text,
  daysBefore: z.int().optional(),
  holdings: z.array(id).default([]),
  completesRenewal: z.boolean().default(false),
  links: z.array(link).default([]),
  ...evidence,
});

/** A question people ask and its answer. `stated: false`: the programme does not say it; the text says where to ask. */
export const answer = z.strictObject({
  id,
  title: text,
  questions: z.array(text).default([]),
  keywords: z.array(text).default([]),
  text: text.max(1200),
  stated: z.boolean().default(true),
  holdings: z.array(id).default([]),
  links: z.array(link).default([]),
  related: z.array(id).default([]),
  ...evidence,
});

export const change = z.strictObject({
  id,
  date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a year, month or day such as "2026-11"'),
  title: text,
  text,
  holdings: z.array(id).default([]),
  links: z.array(link).default([]),
  ...evidence,
});

/** A call or other event; `startsAt` in UTC, `timeZone` is the organiser's. */
export const event = z.strictObject({
  id,
  title: text,
  text,
  startsAt: z.iso.datetime(),
  minutes: z.int().positive().optional(),
  timeZone: text,
  holdings: z.array(id).default([]),
  ...evidence,
});

export const supportRoute = z.strictObject({
  id,
  title: text,
  text,
  url: z.url({ protocol: /^https?$/ }).optional(),
  ...evidence,
});

/** One step of the sign-in help: either a question with options or an advice that ends the path. */
export const signInStep = z.strictObject({
  id,
  ask: text.optional(),
  options: z.array(z.strictObject({ label: text, next: id })).default([]),
  advice: text.optional(),
  links: z.array(link).default([]),
  ...evidence,
});

/** Another dated thing of the programme with a window and reminders of its own, such as a specialization. */
export const furtherDate = z.strictObject({
  id,
  name: text,
  also: z.array(text).default([]),
  opensDays: z.int(),
  closesDays: z.int().optional(),
  text,
  stages: z.array(z.strictObject({ id, daysBefore: z.int(), title: text, lead: text })).default([]),
  ...evidence,
});

/**
 * Where statements come from. `url` is the publisher's own page, for readers of English; `read` names the copy that was
 * really read where it was another. `watch` says that the page may be fetched to see whether it has changed.
 */
export const source = z.strictObject({
  id,
  title: text,
  url: z.url({ protocol: /^https?$/ }).optional(),
  read: z.strictObject({ title: text, url: z.url({ protocol: /^https?$/ }).optional() }).optional(),
  watch: z.boolean().default(false),
});

export { id as packId, day as packDay, text as packText };
