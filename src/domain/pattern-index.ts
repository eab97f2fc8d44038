import { keysOf, type Need } from './pattern-need';

/** Something to be found in texts, and what a text must hold for that; undefined when any text may do. */
export interface Findable {
  readonly need: () => Need | undefined;
}

/** The numbers of what may be found in a text; all else surely is not there. */
export type Candidates = ReadonlySet<number>;

/** What may be found where a beginning of a word is held, and what else it needs then. */
interface Entry {
  readonly number: number;
  readonly rest: Need | undefined;
}

interface Index {
  /** What any text may hold: what has no need. */
  readonly always: readonly number[];
  /** All beginnings of words that are needed; the entries stand at as few and as rare ones as can be. */
  readonly byBeginning: ReadonlyMap<string, readonly Entry[]>;
}

const WORD = /[\p{L}\p{N}]+/gu;
const findables: Findable[] = [];
let index: Index | undefined;

/** Takes something up among what is looked for in texts, and gives its number. */
export function register(findable: Findable): number {
  index = undefined;
  return findables.push(findable) - 1;
}

/**
 * What may be found in texts: nearly all patterns are about something else, which the words tell far sooner than trying
 * each of them would.
 */
export function candidatesIn(texts: readonly string[]): Candidates {
  const { always, byBeginning } = (index ??= createIndex());
  const held = beginningsIn(texts, byBeginning);
  const candidates = new Set(always);
  for (const beginning of held) {
    for (const { number, rest } of byBeginning.get(beginning) ?? []) {
      if (!candidates.has(number) && (rest === undefined || isMet(rest, held))) candidates.add(number);
    }
  }
  return candidates;
}

function beginningsIn(texts: readonly string[], known: Index['byBeginning']): ReadonlySet<string> {
  const found = new Set<string>();
  for (const word of new Set(texts.flatMap((text) => text.match(WORD) ?? []))) {
    for (let length = 1; length <= word.length; length += 1) {
      const beginning = word.slice(0, length);
      if (known.has(beginning)) found.add(beginning);
    }
  }
  return found;
}

function isMet(need: Need, held: ReadonlySet<string>): boolean {
  if (typeof need === 'string') return held.has(need);
  if ('any' in need) {
    for (const each of need.any) if (isMet(each, held)) return true;
    return false;
  }
  for (const each of need.all) if (!isMet(each, held)) return false;
  return true;
}

function createIndex(): Index {
  const always: number[] = [];
  const byBeginning = new Map<string, Entry[]>();
  for (const [number, { need: of }] of findables.entries()) {
    const need = of();
    if (need === undefined) always.push(number);
    for (const beginning of need === undefined ? [] : beginningsOf(need)) {
      if (!byBeginning.has(beginning)) byBeginning.set(beginning, []);
    }
    for (const { key, rest } of need === undefined ? [] : keysOf(need)) {
      byBeginning.get(key)?.push({ number, rest });
    }
  }
  return { always, byBeginning };
}

function beginningsOf(need: Need): readonly string[] {
  if (typeof need === 'string') return [need];
  return ('any' in need ? need.any : need.all).flatMap(beginningsOf);
}
