import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { ROOMS, ROOTS } from './rooms';

export const PROJECT = resolve(__dirname, '../..');
const SRC = join(PROJECT, 'src');
/** Characters of a regular expression that can still be read at a glance. */
const MOST_EXPRESSION = 120;

/** A source file: its path below `src`, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every file that is kept or about to be, by its path in the project. */
export function projectFiles(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '--deduplicate'], {
    cwd: PROJECT,
    encoding: 'utf8',
  });
  return listed.split('\n').filter((path) => path !== '');
}

export function sourceFiles(): readonly SourceFile[] {
  return projectFiles()
    .filter((path) => path.startsWith('src/') && path.endsWith('.ts'))
    .map((path) => ({ path: path.slice('src/'.length), text: readFileSync(join(PROJECT, path), 'utf8') }));
}

/** The room of a source file: the longest of its folders that has a row; undefined for a file without a room. */
export function roomOf(path: string): string | undefined {
  const known = (name: string) => name in ROOMS || ROOTS.includes(name);
  for (let name = path; name !== '.'; name = dirname(name)) if (known(name)) return name;
  return undefined;
}

/** What a file imports, types included: source files as `src:path`, packages by name, Node's own modules as `node:name`. */
export function importsOf({ path, text }: SourceFile): readonly string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => {
    if (fileName.startsWith('.'))
      return `src:${relative(SRC, resolve(SRC, dirname(path), fileName)).replace(/(?:\.json|\.ts)?$/, (end) => end || '.ts')}`;
    const name = fileName.replace('node:', '');
    if (fileName.startsWith('node:') || builtinModules.includes(name)) return `node:${name}`;
    const [scope = '', second] = fileName.split('/');
    return scope.startsWith('@') ? `${scope}/${second}` : scope;
  });
}

/** Regular expressions too long to be read, literal or as a raw template; what grows is a list of words, in a data file. */
export function longExpressions({ path, text }: SourceFile): readonly string[] {
  if (!/\/[^\n]{120}|String\.raw/.test(text)) return [];
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const source = expressionIn(node, file);
    if (source !== undefined && source.length > MOST_EXPRESSION) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      found.push(`${path}:${line + 1}: ${source.length}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function expressionIn(node: ts.Node, file: ts.SourceFile): string | undefined {
  if (ts.isRegularExpressionLiteral(node)) return node.text;
  const isRaw = ts.isTaggedTemplateExpression(node) && node.tag.getText(file) === 'String.raw';
  return isRaw ? node.template.getText(file).slice(1, -1) : undefined;
}

/** Source files that import each other in a ring, as one sentence each; types count. */
export function circles(files: readonly SourceFile[]): readonly string[] {
  const importing = new Map(
    files.map((file) => [
      file.path,
      importsOf(file).flatMap((name) => (name.startsWith('src:') ? [name.slice(4)] : [])),
    ]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const since = trail.indexOf(path);
    if (since >= 0) found.push([...trail.slice(since), path].join(' → '));
    if (since >= 0 || done.has(path)) return;
    for (const next of importing.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return found;
}

/** Rooms that import each other in a ring by the table itself. */
export function roomsOutOfOrder(): readonly string[] {
  const order = Object.keys(ROOMS);
  return order.flatMap((room) =>
    (ROOMS[room] ?? [])
      .filter((name) => name in ROOMS && order.indexOf(name) > order.indexOf(room))
      .map((name) => `${room} stands before ${name}, which it imports`),
  );
}
