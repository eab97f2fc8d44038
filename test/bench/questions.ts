import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const questionSchema = z.object({ q: z.string(), kind: z.string(), program: z.string() });

/** Questions that packs answer or decline. */
const OF_PACKS = ['fact', 'not-stated', 'two', 'out-of-scope'];

/** The development questions that are about programmes; see test/answers/questions/README.md. */
export function readQuestions(): z.infer<typeof questionSchema>[] {
  const folder = join(__dirname, '../answers/questions');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => z.array(questionSchema).parse(parse(readFileSync(join(folder, name), 'utf8'))))
    .filter(({ kind }) => OF_PACKS.includes(kind));
}
