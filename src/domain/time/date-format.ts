const kept = new Map<string, Intl.DateTimeFormat>();
const MOST_KEPT = 500;

/** The runtime's formatter for dates. Making one takes as long as a hundred uses, so each is made once and kept. */
export function dateFormat(
  locale: string,
  options: Readonly<Intl.DateTimeFormatOptions>,
): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = kept.get(key);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const made = new Intl.DateTimeFormat(locale, options);
  kept.set(key, made);
  return made;
}
