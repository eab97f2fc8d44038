import { isSlipFor } from '../../../language/slips';
import { parseTimeZone } from '../../../domain/time/time-zone';
import { findTimeZone } from '../../zones/time-zone-search';
import type { EntityOf } from '../entity';
import type { TextWord } from './text-words';

type ZoneEntity = EntityOf<'zone'>;

const IANA = /(?<![\p{L}/])\p{L}+(?:_\p{L}+)*\/[\p{L}_]+(?:\/[\p{L}_]+)?(?![\p{L}/])/gu;
const OFFSET = /(?<![\p{L}\p{N}])(?:utc|gmt)(?:\s?[+-]\s?\d{1,2}(?::\d{2})?)?(?![\p{L}\p{N}])/giu;
/** Words that speak of time zones or of where somebody works; a city's name counts near one of them only. */
const CUES = new Set(
  'zone timezone zeitzone time clock uhr uhrzeit zeit based located office sit buero büro standort sitzen'.split(
    ' ',
  ),
);
const BEFORE = new Set('in to is on of the nach auf in ist zone timezone zeitzone use use'.split(' '));
const LONGEST = 3;

/** Time zones by their official name or distance from UTC, and cities, countries and abbreviations where a zone is spoken of. */
export function findZones(text: string, words: readonly TextWord[]): ZoneEntity[] {
  const official = [...text.matchAll(IANA)].filter(([name]) => parseTimeZone(name) !== undefined);
  const written = [...official, ...text.matchAll(OFFSET)].map((found) =>
    zone(text, found.index, found[0].length),
  );
  if (!words.some(({ plain }) => CUES.has(plain))) return written;
  return [...written, ...slipsIn(text), ...namedZones(text, words)];
}

/** "Europ/London": a name that is like that of one zone only. */
function slipsIn(text: string): ZoneEntity[] {
  return [...text.matchAll(IANA)].flatMap(({ 0: said, index }): ZoneEntity[] => {
    const match =
      parseTimeZone(said) === undefined ? findTimeZone(said.slice(said.lastIndexOf('/') + 1)) : undefined;
    const name = match && 'timeZone' in match && isLike(said, match.timeZone) ? match.timeZone : undefined;
    return name === undefined ? [] : [{ start: index, end: index + said.length, kind: 'zone', name }];
  });
}

/** Whether the region of a zone was written with a slip. */
function isLike(said: string, name: string): boolean {
  const [region = '', known = ''] = [said, name].map((each) =>
    each.slice(0, each.indexOf('/')).toLowerCase(),
  );
  return region === known || isSlipFor(region, known);
}

function zone(text: string, start: number, length: number): ZoneEntity {
  const end = start + length;
  return { start, end, kind: 'zone', name: text.slice(start, end) };
}

function namedZones(text: string, words: readonly TextWord[]): ZoneEntity[] {
  const found: ZoneEntity[] = [];
  for (let at = 0; at < words.length;) {
    const length = isCued(words, at) ? longestZone(text, words, at) : 0;
    const [first, last] = [words[at], words[at + length - 1]];
    if (first && last && length > 0) found.push(zone(text, first.start, last.end - first.start));
    at += Math.max(1, length);
  }
  return found;
}

/** Behind a word that leads to a place, or before "time". */
function isCued(words: readonly TextWord[], at: number): boolean {
  const before = words[at - 1]?.plain ?? '';
  const behind = words.slice(at + 1, at + LONGEST + 1).map(({ plain }) => plain);
  return BEFORE.has(before) || CUES.has(before) || behind.some((word) => word === 'time' || word === 'zeit');
}

function longestZone(text: string, words: readonly TextWord[], at: number): number {
  for (let length = LONGEST; length > 0; length -= 1) {
    const said = words.slice(at, at + length);
    const [first, last] = [said[0], said.at(-1)];
    if (
      !first ||
      !last ||
      said.length < length ||
      said.some(({ plain }) => CUES.has(plain) || BEFORE.has(plain))
    )
      continue;
    const match = findTimeZone(text.slice(first.start, last.end));
    if ('timeZone' in match || isShared(match.suggestions, first)) return length;
  }
  return 0;
}

/** Several zones share an abbreviation such as IST; what is merely like a city is none. */
function isShared(suggestions: readonly string[], { typed }: TextWord): boolean {
  return suggestions.length > 1 && /^(?:[A-Z]{3}|Central|Europe|USA?|Canada|Australia)$/.test(typed);
}
