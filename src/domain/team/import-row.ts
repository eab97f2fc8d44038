import { z } from 'zod';
import { instant } from '../time/stored-time';
import { examSchema } from './record-rows';
import { personSchema } from './team';

/** One record that an import adds, changes or removes; `before` and `after` are absent where there is none. */
const importStep = z.object({ before: examSchema.optional(), after: examSchema.optional() });
export type ImportStep = z.infer<typeof importStep>;

/**
 * What an import would do and has done, kept from its preview until a day after: in several parts, the first of which
 * says how far it is. `begun`: some steps are done; whoever goes on finds out which by the records themselves.
 */
export const importSchema = z.object({
  id: z.string(),
  part: z.int(),
  at: instant,
  by: personSchema,
  state: z.enum(['previewed', 'begun', 'done', 'taking-back', 'taken-back']).default('previewed'),
  steps: z.array(importStep),
});
export type ImportRow = z.infer<typeof importSchema>;
