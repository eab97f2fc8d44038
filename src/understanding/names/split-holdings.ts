import type { HoldingPhrase } from '../../domain/requests/command';
import { findHolding, findLevel } from './holding-search';
import type { Program } from '../../domain/program/program';

const SEPARATOR = /\s*(?:,|;|\+|\/|&|\band\b|\bplus\b|\bas well as\b|\balso\b)\s*/i;

const LEVEL_OF_ALL = /[,;:]?\s+(?:both|all|each|beide|alle)(?: (?:at|in|of them|on))?\s+(\S+)[\s.!]*$/i;

/**
 * The holdings a text lists, each as it was written, with its level. Joining words inside a name stay in it, and a level
 * said once for several holds for all of them.
 * @example splitHoldings(mpn, 'gold cloud platform and silver emm') // cloud platform at gold, emm at silver
 */
export function splitHoldings(program: Program, text: string): HoldingPhrase[] {
  const { list, level } = withoutLevelOfAll(program, text);
  const parts = list.split(SEPARATOR).filter((part) => part.trim() !== '');
  const phrases: HoldingPhrase[] = [];
  for (let start = 0; start < parts.length;) {
    const length = longestName(program, parts.slice(start));
    phrases.push(phraseOf(program, parts.slice(start, start + length).join(' and ')));
    start += length;
  }
  const levelled = withSharedLevel(mergeLooseLevels(program, phrases));
  return level === undefined ? levelled : levelled.map((each) => ({ level, ...each }));
}

/** "Datacenter and Hosting, both silver": the level that is said of all of them at the end. */
function withoutLevelOfAll(
  program: Program,
  text: string,
): { readonly list: string; readonly level: HoldingPhrase['level'] } {
  const [said = '', words = ''] = LEVEL_OF_ALL.exec(text) ?? [];
  const level = words === '' ? undefined : findLevel(program, words);
  return level === undefined ? { list: text, level } : { list: text.slice(0, -said.length), level };
}

/** How many of the next parts make up one holding's name: "Small" + "Midmarket Cloud Solutions". */
function longestName(program: Program, parts: readonly string[]): number {
  for (let length = Math.min(parts.length, 3); length > 1; length -= 1) {
    const match = findHolding(program, parts.slice(0, length).join(' and '));
    if (match && 'holding' in match && match.exact) return length;
  }
  return 1;
}

function phraseOf(program: Program, text: string): HoldingPhrase {
  const match = findHolding(program, text);
  const level = match?.level ?? findLevel(program, text);
  return level === undefined ? { text: text.trim() } : { text: text.trim(), level };
}

/** "cloud platform, gold": a level alone belongs to the holding before it. */
function mergeLooseLevels(program: Program, phrases: readonly HoldingPhrase[]): HoldingPhrase[] {
  const merged: HoldingPhrase[] = [];
  for (const phrase of phrases) {
    const before = merged.at(-1);
    const loose = phrase.level !== undefined && findLevel(program, phrase.text) === phrase.level;
    if (before && loose && before.level === undefined && phrase.level !== undefined) {
      merged[merged.length - 1] = { text: before.text, level: phrase.level };
    } else {
      merged.push(phrase);
    }
  }
  return merged;
}

/** "gold cloud platform and emm": the level said first holds until another is said. */
function withSharedLevel(phrases: readonly HoldingPhrase[]): HoldingPhrase[] {
  const [first] = phrases;
  let level = first?.level;
  return phrases.map((phrase) => {
    level = phrase.level ?? level;
    return level === undefined ? phrase : { text: phrase.text, level };
  });
}
