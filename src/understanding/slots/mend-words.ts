import { isSlipFor } from '../../language/slips';
import type { Entity } from '../entities/entity';
import { MONTH_NAMES } from '../entities/words/month-names';
import { isCapital, type TextWord } from '../entities/names/text-words';
import { knownWords, rareWords, wordsLike } from './known-words';
import type { SlotTemplates } from './slot-templates';

/** Two words of the same sound and length mean different things too often in shorter ones. */
const SHORTEST = 4;
/** A word of so few examples may be a slip itself, where another is so many times as common. */
const MOST_SLIPS = 40;
const TIMES_AS_COMMON = 8;
/** How many examples the right word has at least. */
const LEAST_SENTENCES = 2;
const QUOTE_BEFORE = /["“„«‘'][^"”“»’']*$/;

/**
 * A text with the slips in its words put right, as far as a word of the examples is near; undefined where there is
 * none. Words with a capital may be names: they, words in quotes and what was found in the text stay as typed.
 * @example mendWords('remnid us agian', [], templates) // 'remind us again'
 */
export function mendWords(
  text: string,
  entities: readonly Entity[],
  templates: SlotTemplates,
): string | undefined {
  let mended = text;
  for (const word of [...rareWords(text, entities, { templates, most: MOST_SLIPS })].reverse()) {
    const isQuoted = QUOTE_BEFORE.test(text.slice(0, word.start));
    const right = isQuoted
      ? undefined
      : (monthFor(text, word) ?? (isCapital(word) ? undefined : nearest(word, templates)));
    if (right !== undefined) mended = mended.slice(0, word.start) + right + mended.slice(word.end);
  }
  return mended === text ? undefined : mended;
}

const FIGURE_BEFORE = /\d(?:st|nd|rd|th)?\.?\s+(?:of\s+)?$/i;
const FIGURE_BEHIND = /^\.?,?\s+\d/;

/** A month with a slip beside a figure: "12 Septmber 2027". */
function monthFor(text: string, { plain, start, end }: TextWord): string | undefined {
  if (!FIGURE_BEFORE.test(text.slice(0, start)) && !FIGURE_BEHIND.test(text.slice(end))) return undefined;
  return MONTH_NAMES.find((month) => isSlipFor(plain, month.toLowerCase()));
}

/** The word of most sentences among those it may be a slip for; first of all one with the same letters. */
function nearest({ plain }: TextWord, templates: SlotTemplates): string | undefined {
  if (plain.length < SHORTEST) return undefined;
  const least = Math.max(LEAST_SENTENCES, (knownWords(templates).get(plain) ?? 0) * TIMES_AS_COMMON);
  const near = wordsLike(plain, templates).filter(
    ([word, sentences]) => sentences >= least && isSlipFor(plain, word) && !isInflected(plain, word),
  );
  const swapped = near.filter(([word]) => letters(word) === letters(plain));
  const [first] = (swapped.length > 0 ? swapped : near).sort(([, one], [, other]) => other - one);
  return first?.[0];
}

/** "Moves" is no slip for "move" or "moved". */
function isInflected(plain: string, word: string): boolean {
  return withoutEnding(plain) === withoutEnding(word);
}

function withoutEnding(word: string): string {
  return word.replace(/(?:e?s|e?d|ing|e)$/, '');
}

function letters(word: string): string {
  return [...word].sort().join('');
}
