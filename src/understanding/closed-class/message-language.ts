import english from './english.json';
import german from './german.json';
import { hasAny, phraseAt, phrases, withoutPhrases, type Phrases } from './phrases';
import { otherLanguages, unspaced } from './other-languages';
import type { WordClasses } from './word-classes';

/** The closed classes of one language, ready to be looked up. */
export type ClassLookup = { readonly [name in keyof Required<WordClasses>]: Phrases };

/** English has every class. */
const CLASS_NAMES = Object.keys(english) as (keyof WordClasses)[];

const lookups = { en: lookup(english), de: lookup(german) };

function lookup(classes: WordClasses): ClassLookup {
  return Object.fromEntries(
    CLASS_NAMES.map((name) => [name, phrases(...(classes[name] ?? []))]),
  ) as unknown as ClassLookup;
}

/** The small words of each language that the other does not have. */
const TELLING = { en: onlyIn(lookups.en, lookups.de), de: onlyIn(lookups.de, lookups.en) };

function onlyIn(own: ClassLookup, other: ClassLookup): ReadonlySet<string> {
  const others = smallWords(other);
  return new Set([...smallWords(own)].filter((word) => !others.has(word)));
}

function smallWords(lookup: ClassLookup): ReadonlySet<string> {
  return new Set(
    CLASS_NAMES.flatMap((name) => [...lookup[name].known].flatMap((phrase) => phrase.split(' '))),
  );
}

export function isGerman(words: readonly string[]): boolean {
  return classesFor(words) === lookups.de;
}

/** German where more of its own small words stand in the message, else English. */
export function classesFor(words: readonly string[]): ClassLookup {
  const count = (known: ReadonlySet<string>) => words.filter((word) => known.has(word)).length;
  return count(TELLING.de) > count(TELLING.en) ? lookups.de : lookups.en;
}

type GuardName = keyof typeof unspaced;

const guards: Readonly<Record<GuardName, Phrases>> = {
  negators: guard('negators'),
  conditionals: guard('conditionals'),
  interrogatives: phrases(...otherLanguages.flatMap(({ interrogatives }) => interrogatives)),
};

/** Of every language at once (but "falls" is a condition in German only); "was" asks in German only, so the two spoken languages keep what asks to themselves. */
function guard(name: GuardName): Phrases {
  const everywhere = german[name].filter((phrase) => phrase !== 'falls');
  return phrases(...everywhere, ...[english, ...otherLanguages].flatMap((classes) => classes[name]));
}

const harmless = phrases(...english.harmless, ...german.harmless);

/**
 * Whether the words negate, set a condition or ask, in any language known. `text` is looked at for scripts without
 * spaces. "Do not forget to add Security" negates nothing.
 */
export function isGuarded(name: GuardName, words: readonly string[], text: string): boolean {
  const bare = withoutHarmless(words);
  return (
    hasAny(bare, classesFor(words)[name]) ||
    hasAny(bare, guards[name]) ||
    unspaced[name].some((part) => text.includes(part))
  );
}

/** Without what looks like a negation or condition and is none. */
export function withoutHarmless(words: readonly string[]): string[] {
  return withoutPhrases(words, harmless);
}

/** Whether a negation of any language begins at that place. */
export function negatesAt(words: readonly string[], at: number): boolean {
  return phraseAt(words, at, guards.negators) > 0;
}

const spoken = phrases(
  ...[english, german].flatMap(({ negators, conditionals }) => [...negators, ...conditionals]),
);

/** Whether nothing among the words negates or sets a condition in English or German. Names are full of other languages' words ("Om"). */
export function isPlain(words: readonly string[]): boolean {
  return !hasAny(words, spoken);
}

/** The languages the bot speaks. */
export const spokenClasses: readonly ClassLookup[] = [lookups.en, lookups.de];
