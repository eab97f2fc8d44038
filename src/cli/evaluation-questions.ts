import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const questionSchema = z.object({
  q: z.string(),
  kind: z.enum(['fact', 'not-stated', 'two', 'out-of-scope', 'own-data', 'request']),
  program: z.string(),
  holdings: z.array(z.string()).default([]),
  facts: z.array(z.string()).default([]),
  alsoFacts: z.array(z.string()).default([]),
  must: z.array(z.string()).default([]),
});

/** A question with what a right answer to it carries; see test/answers/questions/README.md. */
export type EvaluationQuestion = z.infer<typeof questionSchema>;

/** The kinds that the programme packs answer; the others reach the team's own data. */
export const PACK_KINDS = ['fact', 'not-stated', 'two', 'out-of-scope'] as const;
export type PackKind = (typeof PACK_KINDS)[number];

/** Every question of the folder that the packs should answer or decline. */
export function readQuestions(folder: string): EvaluationQuestion[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => z.array(questionSchema).parse(parse(readFileSync(join(folder, name), 'utf8'))))
    .filter(({ kind }) => PACK_KINDS.some((known) => known === kind));
}

/** Which part a question belongs to: packs and search are tuned on one half only, the other half measures. */
export function partOf({ q }: EvaluationQuestion): 'tune' | 'measure' {
  const first = createHash('sha1').update(q).digest('hex').slice(0, 1);
  return Number.parseInt(first, 16) % 2 === 0 ? 'tune' : 'measure';
}
