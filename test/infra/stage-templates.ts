import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the templates. */
export const INFRA = join(__dirname, '../../infra');

const MODULE = 'app-registration.bicep';

/** The files in it that are deployed. */
export const TEMPLATES = ['main.bicep', MODULE] as const;

/** Below the staged templates: the real ones without the extension, for whatever does not ask what a name means. */
export const REAL = 'real';

/** What stands in for the id that Entra ID draws. */
const APP_ID = '00000000-0000-4000-8000-000000000001';

/**
 * Copies the templates into a new folder below `parent`, with a stub in place of the registration: its Graph extension
 * comes from the internet alone. Gives the path of the folder.
 */
export function stageTemplates(parent: string): string {
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'staged-'));
  cpSync(join(INFRA, 'main.bicep'), join(folder, 'main.bicep'));
  mkdirSync(join(folder, REAL));
  for (const name of TEMPLATES) {
    // The compiler would ask the internet for the extension, several times.
    const text = readFileSync(join(INFRA, name), 'utf8').replace(/^extension .*\n\n/, '');
    writeFileSync(join(folder, REAL, name), text);
  }
  writeFileSync(join(folder, MODULE), stubOf(readFileSync(join(INFRA, MODULE), 'utf8')));
  return folder;
}

/**
 * A module with the parameters, variables and outputs of the given one. What it is given shows in a snapshot as the
 * tags of a resource, and every output is the same fixed id.
 */
export function stubOf(source: string): string {
  const declarations = source.match(/^(?:@description\(.*\)\n)?(?:param|var) [\s\S]*?(?=\n\n)/gm) ?? [];
  const names = [...source.matchAll(/^(?:param|var) (\w+)/gm)].map(([, name]) => name ?? '');
  const outputs = [...source.matchAll(/^output (\w+) string = .*$/gm)].map(([, name]) => name ?? '');
  return [
    ...declarations,
    `resource given 'Microsoft.Resources/tags@2024-03-01' = {
  name: 'default'
  properties: { tags: { ${names.map((name) => `${name}: ${name}`).join(', ')} } }
}`,
    ...outputs.map((name) => `output ${name} string = '${APP_ID}'`),
    '',
  ].join('\n\n');
}
