import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { INFRA, TEMPLATES } from './stage-templates';
import { parametersFile, REQUIRED, SITUATIONS } from './situations';

const schema = z.object({
  /** Of what it was made from, so that an old one is noticed where there is no compiler. */
  madeFrom: z.string(),
  snapshot: z.object({
    predictedResources: z.array(
      z.looseObject({
        type: z.string(),
        name: z.string(),
        properties: z.record(z.string(), z.unknown()).optional(),
      }),
    ),
    diagnostics: z.array(z.unknown()),
    outputs: z.record(z.string(), z.unknown()),
  }),
});

/** What would be deployed in one situation. */
export type Golden = z.infer<typeof schema>;

/** Where the snapshot of a situation is kept. */
export function goldenPath(situation: string): string {
  return join(__dirname, 'golden', `${situation}.json`);
}

/** The kept snapshot of a situation; undefined when there is none yet. */
export function readGolden(situation: string): Golden | undefined {
  const path = goldenPath(situation);
  return existsSync(path) ? schema.parse(JSON.parse(readFileSync(path, 'utf8'))) : undefined;
}

/** Changes with the templates, their comments apart, and with the situation's parameters. */
export function sourceHash(situation: string): string {
  const hash = createHash('sha256').update(parametersFile({ ...REQUIRED, ...SITUATIONS[situation] }));
  for (const name of TEMPLATES) {
    hash.update(readFileSync(join(INFRA, name), 'utf8').replace(/^\s*(?:\/\/.*)?\n/gm, ''));
  }
  return hash.digest('hex').slice(0, 16);
}
