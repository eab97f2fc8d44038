// The engine's own file: the package's entry brings in types of another, newer card library.
import type * as Engine from 'adaptivecards-templating/lib/template-engine';

/** The text of a file in `cards/`, by its name without ending: "reminder", "parts/buttons". */
export type ReadTemplate = (name: string) => string;

export type CardContent = Readonly<Record<string, unknown>>;

/** Fills the named template with data. Throws when the data lacks a value the template asks for. */
export type FillTemplate = (name: string, data: CardContent) => CardContent;

// Stands for a `${` that came with the data, so that one left over from a template can be told apart.
const GUARD = '\uE000';

/**
 * Fills card templates: each file is read and parsed once, on first use, and the templating library is loaded
 * with the first card. `{ "$include": "parts/x" }` stands for that file's content. What may be missing is a
 * list in the data (`"$data": "${list}"`, empty for "leave it out"), so templates need no conditions and a
 * misspelt name is always an error. A property whose list is empty, or whose value is null, is left out.
 */
export function createTemplates(read: ReadTemplate): FillTemplate {
  const parsed = new Map<string, Engine.Template>();
  return (name, data) => {
    const template = parsed.get(name) ?? parseTemplate(read, name);
    parsed.set(name, template);
    const filled: unknown = template.expand({ $root: guarded(data) });
    return finished(filled, name) as CardContent;
  };
}

function parseTemplate(read: ReadTemplate, name: string): Engine.Template {
  // Loaded here because the library and its expression parser take longer to load than the rest of the bot.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const engine = require('adaptivecards-templating/lib/template-engine') as typeof Engine;
  return new engine.Template(withParts(JSON.parse(read(name)), read));
}

function withParts(node: unknown, read: ReadTemplate): unknown {
  if (Array.isArray(node)) return node.map((item) => withParts(item, read));
  if (!isObject(node)) return node;
  const part = node['$include'];
  if (typeof part === 'string') return withParts(JSON.parse(read(part)), read);
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withParts(value, read)]));
}

/** The data with every `${` of its own in disguise. */
function guarded(node: unknown): unknown {
  if (typeof node === 'string') return node.includes('${') || node.includes(GUARD) ? guard(node) : node;
  if (Array.isArray(node)) return node.map(guarded);
  if (!isObject(node)) return node;
  const copy: Record<string, unknown> = {};
  for (const key in node) copy[key] = guarded(node[key]);
  return copy;
}

function guard(text: string): string {
  return text.replaceAll(GUARD, `${GUARD}-`).replaceAll('${', `${GUARD}{`);
}

function unguard(text: string): string {
  return text.replaceAll(`${GUARD}{`, '${').replaceAll(`${GUARD}-`, GUARD);
}

/**
 * The filled card with the data's own words, and without the nulls that the library leaves where a property came
 * out empty, which clients do not expect. Throws where the template asked for something that the data lacks.
 */
function finished(node: unknown, name: string): unknown {
  if (typeof node === 'string') return finishedText(node, name);
  if (Array.isArray(node)) return node.map((item) => finished(item, name));
  if (!isObject(node)) return node;
  const copy: Record<string, unknown> = {};
  for (const key in node) {
    const value = node[key];
    if (value !== null) copy[key] = finished(value, name);
  }
  return copy;
}

function finishedText(text: string, name: string): string {
  const [leftover] = text.includes('${') ? (/\$\{[^}"]*\}?/.exec(text) ?? []) : [];
  if (leftover !== undefined) throw new Error(`Card "${name}" has no value for ${leftover}.`);
  return text.includes(GUARD) ? unguard(text) : text;
}

function isObject(node: unknown): node is Record<string, unknown> {
  return typeof node === 'object' && node !== null;
}
