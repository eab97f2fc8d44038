export type Element = Readonly<Record<string, unknown>>;

/** Every object with a `type` in a card, outside the data of buttons. */
export function elementsIn(node: unknown): Element[] {
  if (Array.isArray(node)) return node.flatMap(elementsIn);
  if (typeof node !== 'object' || node === null) return [];
  const element = node as Element;
  const below = Object.entries(element).flatMap(([key, value]) => (key === 'data' ? [] : elementsIn(value)));
  return typeof element['type'] === 'string' ? [element, ...below] : below;
}

/** All words a person could see, without the invisible breaks. */
export function wordsIn(node: unknown): string {
  return elementsIn(node)
    .flatMap((element) => [element['text'], element['title'], element['label']])
    .filter((words): words is string => typeof words === 'string')
    .map((words) => words.replaceAll('\u2060', ''))
    .join('\n');
}
