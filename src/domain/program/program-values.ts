import { z } from 'zod';

/**
 * How well a fact is supported. Everything but `first-hand` is shown to people.
 * `not-found` marks what was looked for without result: such an entry says so and claims nothing.
 */
export const confidence = z.enum([
  'first-hand',
  'official-copy',
  'quoted',
  'secondary',
  'derived',
  'unsure',
  'not-found',
]);

/** Names a part of a pack. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kebab-case, such as "cloud-platform"');
export const text = z.string().trim().min(1);
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day such as "2026-11-01"');

/** Where a statement comes from; every statement of a pack carries this. `facts` are ids of the fact sheets. */
export const evidence = {
  facts: z.array(text).max(4).default([]),
  source: id,
  asOf: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a year, month or day such as "2016-01"'),
  confidence,
};

export const link = z.strictObject({ title: text, url: z.url({ protocol: /^https?$/ }) });
export const statement = z.strictObject({ text, ...evidence });
