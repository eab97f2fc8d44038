// Invisible, and no white space to Markdown: breaks a mark apart without changing what is seen.
const BREAK = '\u2060';

/**
 * Text that shows as typed where Markdown is read (text blocks, chat messages): no emphasis, lists, links,
 * mentions or date functions. Marks are broken by an invisible character; only emphasis needs a backslash.
 * @example plainText('1 * 2 <at>Ana</at> snake_case') // '1 * 2 <​at>Ana<​/at> snake_case', with invisible breaks after "<"
 */
export function plainText(text: string): string {
  return breakFunctions(text)
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
    .replace(/[`~]|(?<!\s|^)\*|\*(?!\s|$)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replace(/<(?=[a-z/!?])|&(?=[#\w]+;)|\](?=[([:])/gi, `$&${BREAK}`)
    .replace(/^[ \t]*(?=[-+#>=|]|\d+[.)])|^(?:\t| {4,})/gm, BREAK);
}

/** Text that shows as typed in a text run, which reads no Markdown but still knows date functions. */
export function runText(text: string): string {
  return breakFunctions(text);
}

function breakFunctions(text: string): string {
  return text.replace(/\{(?=\{)/g, `{${BREAK}`);
}

/**
 * The card with every text made inert by the kind of element it stands in. A text block marked
 * `"markdown": true` in its template keeps its Markdown; the mark itself is removed.
 */
export function inertTexts(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(inertTexts);
  if (typeof node !== 'object' || node === null) return node;
  const element = node as Record<string, unknown>;
  const copy: Record<string, unknown> = {};
  for (const key in element) if (key !== 'markdown') copy[key] = inertValue(element, key, element[key]);
  return copy;
}

function inertValue(element: Record<string, unknown>, key: string, value: unknown): unknown {
  if (key === 'data') return value;
  if (key !== 'text' || typeof value !== 'string') return inertTexts(value);
  if (element['type'] === 'TextRun') return runText(value);
  return element['type'] === 'TextBlock' && element['markdown'] !== true ? plainText(value) : value;
}
