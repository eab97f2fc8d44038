import { initials, nameWords } from './name-words';
import type { Program, ProgramHolding } from '../../domain/program/program';
import { isSlipFor } from '../../language/slips';

/** What a text names: one holding (`exact` when by one of its names, not by parts of one), or several it may mean. */
export type HoldingMatch =
  | { readonly holding: ProgramHolding; readonly level?: string; readonly exact: boolean }
  | { readonly candidates: readonly ProgramHolding[]; readonly level?: string };

interface NamedHolding {
  readonly holding: ProgramHolding;
  readonly names: readonly (readonly string[])[];
}

interface Names {
  readonly holdings: readonly NamedHolding[];
  readonly levels: ReadonlyMap<string, string>;
  readonly filler: ReadonlySet<string>;
}

const known = new WeakMap<Program, Names>();
const FILLER =
  'a an the our we in for of at on as to with have hold is are competency competencies competence designation designations ' +
  'badge badges partner level status solution path area too also now again please pls both new';

/**
 * The holding a text names, by id, name, other or earlier name or abbreviation, with room for slips of spelling;
 * the level where one is said. Undefined when nothing fits.
 * @example findHolding(mpn, 'gold cloud plaform') // { holding: Cloud Platform, level: 'gold', exact: true }
 */
export function findHolding(program: Program, text: string): HoldingMatch | undefined {
  const names = namesOf(program);
  const { level, rest } = withoutLevel(names, nameWords(plain(text)));
  const words = rest.filter((word) => !names.filler.has(word));
  const wanted = words.length > 0 ? words : rest;
  const levelPart = level === undefined ? {} : { level };
  const exact = names.holdings.find(({ names: own }) => own.some((name) => sameWords(wanted, name)));
  if (exact) return { holding: exact.holding, exact: true, ...levelPart };
  const [first, ...others] = bestByWords(names.holdings, words);
  if (!first) return undefined;
  if (others.length > 0) return { candidates: [first, ...others], ...levelPart };
  return { holding: first, exact: false, ...levelPart };
}

/** A level's id where the text is nothing but a level: "gold", "at gold level". */
export function findLevel(program: Program, text: string): string | undefined {
  const names = namesOf(program);
  const { level, rest } = withoutLevel(names, nameWords(plain(text)));
  return rest.every((word) => names.filler.has(word)) ? level : undefined;
}

function withoutLevel(names: Names, words: readonly string[]): { level?: string; rest: readonly string[] } {
  for (const [word, level] of names.levels) {
    const index = words.findIndex((candidate) => candidate === word || isSlipFor(candidate, word));
    if (index >= 0) return { level, rest: words.filter((_, other) => other !== index) };
  }
  return { rest: words };
}

/** "moved up from silver to gold": only the new level counts. "Solutions partner" comes before every designation. */
function plain(text: string): string {
  return text
    .replace(/\bsolutions? partner\b/i, ' ')
    .replace(/\b(from|instead of|not) \w+ (?=to |into )/i, ' ')
    .replace(/\binstead of \w+/i, ' ');
}

/** All words the same in order, slips allowed; or the name's words written as one ("bizapps"). */
function sameWords(typed: readonly string[], name: readonly string[]): boolean {
  if (typed.length === 0) return false;
  if (typed.join('') === name.join('')) return true;
  return typed.length === name.length && typed.every((word, index) => isLike(word, name[index] ?? ''));
}

function isLike(typed: string, word: string): boolean {
  return typed === word || isSlipFor(typed, word);
}

/** Holdings of which one name has all the words; of several, those of whose name the words are the largest part. */
function bestByWords(holdings: readonly NamedHolding[], words: readonly string[]): ProgramHolding[] {
  let best = 0;
  let found: ProgramHolding[] = [];
  for (const { holding, names } of holdings) {
    const share = Math.max(0, ...names.map((name) => shareOf(name, words)));
    if (share === 0 || share < best) continue;
    found = share > best ? [holding] : [...found, holding];
    best = share;
  }
  return found;
}

/** 0 unless all words stand in the name; then 1 or 2: whole words count for more than beginnings of words. */
function shareOf(name: readonly string[], words: readonly string[]): number {
  if (words.length === 0) return 0;
  let whole = true;
  for (const word of words) {
    if (name.some((part) => isLike(word, part))) continue;
    if (word.length < 3 || !name.some((part) => part.startsWith(word))) return 0;
    whole = false;
  }
  return whole ? 2 : 1;
}

function namesOf(program: Program): Names {
  const cached = known.get(program);
  if (cached) return cached;
  const own = [program.words.holding.name, program.words.holding.plural, ...program.words.holding.also];
  const names: Names = {
    holdings: program.holdings.map((holding) => ({ holding, names: allNames(holding) })),
    levels: new Map(program.levels.flatMap((level) => levelWords(level).map((word) => [word, level.id]))),
    filler: new Set([
      ...FILLER.split(' '),
      ...own.flatMap(nameWords),
      ...nameWords(program.words.level?.name ?? ''),
    ]),
  };
  known.set(program, names);
  return names;
}

function levelWords(level: Program['levels'][number]): string[] {
  const all = [level.id, level.name, ...level.also].map(nameWords);
  return all.flatMap((words) => (words.length === 1 ? words : []));
}

/** Every way to write a holding's name, as words: with and without what is in brackets, and its initials. */
function allNames(holding: ProgramHolding): (readonly string[])[] {
  const written = [holding.id, holding.name, ...holding.also, ...holding.earlier];
  const plain = written.map((name) => name.replace(/\(.*?\)/g, ''));
  const words = [...written, ...plain].map(nameWords).filter((name) => name.length > 0);
  const short = words.map(initials).filter((letters) => letters.length >= 3);
  return [...words, ...short.map((letters) => [letters])];
}
