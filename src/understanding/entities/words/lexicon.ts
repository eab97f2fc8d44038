import { plainText } from '../days/plain-text';
import { calendarWords, languageOf } from './calendar-words';
import dutch from './dutch.json';
import english from './english.json';
import french from './french.json';
import german from './german.json';
import italian from './italian.json';
import japanese from './japanese.json';
import portuguese from './portuguese.json';
import spanish from './spanish.json';
import type { Words } from './words';

/** One meaning of a word: "sept" is a month and, in French, a number. */
export interface Sense {
  readonly type: string;
  readonly value: string;
}

/** All words of the locale's language and of English. */
export interface Lexicon {
  readonly senses: ReadonlyMap<string, readonly Sense[]>;
  /** Words in the longest entry. */
  readonly longest: number;
}

const TABLES: Readonly<Record<string, Words | undefined>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  it: italian,
  nl: dutch,
  ja: japanese,
};

const made = new Map<string, Lexicon>();

/** Whether days are read in the language by words of our own, so that no library has to be asked. */
export function isOwnLanguage(locale: string): boolean {
  return TABLES[languageOf(locale)] !== undefined;
}

export function lexiconOf(locale: string): Lexicon {
  const language = languageOf(locale);
  const known = made.get(language);
  if (known) return known;
  const senses = new Map<string, Sense[]>();
  const own = TABLES[language];
  for (const table of own && own !== english ? [own, english] : [english]) addTable(senses, table);
  const { months, weekdays } = calendarWords(locale);
  months.forEach((month, name) => add(senses, name, { type: 'month', value: String(month) }));
  weekdays.forEach((weekday, name) => add(senses, name, { type: 'weekday', value: String(weekday) }));
  const longest = Math.max(...[...senses.keys()].map((words) => words.split(' ').length));
  const lexicon = { senses, longest };
  made.set(language, lexicon);
  return lexicon;
}

function addTable(senses: Map<string, Sense[]>, table: Words): void {
  for (const [key, words] of Object.entries(table)) {
    const [type = '', value = ''] = key.split(':');
    for (const word of words.split('|')) add(senses, entryOf(word), { type, value });
  }
}

/** As the lexer joins words: "q1" is a word and a figure. */
function entryOf(word: string): string {
  return plainText(word)
    .text.replaceAll('-', ' ')
    .replace(/(\p{L})(\d)/gu, '$1 $2');
}

/** The first meaning goes before later ones of the same type: a language before English. */
function add(senses: Map<string, Sense[]>, word: string, sense: Sense): void {
  const known = senses.get(word) ?? [];
  if (!known.some(({ type }) => type === sense.type)) senses.set(word, [...known, sense]);
}
