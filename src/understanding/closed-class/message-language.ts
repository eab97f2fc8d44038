import { english } from './english';
import { german } from './german';
import { hasAny, phrases, withoutPhrases, type Phrases } from './phrases';
import { otherLanguages, unspaced } from './other-languages';
import type { WordClasses } from './word-classes';

/** The closed classes of one language, ready to be looked up. */
export type ClassLookup = { readonly [name in keyof Required<WordClasses>]: Phrases };

const CLASS_NAMES = Object.keys(english) as (keyof WordClasses)[];

const lookups = { en: lookup(english), de: lookup(german) };

function lookup(classes: WordClasses): ClassLookup {
  return Object.fromEntries(
    CLASS_NAMES.map((name) => [name, phrases(classes[name] ?? '')]),
  ) as unknown as ClassLookup;
}

/** German where more of its small words stand in the message, else English. */
export function classesFor(words: readonly string[]): ClassLookup {
  const german = count(words, lookups.de);
  return german > 0 && german > count(words, lookups.en) ? lookups.de : lookups.en;
}

function count(words: readonly string[], { functionWords, courtesy }: ClassLookup): number {
  return words.filter((word) => functionWords.known.has(word) || courtesy.known.has(word)).length;
}

type GuardName = keyof typeof unspaced;

const guards: Readonly<Record<GuardName, Phrases>> = {
  negators: guard('negators'),
  conditionals: guard('conditionals'),
  interrogatives: phrases(...otherLanguages.map(({ interrogatives }) => interrogatives)),
};

/** Of every language at once; "was" asks in German only, so the two spoken languages keep what asks to themselves. */
function guard(name: GuardName): Phrases {
  return phrases(...[english, german, ...otherLanguages].map((classes) => classes[name]));
}

const harmless = phrases(english.notNegated ?? '', german.notNegated ?? '');

/**
 * Whether the words negate, set a condition or ask, in any language known. `text` is looked at for scripts without
 * spaces. "Do not forget to add Security" negates nothing.
 */
export function isGuarded(name: GuardName, words: readonly string[], text: string): boolean {
  const asks = name === 'interrogatives' && hasAny(words, classesFor(words).interrogatives);
  return (
    asks ||
    hasAny(withoutPhrases(words, harmless), guards[name]) ||
    unspaced[name].some((part) => text.includes(part))
  );
}
