import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Language, Parser, type Node } from 'web-tree-sitter';

/** What can be known of a Bicep file without its compiler. */
export interface BicepSource {
  /** Mistakes of syntax, names that nothing declares, parameters that nothing uses; each with its line. */
  readonly findings: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly outputs: readonly string[];
  /** The text of a value within a resource or module. @example value('site', 'properties', 'httpsOnly') // 'true' */
  value(symbol: string, ...path: string[]): string | undefined;
  /** The names of the properties there. */
  names(symbol: string, ...path: string[]): readonly string[];
}

export interface Parameter {
  readonly name: string;
  /** Has no default, so that every deployment has to give it. */
  readonly required: boolean;
}

// Those of Bicep's own that these files use; one more has to be looked up in its reference before it is listed.
const FUNCTIONS = [
  'empty',
  'environment',
  'guid',
  'replace',
  'resourceGroup',
  'string',
  'subscriptionResourceId',
  'take',
  'tenant',
  'uniqueString',
];
const DECORATORS = ['allowed', 'description', 'maxLength', 'maxValue', 'minLength', 'minValue'];
const DECLARATIONS = [
  'parameter_declaration',
  'variable_declaration',
  'resource_declaration',
  'module_declaration',
];

/** A function that reads Bicep. The parser is WebAssembly, hence the wait. */
export async function bicepReader(): Promise<(text: string) => BicepSource> {
  await Parser.init();
  const language = createRequire(__filename).resolve('tree-sitter-bicep/tree-sitter-bicep.wasm');
  const parser = new Parser();
  parser.setLanguage(await Language.load(readFileSync(language)));
  return (text) => {
    const tree = parser.parse(text);
    if (!tree) throw new TypeError('The parser gave no tree.');
    return readSource(tree.rootNode);
  };
}

function readSource(root: Node): BicepSource {
  const nodes = [...walk(root)];
  const declared = nodes.filter(({ type }) => DECLARATIONS.includes(type));
  const locals = nodes.filter((node) => node.type === 'identifier' && isLocal(node)).map(({ text }) => text);
  const names = [...declared.map(nameOf), ...locals];
  const uses = nodes.filter((node) => node.type === 'identifier' && isUse(node)).map((node) => node);
  const used = new Set(uses.map(({ text }) => text));
  const parameters = declared.filter(({ type }) => type === 'parameter_declaration');
  const find = (symbol: string, path: readonly string[]): Node | undefined => {
    const at = declared.find((node) => nameOf(node) === symbol);
    return path.reduce<Node | undefined>((node, name) => propertyOf(node && objectIn(node), name), at);
  };
  return {
    findings: [
      ...nodes.filter((node) => node.isError || node.isMissing).map((node) => `${line(node)}: syntax`),
      ...uses
        .filter(({ text }) => !names.includes(text))
        .map((node) => `${line(node)}: ${node.text} is not declared`),
      ...nodes.filter(isUnknownCall).map((node) => `${line(node)}: ${node.text} is no known function`),
      ...repeated(declared).map((node) => `${line(node)}: ${nameOf(node)} is declared twice`),
      ...parameters
        .filter((node) => !used.has(nameOf(node)))
        .map((node) => `${line(node)}: ${nameOf(node)} is not used`),
    ],
    parameters: parameters.map((node) => ({ name: nameOf(node), required: node.namedChildCount < 3 })),
    outputs: nodes.filter(({ type }) => type === 'output_declaration').map(nameOf),
    value: (symbol, ...path) => find(symbol, path)?.text,
    names: (symbol, ...path) => {
      const node = find(symbol, path);
      return propertiesOf(node && objectIn(node)).map(keyOf);
    },
  };
}

function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children) if (child) yield* walk(child);
}

function line(node: Node): string {
  return `line ${node.startPosition.row + 1}`;
}

function nameOf(declaration: Node): string {
  return declaration.namedChild(0)?.text ?? '';
}

function isFirst(node: Node): boolean {
  return node.parent?.namedChild(0)?.id === node.id;
}

/** The variable of a loop or of a lambda. */
function isLocal(node: Node): boolean {
  return isFirst(node) && ['for_statement', 'lambda_expression'].includes(node.parent?.type ?? '');
}

function isUse(node: Node): boolean {
  const parent = node.parent?.type ?? '';
  const named = [...DECLARATIONS, 'output_declaration', 'object_property', 'call_expression'];
  return parent !== 'ERROR' && !isLocal(node) && !(named.includes(parent) && isFirst(node));
}

function isUnknownCall(node: Node): boolean {
  if (node.type !== 'identifier' || node.parent?.type !== 'call_expression' || !isFirst(node)) return false;
  const known = node.parent.parent?.type === 'decorator' ? DECORATORS : FUNCTIONS;
  return !known.includes(node.text);
}

function repeated(declared: readonly Node[]): Node[] {
  return declared.filter(
    (node, index) => declared.findIndex((other) => nameOf(other) === nameOf(node)) < index,
  );
}

/** The object that a declaration or a property holds, also behind a condition or a loop. */
function objectIn(node: Node): Node | undefined {
  if (node.type === 'object') return node;
  for (const child of node.namedChildren) {
    if (child?.type === 'object') return child;
    const inner = child && /^(if|for)_statement$/.test(child.type) ? objectIn(child) : undefined;
    if (inner) return inner;
  }
  return undefined;
}

function propertiesOf(object: Node | undefined): Node[] {
  return object?.namedChildren.filter((child): child is Node => child?.type === 'object_property') ?? [];
}

function propertyOf(object: Node | undefined, name: string): Node | undefined {
  return (
    propertiesOf(object)
      .find((property) => keyOf(property) === name)
      ?.namedChild(1) ?? undefined
  );
}

function keyOf(property: Node): string {
  return property.namedChild(0)?.text.replace(/^'|'$/g, '') ?? '';
}
