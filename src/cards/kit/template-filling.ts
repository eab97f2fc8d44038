// The engine's own file: the package's entry brings in types of another, newer card library.
import type { Template } from 'adaptivecards-templating/lib/template-engine';

/** Gives what a template, or a piece of one, becomes with the data of its place; null where it is left out. */
export type Fill = (data: unknown) => unknown;

type Parsed = ReturnType<typeof Template.parseInterpolatedString>;
type Expression = Exclude<Parsed, string>;

/** What is needed to read a template. */
export interface TemplateLanguage {
  /** The card's name, for errors. */
  readonly card: string;
  /** The library's own reading of a text with `${…}` in it. */
  readonly parse: (text: string) => Parsed;
}

/**
 * Makes a template ready to be filled, again and again. The library reads the template language; what our templates say
 * in it (values by their names, and lists for which a piece is repeated) is filled in here in one pass, because the
 * library's own way takes ten times as long and cannot tell a missing value from words that look like a template.
 * Whatever else the language knows is refused.
 */
export function fillingOf(node: unknown, language: TemplateLanguage): Fill {
  if (typeof node === 'string') return textFilling(node, language);
  if (Array.isArray(node)) return listFilling(node.map((item) => fillingOf(item, language)));
  if (typeof node === 'object' && node !== null) return elementFilling(node, language);
  return () => node;
}

/** One value keeps its type; several, or one among words, make a text. */
function textFilling(text: string, language: TemplateLanguage): Fill {
  const parsed = language.parse(text);
  if (typeof parsed === 'string') return () => parsed;
  if (parsed.type !== 'concat') return valueFilling(parsed, language);
  const pieces = parsed.children.map((piece) => valueFilling(piece, language));
  return (data) => {
    let words = '';
    for (const piece of pieces) words += String(piece(data));
    return words;
  };
}

function valueFilling(expression: Expression, { card }: TemplateLanguage): Fill {
  if (expression.type === 'Constant') {
    const { value } = expression.tryEvaluate({}) as { readonly value: unknown };
    return () => value;
  }
  const words = expression.toString();
  if (expression.type !== 'Accessor' || !/^(\$data|\w+)(\.\w+)*$/.test(words))
    throw new Error(`Card "${card}" asks for more than a value by its name: \${${words}}.`);
  const path = words.split('.').slice(words.startsWith('$data') ? 1 : 0);
  return (data) => {
    let value = data;
    for (const step of path) value = isObject(value) ? value[step] : undefined;
    if (value === undefined) throw new Error(`Card "${card}" has no value for \${${words}}.`);
    return value;
  };
}

/** What is left out is gone; what became a list stands there piece by piece. */
function listFilling(items: readonly Fill[]): Fill {
  return (data) => {
    const list: unknown[] = [];
    for (const item of items) {
      const filled = item(data);
      if (Array.isArray(filled)) list.push(...(filled as unknown[]));
      else if (filled !== null) list.push(filled);
    }
    return list;
  };
}

/** `$data` names what an element is about: for a list the element is repeated, for an empty one left out. */
function elementFilling(node: object, language: TemplateLanguage): Fill {
  const { $data, ...properties } = node as Readonly<Record<string, unknown>>;
  const make = propertiesFilling(properties, language);
  if ($data === undefined) return make;
  const about = fillingOf($data, language);
  return (data) => {
    const subject = about(data);
    if (!Array.isArray(subject)) return make(subject);
    return subject.length > 1 ? subject.map(make) : subject.length === 1 ? make(subject[0]) : null;
  };
}

function propertiesFilling(properties: Readonly<Record<string, unknown>>, language: TemplateLanguage): Fill {
  const fills = Object.entries(properties).map(([key, node]) => {
    if (key.startsWith('$') && key !== '$schema')
      throw new Error(`Card "${language.card}" has a condition or the like: "${key}".`);
    return [key, fillingOf(node, language)] as const;
  });
  return (data) => {
    const element: Record<string, unknown> = {};
    for (const [key, fill] of fills) {
      const filled = fill(data);
      if (filled !== null) element[key] = filled;
    }
    return element;
  };
}

function isObject(node: unknown): node is Readonly<Record<string, unknown>> {
  return typeof node === 'object' && node !== null;
}
