import { wordGroups } from './word-groups';

/**
 * A pattern over plain message text, matched from start to end. `<date>` stands for any word of that group,
 * `<our>? ` for one that may be missing, ` … ` for up to eight words, and `(?<name>…)` captures.
 * @example pattern('<set> <our>? <date>').test('change our anniversary') // true
 */
export function pattern(source: string): RegExp {
  return new RegExp(`^${expand(source)}$`, 'du');
}

/** Like `pattern`, but found anywhere, at word boundaries. */
export function somewhere(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${expand(source)})(?![\\p{L}\\p{N}])`, 'u');
}

/** Like `somewhere`, for every occurrence. */
export function everywhere(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${expand(source)})(?![\\p{L}\\p{N}])`, 'gu');
}

/** Every word of a pattern and of the groups it names; a plural that may be left off is given with and without it. */
export function groupWords(source: string): string[] {
  const plain = expand(source)
    .replace(/\(\?[:!<=]+/g, ' ')
    .replace(/\\\w/g, ' ');
  const optional = plain.replace(/(\p{L})\?/gu, '$1').match(/\p{L}+/gu) ?? [];
  return [...optional, ...(plain.replace(/\p{L}\?/gu, '').match(/\p{L}+/gu) ?? [])];
}

function expand(source: string): string {
  let expanded = source.replaceAll(' … ', '(?: [^ ]+){0,8} ');
  // Groups use groups; three rounds are enough, and an unknown name stays to be seen by a test.
  for (let round = 0; round < 3; round += 1) {
    expanded = expanded
      .replace(/(?<!\(\?)<(\w+)>\? \?/g, (_, name: string) => `(?:(?:${groupOf(name)}) )?`)
      .replace(/(?<!\(\?)<(\w+)>\? /g, (_, name: string) => `(?:(?:${groupOf(name)}) )?`)
      .replace(/(?<!\(\?)<(\w+)>/g, (_, name: string) => `(?:${groupOf(name)})`);
  }
  return expanded;
}

function groupOf(name: string): string {
  const group = wordGroups[name];
  if (group === undefined) throw new Error(`There is no word group "${name}".`);
  return group;
}
