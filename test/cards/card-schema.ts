import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv';

const ROOT = join(__dirname, '../..');
const TYPES = join(ROOT, 'node_modules/@microsoft/teams.cards');
const GENERATOR = join(ROOT, 'node_modules/ts-json-schema-generator');

let validate: ValidateFunction | undefined;

/**
 * What a strict schema, generated from the card types Microsoft publishes, says against a card: unknown properties,
 * wrong values, missing parts; the deepest places first, because they name the cause.
 */
export function schemaErrors(card: unknown): string[] {
  // Teams' documentation writes "Full", the types "full".
  const spelt: unknown = JSON.parse(JSON.stringify(card).replace('"width":"Full"', '"width":"full"'));
  validate ??= new Ajv({ strict: false, allErrors: true, verbose: true }).compile(generatedSchema());
  if (validate(spelt)) return [];
  const errors = (validate.errors ?? []).filter(isAboutItsKind);
  const deepest = Math.max(...errors.map(depthOf));
  const told = errors.filter((error) => depthOf(error) === deepest).map(sentenceOf);
  return told.length > 0 ? [...new Set(told)] : ['An element is of no known kind.'];
}

function depthOf({ instancePath }: ErrorObject): number {
  return instancePath.split('/').length;
}

interface KindSchema {
  readonly properties?: { readonly type?: { readonly const?: unknown } };
}

/** Every kind of element is tried at each place; only what the kind named there misses tells anything. */
function isAboutItsKind({ keyword, data, parentSchema }: ErrorObject): boolean {
  if (keyword === 'const' || keyword === 'anyOf') return false;
  const kind = (parentSchema as KindSchema).properties?.type?.const;
  return kind === undefined || kind === (data as { readonly type?: unknown }).type;
}

function sentenceOf({ instancePath, message = '', params }: ErrorObject): string {
  return `${instancePath} ${message} ${JSON.stringify(params)}`;
}

/** Made anew with every version of the types or the generator; in between it is kept beside the other caches. */
function generatedSchema(): object {
  const name = `teams-cards-${versionOf(TYPES)}-${versionOf(GENERATOR)}.json`;
  const file = join(ROOT, 'node_modules/.cache/card-schema', name);
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, generate());
    renameSync(unfinished, file);
  }
  return JSON.parse(readFileSync(file, 'utf8')) as object;
}

function generate(): string {
  const types = ['--path', join(TYPES, 'dist/index.d.ts'), '--type', 'IAdaptiveCard'];
  const look = [
    '--tsconfig',
    join(ROOT, 'tsconfig.json'),
    '--no-type-check',
    '--expose',
    'all',
    '--no-top-ref',
  ];
  const command = [join(GENERATOR, 'bin/ts-json-schema-generator.js'), ...types, ...look];
  return execFileSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 16 * 1024 * 1024 });
}

function versionOf(folder: string): string {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  return version;
}
