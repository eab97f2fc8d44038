import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { config as loadEnvFile } from 'dotenv';
import { checkPackage } from './package/package-check';
import { fillManifest } from './package/package-manifest';
import { zipOf } from './package/package-zip';

const ROOT = join(__dirname, '../..');
const SOURCE = join(ROOT, 'appPackage');
const USAGE = `npm run package -- [--settings FILE]
  --settings FILE  read names and values from there, such as infra/env/.env.prod (default: .env); the environment goes before it`;

/** Builds the Teams app package, with ids and addresses from the environment, and checks it without a network. */
async function main(): Promise<number> {
  const settings = settingsFile(process.argv.slice(2));
  if ('problem' in settings) return refuse(2, [settings.problem, USAGE]);
  const loaded = loadEnvFile({ quiet: true, path: settings.file });
  if (loaded.error && settings.named)
    return refuse(2, [`--settings: ${settings.file} cannot be read.`, USAGE]);

  const filled = fillManifest(readFileSync(join(SOURCE, 'manifest.json'), 'utf8'), process.env);
  if ('problems' in filled) return refuse(1, filled.problems);
  const version = packageVersion();
  const icon = (name: string): Buffer => readFileSync(join(SOURCE, name));
  const checked = await checkPackage({ manifest: JSON.parse(filled.text) as unknown, version, icon });
  if ('problems' in checked) return refuse(1, checked.problems);

  const { icons, manifestVersion } = checked.manifest;
  const archive = zipOf([
    { name: 'manifest.json', data: Buffer.from(filled.text) },
    ...[icons.color, icons.outline].map((name) => ({ name, data: icon(name) })),
  ]);
  const path = join(SOURCE, 'build', `partner-renewal-reminders-${version}.zip`);
  mkdirSync(join(SOURCE, 'build'), { recursive: true });
  writeFileSync(path, archive);
  process.stdout.write(
    `${relative(process.cwd(), path)}: version ${version}, valid as a Teams manifest ${manifestVersion}, ${archive.length} bytes.\n` +
      'Upload it in the Teams admin centre: Teams apps > Manage apps > Actions > Upload new app.\n',
  );
  return 0;
}

function settingsFile(args: readonly string[]): { file: string; named: boolean } | { problem: string } {
  try {
    const { values } = parseArgs({ args: [...args], options: { settings: { type: 'string' } } });
    return { file: values.settings ?? join(ROOT, '.env'), named: values.settings !== undefined };
  } catch (error) {
    if (error instanceof TypeError) return { problem: error.message };
    throw error;
  }
}

function packageVersion(): string {
  return (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version;
}

function refuse(code: number, problems: readonly string[]): number {
  const heading = code === 1 ? 'No package was built:\n' : '';
  process.stderr.write(
    `${heading}${problems.map((problem) => (heading ? `- ${problem}\n` : `${problem}\n`)).join('')}`,
  );
  return code;
}

void main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
