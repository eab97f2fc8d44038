import { COMMON_SPEECH } from './common-speech';

/** What a text must hold for a pattern to be found in it: a word that begins so, all of some, or one of some. */
export type Need = string | { readonly all: readonly Need[] } | { readonly any: readonly Need[] };

/** A beginning of a word, and what else must be held with it for a need to be met. */
interface Key {
  readonly key: string;
  readonly rest: Need | undefined;
}

/** Keys of which one at least is there, with its rest, wherever the need is met: as few and as rare as can be. */
export function keysOf(need: Need): readonly Key[] {
  if (typeof need === 'string') return [{ key: need, rest: undefined }];
  if ('any' in need) return need.any.flatMap(keysOf);
  const [rarest, ...others] = need.all;
  const further = allNeeds(others);
  const keys = rarest === undefined ? [] : keysOf(rarest);
  return keys.map(({ key, rest }) => ({
    key,
    rest: rest === undefined ? further : allNeeds([rest, further]),
  }));
}

/** The need of what is found when one of several is. */
export function anyNeed(needs: readonly (Need | undefined)[]): Need | undefined {
  const flat = new Set<Need>();
  for (const need of needs) {
    if (need === undefined) return undefined;
    for (const each of typeof need === 'object' && 'any' in need ? need.any : [need]) flat.add(each);
  }
  const [only] = flat;
  return flat.size === 1 ? only : { any: [...flat] };
}

/** The need of what is found when all of several are; first what few words can meet, which is hardly ever met. */
export function allNeeds(needs: readonly (Need | undefined)[]): Need | undefined {
  const known = needs.filter((need) => need !== undefined);
  return known.length < 2 ? known[0] : { all: known.sort((a, b) => sizeOf(a) - sizeOf(b)) };
}

/** How many rare words an everyday word is as likely as. */
const COMMON = 20;

function sizeOf(need: Need): number {
  if (typeof need === 'string') return COMMON_SPEECH.has(need) ? COMMON : 1;
  return 'any' in need
    ? need.any.reduce<number>((sum, each) => sum + sizeOf(each), 0)
    : Math.min(...need.all.map(sizeOf));
}
