import { nameWords } from './name-words';
import type { Program, Programs } from '../../domain/program/program';
import { isSlipFor } from '../../language/slips';

export type ProgramMatch = { readonly program: Program } | { readonly candidates: readonly Program[] };

const FILLER = new Set(
  'the our a an old new rules rule version of for from in on we us program pack'.split(' '),
);

/**
 * The programme a text names, by id, name, short name or another of its names; the longest name said wins.
 * @example findProgram(programs, 'the old MPN 2016 rules') // { program: mpn-2016 }
 */
export function findProgram(programs: Programs, text: string): ProgramMatch | undefined {
  const words = nameWords(text);
  const scored = [...programs.byId.values()].map((program) => ({
    program,
    length: longestSaid(program, words),
  }));
  const best = Math.max(0, ...scored.map(({ length }) => length));
  const found = best === 0 ? byParts(programs, words) : scored.filter(({ length }) => length === best);
  const [first, ...others] = found.map(({ program }) => program);
  if (!first) return undefined;
  return others.length > 0 ? { candidates: [first, ...others] } : { program: first };
}

/** How many letters the longest of the programme's names has that stands in the text. */
function longestSaid(program: Program, words: readonly string[]): number {
  const lengths = namesOf(program).map((name) => (contains(words, name) ? name.join('').length : 0));
  return Math.max(0, ...lengths);
}

function contains(words: readonly string[], name: readonly string[]): boolean {
  return words.some((_, start) =>
    name.every((part, index) => {
      const word = words[start + index] ?? '';
      return word === part || isSlipFor(word, part);
    }),
  );
}

/** Programmes with a name that has all the words, such as "ai cloud". */
function byParts(programs: Programs, words: readonly string[]): { program: Program }[] {
  const said = words.filter((word) => !FILLER.has(word));
  // One word of a name says too little.
  if (said.length < 2) return [];
  const fitting = [...programs.byId.values()].filter((program) =>
    namesOf(program).some((name) => said.every((word) => name.includes(word))),
  );
  return fitting.map((program) => ({ program }));
}

function namesOf(program: Program): (readonly string[])[] {
  const names = [program.id, program.shortName, program.name, ...program.also].map(nameWords);
  return names.filter((name) => name.length > 0);
}
