import { IntlMessageFormat } from 'intl-messageformat';

/** What is put into a sentence; dates and lists arrive as words of the reader's language. */
export type SaidValues = Readonly<Record<string, string | number | boolean>>;

/** Puts a sentence of a room into words. Throws when a value is missing that the sentence has a place for. */
export type Say<K extends string> = (key: K, values?: SaidValues) => string;

/** Sentences by key, as ICU messages. */
export type Words<K extends string = string> = Readonly<Record<K, string>>;

/** A room's sentences: English whole, other languages as far as they go. */
export interface Catalogue<K extends string = string> {
  readonly en: Words<K>;
  readonly de?: Partial<Words<NoInfer<K>>>;
}

/**
 * The words of a room for readers of a locale. What their language has no sentence for is said in English.
 * @example wordsOf({ en: { hi: 'Hello, {name}' }, de: { hi: 'Guten Tag, {name}' } })('de-AT')('hi', { name: 'Ana' })
 *          // 'Guten Tag, Ana'
 */
export function wordsOf<K extends string>(catalogue: Catalogue<K>): (locale: string) => Say<K> {
  const english = sayFrom('en', catalogue.en, catalogue.en);
  const german = catalogue.de ? sayFrom('de', catalogue.de, catalogue.en) : english;
  return (locale) => (/^de\b/i.test(locale) ? german : english);
}

function sayFrom<K extends string>(language: string, words: Partial<Words<K>>, english: Words<K>): Say<K> {
  const compiled = new Map<K, IntlMessageFormat>();
  return (key, values) => {
    const message = compiled.get(key) ?? messageOf(words[key] ?? english[key], words[key] ? language : 'en');
    compiled.set(key, message);
    return String(message.format(values));
  };
}

// Parsed once and when it is first said: a room has many sentences, and a turn says few.
function messageOf(text: string, language: string): IntlMessageFormat {
  return new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
}
