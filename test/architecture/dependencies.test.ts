import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

const SRC = resolve(__dirname, '../../src');

/** What each part may import: parts of the source or folders of them, packages, and Node's own modules by name. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: ['domain', 'date-fns', '@date-fns/tz', 'zod'],
  learning: ['learning'],
  understanding: ['understanding', 'learning', 'domain', 'chrono-node'],
  answers: ['answers', 'learning', 'domain', 'minisearch'],
  cards: ['cards', 'answers/documents', 'domain', 'adaptivecards-templating'],
  'ports.ts': ['domain', 'cards'],
  app: ['app', 'understanding', 'answers', 'domain', 'cards', 'ports.ts'],
  teams: [
    'teams',
    'app',
    'ports.ts',
    'domain',
    'cards',
    'botbuilder',
    'botframework-connector',
    'zod',
    'node:*',
  ],
  tables: [
    'tables',
    'table-endpoint.ts',
    'ports.ts',
    'domain',
    '@azure/data-tables',
    '@azure/identity',
    '@azure/core-rest-pipeline',
    'zod',
    'node:*',
  ],
  http: ['http', 'ports.ts', 'restify', 'node:*'],
  programs: ['programs', 'understanding', 'answers', 'learning', 'domain', 'yaml', 'zod', 'node:*'],
  calendar: ['calendar', 'domain', 'ical-generator'],
  observe: [
    'observe',
    'ports.ts',
    'pino',
    '@opentelemetry/api',
    '@opentelemetry/sdk-metrics',
    '@opentelemetry/sdk-trace',
    'node:*',
  ],
  'scheduler.ts': ['ports.ts', 'domain', 'zod'],
  'table-endpoint.ts': [],
  'config.ts': ['ports.ts', 'domain', 'table-endpoint.ts', 'zod'],
};

/** The roots import everything and are imported by none but each other. */
const ROOTS = ['main.ts', 'compose.ts', 'file-routes.ts', 'sweeps.ts', 'cli'];

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return entry.name.endsWith('.ts') ? [path] : [];
  });
}

/** The part a file belongs to: its folder in src, or the file itself. */
function partOf(path: string): string {
  return relative(SRC, path).split('/')[0] ?? '';
}

/** What an import names: a module of the source by its path, a package, or a Node module as `node:name`. */
function importedFrom(file: string, specifier: string): string {
  if (specifier.startsWith('.')) {
    const path = relative(SRC, resolve(dirname(file), specifier));
    return path.includes('/') ? path : `${path}.ts`;
  }
  if (specifier.startsWith('node:') || builtinModules.includes(specifier))
    return `node:${specifier.replace('node:', '')}`;
  const [scope, name] = specifier.split('/');
  return scope?.startsWith('@') ? `${scope}/${name}` : (scope ?? '');
}

function isWithin(name: string, allowed: string): boolean {
  return (
    name === allowed || name.startsWith(`${allowed}/`) || (allowed === 'node:*' && name.startsWith('node:'))
  );
}

/** Every import of a text that its part must not have, as sentences. */
function violations(file: string, text: string): string[] {
  const part = partOf(file);
  if (ROOTS.includes(part)) return [];
  const allowed = MAY_IMPORT[part];
  if (!allowed) return [`${relative(SRC, file)}: "${part}" is not a part of the architecture.`];
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map((imported) => importedFrom(file, imported.fileName))
    .filter((name) => !allowed.some((each) => isWithin(name, each)))
    .map(
      (name) => `${relative(SRC, file)} imports ${name}, but ${part} may import only: ${allowed.join(', ')}.`,
    );
}

/** Words that belong to one part only: the clock and the environment to the roots, the SDK to the Teams adapter. */
function wordViolations(file: string, text: string): string[] {
  const part = partOf(file);
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  const rules: readonly (readonly [RegExp, boolean, string])[] = [
    [/new Date\(\s*\)|Date\.now\(/, ROOTS.includes(part), 'reads the clock; only the roots may'],
    [/process\.env/, ROOTS.includes(part), 'reads the environment; only the roots may'],
    [
      /\bbotbuilder\b|\bTurnContext\b|\bActivity\b/,
      part === 'teams' || ROOTS.includes(part),
      'speaks of the SDK; only src/teams may',
    ],
  ];
  return rules.flatMap(([word, allowed, why]) =>
    word.test(code) && !allowed ? [`${relative(SRC, file)} ${why}.`] : [],
  );
}

describe('the architecture', () => {
  const files = sourceFiles(SRC).map((file) => ({ file, text: readFileSync(file, 'utf8') }));

  it('is kept by every import', () => {
    expect(files.flatMap(({ file, text }) => violations(file, text))).toEqual([]);
  });

  it('keeps the clock, the environment and the SDK where they belong', () => {
    expect(files.flatMap(({ file, text }) => wordViolations(file, text))).toEqual([]);
  });

  it.each([
    ['domain/place.ts', "import { TurnContext } from 'botbuilder';", 'imports botbuilder'],
    ['app/turn.ts', "import { connectTables } from '../tables/connect';", 'imports tables'],
    [
      'domain/place.ts',
      "import { readDay } from '../understanding/entities/read-day';",
      'imports understanding',
    ],
    [
      'cards/card.ts',
      "import { decideAnswer } from '../answers/decide-answer';",
      'imports answers/decide-answer',
    ],
    ['tables/connect.ts', "import { createServer } from '../http/server';", 'imports http'],
    ['cards/card.ts', "import { readFileSync } from 'fs';", 'imports node:fs'],
    ['app/turn.ts', "import { main } from '../main';", 'imports main.ts'],
  ])('would report %s with %s', (path, text, expected) => {
    expect(violations(join(SRC, path), text).join()).toContain(expected);
  });

  it.each([
    ['domain/place.ts', 'const now = new Date();', 'reads the clock'],
    ['app/turn.ts', 'const at = Date.now();', 'reads the clock'],
    ['http/server.ts', "const port = process.env['PORT'];", 'reads the environment'],
    ['app/turn.ts', 'function f(context: TurnContext) {}', 'speaks of the SDK'],
  ])('would report %s with "%s"', (path, text, expected) => {
    expect(wordViolations(join(SRC, path), text).join()).toContain(expected);
  });
});
