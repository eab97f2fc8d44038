/** What the function gives, made when first asked for and kept. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Texts kept before it begins anew. */
const MOST_KEPT = 500;

/**
 * The same function, which works out each result once: for what depends on the text alone and is asked for again and
 * again. What people type must not fill the memory, so it begins anew after some hundred texts.
 */
export function keepResults<T>(make: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined || kept.has(text)) return known as T;
    if (kept.size >= MOST_KEPT) kept.clear();
    const made = make(text);
    kept.set(text, made);
    return made;
  };
}
