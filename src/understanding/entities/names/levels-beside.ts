import type { TextWord } from './text-words';

/** A name by the words it takes. */
interface Placed {
  readonly first: number;
  readonly next: number;
}

interface PlacedLevel extends Placed {
  readonly value: string;
}

/** Between a holding and the level that is said of it. */
const BETWEEN = new Set(
  'in for at the our is to as level now of status competency designation partner with auf für im bei als stufe ist jetzt'.split(
    ' ',
  ),
);
const MOST_BETWEEN = 3;

/**
 * Whose level each level is: of the holding it leads or follows with nothing but small words between. Between two, a comma
 * decides, else whether the text names levels first.
 * @example 'gold Cloud Platform, silver Hosting' // gold of the first, silver of the second
 */
export function levelsBeside<H extends Placed>(
  holdings: readonly H[],
  levels: readonly PlacedLevel[],
  words: readonly TextWord[],
): ReadonlyMap<H, string> {
  const owned = new Map<H, string>();
  const leads = (levels[0]?.first ?? 0) < (holdings[0]?.first ?? 0);
  for (const level of levels) {
    const owner = ownerOf({ level, holdings, leads }, words);
    if (owner && !owned.has(owner)) owned.set(owner, level.value);
  }
  return owned;
}

interface Between<H> {
  readonly level: Placed;
  readonly holdings: readonly H[];
  /** Whether the text names levels before what they are said of. */
  readonly leads: boolean;
}

function ownerOf<H extends Placed>(
  { level, holdings, leads }: Between<H>,
  words: readonly TextWord[],
): H | undefined {
  const before = holdings.findLast(({ next }) => next <= level.first);
  const behind = holdings.find(({ first }) => first >= level.next);
  const followed = before && isBeside(words, before.next, level.first) ? before : undefined;
  const led = behind && isBeside(words, level.next, behind.first) ? behind : undefined;
  if (!followed || !led) return led ?? followed;
  return isLed(words, { level, led, leads }) ? led : followed;
}

/** Whether a level between two holdings is said of the one behind it. */
function isLed(
  words: readonly TextWord[],
  { level, led, leads }: { readonly level: Placed; readonly led: Placed; readonly leads: boolean },
): boolean {
  if (words[led.first]?.gap.includes(',')) return false;
  return leads || words[level.first]?.gap.includes(',') === true;
}

function isBeside(words: readonly TextWord[], from: number, to: number): boolean {
  if (to - from > MOST_BETWEEN || words.slice(from, to + 1).some(({ gap }) => /[.;!?\n]/.test(gap)))
    return false;
  return words.slice(from, to).every(({ plain }) => BETWEEN.has(plain));
}
