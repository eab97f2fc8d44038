import { z } from 'zod';
import { evidence, id, text } from './program-values';

/**
 * How long certifications of a kind are valid. Without `validMonths` and without `lasts` the programme does not say it,
 * and nothing is computed. `renewalOpensMonths`: how long before its end a pass can be renewed.
 */
const credentialKind = z.strictObject({
  id,
  name: text,
  validMonths: z.int().positive().optional(),
  renewalOpensMonths: z.int().positive().optional(),
  lasts: z.boolean().default(false),
  ...evidence,
});

/**
 * A certification by its title, the codes of the exams of which any one earns it, and what it was or is called besides.
 * `partCodes` are exams of which all are needed: one of them alone is no pass of the certification.
 */
const credential = z.strictObject({
  name: text,
  kind: id,
  codes: z.array(text).default([]),
  partCodes: z.array(text).default([]),
  also: z.array(text).default([]),
});

/** What a programme says about the certifications it counts, wherever they count. */
export const credentials = z.strictObject({
  kinds: z.array(credentialKind).default([]),
  list: z.array(credential).default([]),
  ...evidence,
});

export type Credential = z.infer<typeof credential>;
export type CredentialKind = z.infer<typeof credentialKind>;
export type Credentials = z.infer<typeof credentials>;
