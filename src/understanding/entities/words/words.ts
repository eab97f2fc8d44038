/**
 * What one language calls things: each key is a sense and its value, each text the words for it, separated by `|`.
 * A language is added by one such table.
 * @example { 'unit:week': 'week|weeks', 'day:1': 'tomorrow' }
 */
export type Words = Readonly<Record<string, string>>;
