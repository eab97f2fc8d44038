import { keysOf, type Need } from './pattern-need';

/** Something to be found in texts, and what a text must hold for that; undefined when any text may do. */
export interface Findable {
  readonly need: () => Need | undefined;
}

/** The numbers of what may be found in a text; all else surely is not there. */
export type Candidates = ReadonlySet<number>;

interface Index {
  readonly needs: readonly (Need | undefined)[];
  /** What any text may hold: what has no need. */
  readonly always: readonly number[];
  /** All beginnings of words that are needed; for some, what needs that one or another in its stead. */
  readonly byBeginning: ReadonlyMap<string, readonly number[]>;
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
  const { needs, always, byBeginning } = (index ??= createIndex());
  const held = beginningsIn(texts, byBeginning);
  const candidates = new Set(always);
  const looked = new Set<number>();
  for (const beginning of held) {
    for (const number of byBeginning.get(beginning) ?? []) {
      if (looked.has(number)) continue;
      looked.add(number);
      const need = needs[number];
      if (need !== undefined && isMet(need, held)) candidates.add(number);
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
  return 'any' in need
    ? need.any.some((each) => isMet(each, held))
    : need.all.every((each) => isMet(each, held));
}

function createIndex(): Index {
  const needs = findables.map(({ need }) => need());
  const byBeginning = new Map<string, number[]>();
  for (const [number, need] of needs.entries()) {
    if (need === undefined) continue;
    for (const beginning of beginningsOf(need)) {
      if (!byBeginning.has(beginning)) byBeginning.set(beginning, []);
    }
    for (const beginning of keysOf(need)) byBeginning.get(beginning)?.push(number);
  }
  const always = needs.flatMap((need, number) => (need === undefined ? [number] : []));
  return { needs, always, byBeginning };
}

function beginningsOf(need: Need): readonly string[] {
  if (typeof need === 'string') return [need];
  return ('any' in need ? need.any : need.all).flatMap(beginningsOf);
}
