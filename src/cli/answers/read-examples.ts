import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type ParsedNode } from 'yaml';
import { bundledTexts, smallFiles } from '../../shipped-files';
import type { Example, ExampleFile } from '../../understanding/examples/example';

/** Files of examples as read, and what is wrong with their form. */
export interface ReadExamples {
  readonly files: readonly ExampleFile[];
  /** One line each, with file and line. */
  readonly problems: readonly string[];
}

/** Where the project keeps its examples. */
export const EXAMPLES = smallFiles('examples');

/** The project's examples, from their folder or from what the bundle has of it. Nothing is thrown for what is written in them. */
export function shippedExamples(): ReadExamples {
  const texts = bundledTexts('examples');
  return texts ? parseAll(Object.entries(texts)) : readExamples(EXAMPLES);
}

/** Reads every `*.yaml` of every language's folder and of those in it. Nothing is thrown for what is written in them. */
export function readExamples(folder: string): ReadExamples {
  return parseAll(exampleNames(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

function parseAll(texts: readonly (readonly [name: string, text: string])[]): ReadExamples {
  const read = texts.map(([name, text]) => parseExamples(name, text));
  return { files: read.map(({ file }) => file), problems: read.flatMap(({ problems }) => problems) };
}

function exampleNames(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => name.includes('/') && name.endsWith('.yaml'))
    .sort();
}

/** One file by its text. @example parseExamples('en/team.yaml', 'language: en\nlabels:\n  do:undo:\n    - take that back\n') */
export function parseExamples(name: string, text: string): { file: ExampleFile; problems: string[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineOf = ({ range }: { range: Range }): number => lines.linePos(range[0]).line;
  const file = { name, language: '', examples: [] };
  if (document.errors.length > 0) {
    const problems = document.errors.map(
      ({ pos, message }) => `${name}:${lines.linePos(pos[0]).line}: not valid YAML: ${message}`,
    );
    return { file, problems };
  }
  const language = textOf(document.get('language', true));
  const labels = document.get('labels', true);
  if (!isMap<ParsedNode, ParsedNode | null>(labels))
    return { file, problems: [`${name}:1: found no labels`] };
  const read = labels.items.map((pair) => readLabel(pair, lineOf));
  return {
    file: { name, language, examples: read.flatMap(({ examples }) => examples) },
    problems: read.flatMap(({ problems }) => problems.map((problem) => `${name}:${problem}`)),
  };
}

type Range = ParsedNode['range'];

function readLabel(
  { key, value }: { key: ParsedNode; value: ParsedNode | null },
  lineOf: (node: ParsedNode) => number,
): { examples: Example[]; problems: string[] } {
  const label = textOf(key);
  if (!isSeq<ParsedNode>(value))
    return { examples: [], problems: [`${lineOf(key)}: found no list under ${label}`] };
  const examples = value.items
    .filter((item) => isScalar(item))
    .map((item) => ({ label, text: textOf(item), line: lineOf(item) }));
  const problems = value.items
    .filter((item) => !isScalar(item))
    .map((item) => `${lineOf(item)}: found no plain text, expected quotes around braces and colons`);
  return { examples, problems };
}

function textOf(node: unknown): string {
  return isScalar(node) ? String(node.value) : '';
}
