import { once } from './once';
import { register, type Findable } from './pattern-index';
import { needOf } from './need-reader';
import { wordGroups } from './word-groups';

/** A pattern that is compiled when it is first tried. */
export interface Phrase extends Findable {
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
}

/** A pattern of which the candidates in a message tell, by this number, whether it is worth trying. */
export interface MessagePattern extends Phrase {
  readonly number: number;
}

/**
 * A pattern over plain message text, matched from start to end. `<date>` stands for any word of that group,
 * `<our>? ` for one that may be missing, ` … ` for up to eight words, and `(?<name>…)` captures.
 * @example pattern('<set> <our>? <date>').test('change our anniversary') // true
 */
export function pattern(source: string): MessagePattern {
  const phrase = prepared(source, () => new RegExp(`^(?:${expand(source)})$`, 'du'));
  return { ...phrase, number: register(phrase) };
}

/** Like `pattern`, but found anywhere, at word boundaries. */
export function somewhere(source: string): Phrase {
  return prepared(
    source,
    () => new RegExp(`(?<![\\p{L}\\p{N}])(?:${expand(source)})(?![\\p{L}\\p{N}])`, 'u'),
  );
}

function prepared(source: string, compile: () => RegExp): Phrase {
  for (const [, name = ''] of source.matchAll(/(?<!\(\?)<(\w+)>/g)) groupOf(name);
  const compiled = once(compile);
  return {
    test: (text) => compiled().test(text),
    exec: (text) => compiled().exec(text),
    need: () => needOf(source),
  };
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
