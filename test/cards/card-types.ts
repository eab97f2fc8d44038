import { join } from 'node:path';
import ts from 'typescript';

const FILE = join(__dirname, 'checked-cards.ts');
const OPTIONS: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  lib: ['lib.es2022.d.ts'],
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.Node16,
  moduleResolution: ts.ModuleResolutionKind.Node16,
};

/**
 * What Microsoft's own card types say against these cards: unknown properties, wrong values, missing parts.
 * The compiler reads the cards as literals typed `IAdaptiveCard`.
 */
export function typeErrors(cards: Readonly<Record<string, unknown>>): string[] {
  const source = sourceOf(cards);
  const host = ts.createCompilerHost(OPTIONS);
  const onDisk = ts.createCompilerHost(OPTIONS);
  host.fileExists = (path) => path === FILE || onDisk.fileExists(path);
  host.readFile = (path) => (path === FILE ? source : onDisk.readFile(path));
  host.getSourceFile = (path, ...rest) =>
    path === FILE
      ? ts.createSourceFile(path, source, ts.ScriptTarget.ES2022)
      : onDisk.getSourceFile(path, ...rest);
  const program = ts.createProgram([FILE], OPTIONS, host);
  return program.getSemanticDiagnostics(program.getSourceFile(FILE)).map((found) => {
    const near = source.slice(found.start ?? 0, (found.start ?? 0) + 60).replaceAll(/\s+/g, ' ');
    return `${near}: ${ts.flattenDiagnosticMessageText(found.messageText, ' ')}`;
  });
}

function sourceOf(cards: Readonly<Record<string, unknown>>): string {
  const literals = Object.entries(cards).map(([name, card]) => {
    // Teams' documentation writes "Full", the types "full".
    const json = JSON.stringify(card, undefined, 1).replace('"width": "Full"', '"width": "full"');
    return `export const ${name.replaceAll(/\W/g, '_')}: IAdaptiveCard = ${json};`;
  });
  return ["import type { IAdaptiveCard } from '@microsoft/teams.cards';", ...literals].join('\n');
}
