import { startsOf } from './list-starts';
import { keysOf, type Need } from './pattern-need';

/** Something to be found in texts, and what a text must hold for that; undefined when any text may do. */
export interface Findable {
  readonly need: () => Need | undefined;
}

/** The numbers of what may be found in a text; all else surely is not there. */
export type Candidates = ReadonlySet<number>;

const WORD = /[\p{L}\p{N}]+/gu;
const findables: Findable[] = [];
let index: PatternIndex | undefined;

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
  index ??= new PatternIndex(findables.map(({ need }) => need()));
  return index.candidatesIn(texts);
}

const ANY = 0;
const ALL = 1;
const NOTHING_MORE = -1;

/**
 * The needs of all patterns, by the words they begin with. They are kept as numbers one behind the other, as a message
 * finds little of the processor's caches left for it: a word as its negative number, one or all of some as `ANY` or
 * `ALL`, their length and themselves.
 */
class PatternIndex {
  private readonly numbers = new Map<string, number>();
  private readonly always: number[] = [];
  private readonly needs: Int32Array;
  /** What needs a beginning of a word, and where the rest of its need begins; from `starts` of the beginning on. */
  private readonly entries: Int32Array;
  private readonly starts: Int32Array;
  private readonly held: Uint8Array;

  constructor(needs: readonly (Need | undefined)[]) {
    const written: number[] = [];
    const entries: number[][] = [];
    for (const [number, need] of needs.entries()) {
      if (need === undefined) this.always.push(number);
      for (const { key, rest } of need === undefined ? [] : keysOf(need)) {
        (entries[this.numberOf(key)] ??= []).push(number, rest === undefined ? NOTHING_MORE : written.length);
        if (rest !== undefined) this.write(rest, written);
      }
    }
    this.needs = Int32Array.from(written);
    const lists = Array.from(this.numbers.values(), (at) => entries[at] ?? []);
    this.entries = Int32Array.from(lists.flat());
    this.starts = Int32Array.from(startsOf(lists));
    this.held = new Uint8Array(this.numbers.size);
  }

  candidatesIn(texts: readonly string[]): Candidates {
    const beginnings = this.beginningsIn(texts);
    const candidates = new Set(this.always);
    for (const beginning of beginnings) this.held[beginning] = 1;
    for (const beginning of beginnings) this.addCandidates(beginning, candidates);
    for (const beginning of beginnings) this.held[beginning] = 0;
    return candidates;
  }

  private addCandidates(beginning: number, candidates: Set<number>): void {
    const end = this.starts[beginning + 1] ?? 0;
    for (let at = this.starts[beginning] ?? 0; at < end; at += 2) {
      const rest = this.entries[at + 1] ?? NOTHING_MORE;
      if (rest === NOTHING_MORE || this.isMet(rest)) candidates.add(this.entries[at] ?? 0);
    }
  }

  private beginningsIn(texts: readonly string[]): readonly number[] {
    const found = new Set<number>();
    for (const word of new Set(texts.flatMap((text) => text.match(WORD) ?? []))) {
      for (let length = 1; length <= word.length; length += 1) {
        const number = this.numbers.get(word.slice(0, length));
        if (number !== undefined) found.add(number);
      }
    }
    return [...found];
  }

  /** Whether the need that begins there is met by what is held. */
  private isMet(start: number): boolean {
    const kind = this.needs[start] ?? 0;
    if (kind < 0) return this.held[-kind - 1] === 1;
    const end = this.after(start);
    for (let at = start + 2; at < end; at = this.after(at)) {
      if (this.isMet(at) === (kind === ANY)) return kind === ANY;
    }
    return kind === ALL;
  }

  private after(start: number): number {
    return (this.needs[start] ?? 0) < 0 ? start + 1 : start + 2 + (this.needs[start + 1] ?? 0);
  }

  private write(need: Need, written: number[]): void {
    if (typeof need === 'string') return void written.push(-this.numberOf(need) - 1);
    const start = written.push('any' in need ? ANY : ALL, 0);
    for (const each of 'any' in need ? need.any : need.all) this.write(each, written);
    written[start - 1] = written.length - start;
  }

  private numberOf(beginning: string): number {
    const number = this.numbers.get(beginning) ?? this.numbers.size;
    this.numbers.set(beginning, number);
    return number;
  }
}
