import type { Document } from 'yaml';
import type * as Yaml from 'yaml';
import { programSchema, type Program } from '../domain/program/program';
import { pathInWords, type PackPath, type PackProblem } from '../domain/program/program-problem';
import { shapeProblem } from './shape-problem';

/** A pack as written: its data, and where each part of it stands in the file. */
export interface PackFile {
  readonly file: string;
  /** Undefined while the file has mistakes of form. */
  readonly program: Program | undefined;
  readonly problems: readonly string[];
  /** A mistake as one line: file, line and column, place in words, what was found and what was expected. */
  readonly describe: (problem: PackProblem) => string;
}

/** Reads one pack. Nothing is thrown: mistakes are listed in `problems`. */
export function readPack(file: string, text: string): PackFile {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- a start with prepared packs does without it
  const { LineCounter, parseDocument } = require('yaml') as typeof Yaml;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, strict: true });
  const data: unknown = document.errors.length > 0 ? undefined : document.toJS();
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  const describe = ({ path, found, expected }: PackProblem): string =>
    `${place(offsetOf(document, path))} ${pathInWords(data, path)}: found ${found}, expected ${expected}`;

  if (document.errors.length > 0) {
    const problems = document.errors.map(({ pos, message }) => `${place(pos[0])} not valid YAML: ${message}`);
    return { file, program: undefined, problems, describe };
  }
  const parsed = programSchema.safeParse(data);
  if (parsed.success) return { file, program: parsed.data, problems: [], describe };
  const problems = parsed.error.issues.flatMap((issue) => shapeProblem(issue, data)).map(describe);
  return { file, program: undefined, problems, describe };
}

// What is missing has no place of its own: the nearest part around it that exists is named.
function offsetOf(document: Document, path: PackPath): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
    if (Array.isArray(range)) return Number(range[0]);
  }
  return 0;
}
