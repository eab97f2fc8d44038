// The engine's own file: the package's entry brings in types of another, newer card library.
import type * as Engine from 'adaptivecards-templating/lib/template-engine';
import { fillingOf, type Fill } from './template-filling';

/** The text of a file in `cards/`, by its name without ending: "cycle/reminder", "parts/buttons". */
export type ReadTemplate = (name: string) => string;

export type CardContent = Readonly<Record<string, unknown>>;

/** Fills the named template with data. Throws when the data lacks a value the template asks for. */
export type FillTemplate = (name: string, data: CardContent) => CardContent;

/**
 * Fills card templates: each file is read and parsed once, on first use, and the templating library is loaded
 * with the first card. `{ "$include": "parts/x" }` stands for that file's content. What may be missing is a
 * list in the data (`"$data": "${list}"`, empty for "leave it out"), so templates need no conditions and a
 * misspelt name is always an error. A property whose list is empty, or whose value is null, is left out.
 */
export function createTemplates(read: ReadTemplate): FillTemplate {
  const parsed = new Map<string, Fill>();
  return (name, data) => {
    const fill = parsed.get(name) ?? parseTemplate(read, name);
    parsed.set(name, fill);
    return fill(data) as CardContent;
  };
}

function parseTemplate(read: ReadTemplate, name: string): Fill {
  // Loaded here because the library and its expression parser take longer to load than the rest of the bot.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { Template } = require('adaptivecards-templating/lib/template-engine') as typeof Engine;
  const parse = (text: string) => Template.parseInterpolatedString(text);
  return fillingOf(withParts(JSON.parse(read(name)), read), { card: name, parse });
}

function withParts(node: unknown, read: ReadTemplate): unknown {
  if (Array.isArray(node)) return node.map((item) => withParts(item, read));
  if (typeof node !== 'object' || node === null) return node;
  const part = (node as Readonly<Record<string, unknown>>)['$include'];
  if (typeof part === 'string') return withParts(JSON.parse(read(part)), read);
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withParts(value, read)]));
}
