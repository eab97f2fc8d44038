import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const packageSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string().optional(),
});

/**
 * The licences of the packages that files come from, as one text: name, version, kind, and the words of the licence
 * where the package has them. `files` are paths within the project.
 */
export function licencesOf(project: string, files: readonly string[]): string {
  const folders = new Set(files.flatMap((file) => packageFolder(file) ?? []));
  const parts = [...folders].sort().map((folder) => licenceOf(join(project, folder)));
  return [...new Set(parts)].join(`\n${'-'.repeat(80)}\n`);
}

/** @example packageFolder('node_modules/a/node_modules/@b/c/lib/d.js') // 'node_modules/a/node_modules/@b/c' */
function packageFolder(file: string): string | undefined {
  return /^node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(file.replaceAll('\\', '/'))?.[0];
}

function licenceOf(folder: string): string {
  const { name, version, license } = packageSchema.parse(
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  );
  const words = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file));
  const texts = words
    .map((file) => join(folder, file))
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, 'utf8').trim());
  return [`${name} ${version}: ${license ?? 'no licence named'}`, ...texts].join('\n\n') + '\n';
}
