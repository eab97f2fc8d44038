/** What the function gives, made when first asked for and kept. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Texts kept before it begins anew. */
const MOST_KEPT = 500;

/**
 * The same function, which works out each result once: for what depends on the text alone and is asked for again and
 * again. What people type must not fill the memory, so it begins anew after `most` texts, some hundred.
 */
export function keepResults<T>(make: (text: string) => T, most = MOST_KEPT): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined || kept.has(text)) return known as T;
    if (kept.size >= most) kept.clear();
    const made = make(text);
    kept.set(text, made);
    return made;
  };
}

/**
 * The same for what depends on a text and on the object it is read with, such as a turn's context: kept as long as that
 * object, which must not change.
 */
export function keepPer<K extends object, T>(make: (text: string, key: K) => T): (text: string, key: K) => T {
  const kept = new WeakMap<K, (text: string) => T>();
  return (text, key) => {
    const known = kept.get(key) ?? keepResults((each) => make(each, key));
    kept.set(key, known);
    return known(text);
  };
}
