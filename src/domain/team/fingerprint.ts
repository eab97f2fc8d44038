/**
 * A short mark of a value: equal values have the same one, whatever the order of their keys; what is `undefined`
 * counts as absent. To tell whether something stored has changed, not to keep secrets.
 * @example fingerprint({ a: 1, b: undefined }) === fingerprint({ a: 1 }) // true
 */
export function fingerprint(value: unknown): string {
  const text = JSON.stringify(inKeyOrder(value)) ?? 'absent';
  return `${hash(text, 0x811c9dc5)}${hash(text, 0x9e3779b9)}`;
}

function inKeyOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inKeyOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, inKeyOrder(each)]));
}

/** FNV-1a over UTF-16 units, with a last mix so that both seeds differ in every bit. */
function hash(text: string, seed: number): string {
  let mixed = seed;
  for (let at = 0; at < text.length; at++) mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return ((mixed ^ (mixed >>> 13)) >>> 0).toString(36);
}
