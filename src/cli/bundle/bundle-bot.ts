import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type BuildOptions, type Metafile } from 'esbuild';
import { PROJECT, SMALL_FILES, smallFiles } from '../../shipped-files';
import {
  englishOnlyPlugin,
  leftOutPlugin,
  libraryPlugin,
  librariesSource,
  LIBRARY_FILES,
  RARE,
  userlandPlugin,
} from './library-plugin';
import { sameVersionPlugin } from './same-version-plugin';
import { lazyPlugin } from './lazy-plugin';
import { licencesOf } from './licences';

/** Programs of the bundle by the file they begin with, from the sources. */
const ROOTS = {
  main: './main',
  reminders: './cli/reminders',
  doctor: './cli/doctor',
  data: './cli/data',
  answers: './cli/answers',
} as const;

/** What the build has prepared. */
export interface Prepared {
  /** The packs and what was read of them. */
  readonly packs: string;
  readonly models: string;
  /** Where the source maps of packages go. */
  readonly maps: string;
}

/**
 * Writes the bot and its operators' commands to a folder that needs nothing besides Node: code, packages, packs, models,
 * cards, licences and source maps. What was there before is gone.
 */
export async function bundleBot(out: string, { packs, models, maps }: Prepared): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const inside = await bundleCode(out, maps);
  for (const name of Object.keys(ROOTS)) writeFileSync(join(out, `${name}.js`), starter(name));
  cpSync(packs, join(out, 'programs/packs'), { recursive: true });
  mkdirSync(join(out, 'understanding'));
  // The built code lies in the same folder.
  for (const name of readdirSync(models).filter((each) => /\.(?:bin|json)$/.test(each)))
    cpSync(join(models, name), join(out, 'understanding', name));
  for (const kind of Object.keys(SMALL_FILES) as (keyof typeof SMALL_FILES)[])
    writeFileSync(join(out, `${kind}.json.gz`), gzipSync(JSON.stringify(textsOf(smallFiles(kind)))));
  cpSync(join(PROJECT, 'appPackage/manifest.json'), join(out, 'appPackage/manifest.json'));
  cpSync(join(PROJECT, 'LICENSE'), join(out, 'LICENSE'));
  writeFileSync(join(out, 'LICENCES.txt'), licencesOf(PROJECT, inside));
  writeFileSync(join(out, 'package.json'), packageJson());
}

/** Bundles the bot's own code and, in a file of their own, the packages it asks for; gives all files that are inside. */
async function bundleCode(out: string, maps: string): Promise<string[]> {
  const asked = new Set<string>();
  const bot = await build({
    ...COMMON,
    stdin: { contents: rootsSource(), resolveDir: join(PROJECT, 'src'), loader: 'ts' },
    outfile: join(out, 'bot.js'),
    plugins: [libraryPlugin(asked)],
    // Lines are found again by the map beside it.
    minifyWhitespace: true,
    sourcemap: 'linked',
    sourcesContent: false,
    define: { BUNDLED: 'true' },
  });
  const rare = [...asked].filter((name) => RARE.test(name));
  const often = [...asked].filter((name) => !RARE.test(name));
  const libraries = await bundleLibraries(join(out, 'libraries.js'), often);
  const rareLibraries = await bundleLibraries(join(out, 'rare-libraries.js'), rare);
  for (const file of ['bot.js', 'libraries.js', 'rare-libraries.js']) writeAscii(join(out, file));
  // As large as half of the bundle, and only for whoever debugs a package: kept, and not deployed.
  mkdirSync(maps, { recursive: true });
  for (const file of ['libraries.js.map', 'rare-libraries.js.map'])
    renameSync(join(out, file), join(maps, file));
  const metafiles = [bot, libraries, rareLibraries].map(({ metafile }) => metafile);
  const outside = metafiles.flatMap(importsFromOutside);
  if (outside.length > 0) throw new Error(`The bundle would look for ${outside.join(', ')} in node_modules.`);
  return metafiles.flatMap(({ inputs }) => Object.keys(inputs));
}

function bundleLibraries(outfile: string, names: readonly string[]) {
  return bundlePackages(outfile, librariesSource(names));
}

/** Writes a script that uses packages, with all of them, to one file. */
export function bundlePackages(outfile: string, contents: string) {
  return build({
    ...COMMON,
    stdin: { contents, resolveDir: PROJECT, loader: 'js' },
    outfile,
    plugins: [leftOutPlugin, lazyPlugin, userlandPlugin, englishOnlyPlugin, sameVersionPlugin(PROJECT)],
    // Names of functions and classes are kept: they stand in stack traces, and some packages go by them.
    minify: true,
    keepNames: true,
    sourcemap: 'external',
    sourcesContent: false,
  });
}

/**
 * Writes a file again with escapes for what is not ASCII in patterns and comments (texts have them): one letter beyond it,
 * and Node would hold the whole file with two bytes a letter, and read it three times as slowly.
 */
function writeAscii(file: string): void {
  const text = readFileSync(file, 'utf8');
  const escaped = text.replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  writeFileSync(file, escaped);
}

const COMMON = {
  absWorkingDir: PROJECT,
  bundle: true,
  platform: 'node',
  target: 'node22',
  format: 'cjs',
  metafile: true,
  legalComments: 'none',
  // Texts in templates are then escaped as others are; `writeAscii` would change what a raw one says.
  supported: { 'template-literal': false },
  logLevel: 'error',
} as const satisfies BuildOptions;

function importsFromOutside({ outputs }: Metafile): string[] {
  const imports = Object.values(outputs).flatMap((output) => output.imports);
  return imports.map(({ path }) => path).filter((path) => !LIBRARY_FILES.includes(path) && !isBuiltin(path));
}

/** Each program is loaded when it is asked for, and only then. */
function rootsSource(): string {
  const roots = Object.entries(ROOTS).map(([name, path]) => `  ${name}: () => require('${path}'),`);
  return `module.exports = {\n${roots.join('\n')}\n};\n`;
}

/** The file of a program. Node keeps what it compiles from the first line on, and reads the sources' lines into stacks. */
function starter(name: string): string {
  return [
    "const nodeModule = require('node:module');",
    'nodeModule.enableCompileCache?.();',
    // Before source maps are asked for, or Node would look for one in all of it.
    `require('${LIBRARY_FILES[0]}');`,
    'process.setSourceMapsEnabled(true);',
    `require('./bot.js').${name}();`,
    '',
  ].join('\n');
}

/** What an operator may ask npm for in the folder of the bundle. */
function packageJson(): string {
  const { name, version, license, engines } = JSON.parse(
    readFileSync(join(PROJECT, 'package.json'), 'utf8'),
  ) as Record<string, unknown>;
  const scripts = Object.fromEntries(
    Object.keys(ROOTS).map((root) => [root === 'main' ? 'start' : root, `node ${root}.js`]),
  );
  return `${JSON.stringify({ name, version, private: true, license, engines, scripts }, null, 2)}\n`;
}

function textsOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
  return Object.fromEntries(
    names.map((name) => [name.split(sep).join('/'), readFileSync(join(folder, name), 'utf8')]),
  );
}
