import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { PROJECT, projectFiles, sourceFiles } from '../architecture/source-tree';

type Words = Readonly<Record<string, string>>;

const files = projectFiles().filter((path) => /^src\/cards\/.*\/words\/[a-z]+\.json$/.test(path));
const others = files.filter((path) => basename(path) !== 'en.json');

function wordsIn(path: string): Words {
  return JSON.parse(readFileSync(join(PROJECT, path), 'utf8')) as Words;
}

/** The names of what is put into a message. */
function argumentsOf(message: string): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type !== TYPE.literal && element.type !== TYPE.pound) names.add(element.value);
      if ('options' in element) Object.values(element.options).forEach(({ value }) => visit(value));
    }
  };
  visit(parse(message, { ignoreTag: true }));
  return names;
}

describe('the words files', () => {
  it.each(files)('%s can be read, every message of it', (path) => {
    for (const message of Object.values(wordsIn(path))) expect(() => argumentsOf(message)).not.toThrow();
  });

  it.each(others)('%s has keys of the English one alone, with the same things put in', (path) => {
    const english = wordsIn(join(dirname(path), 'en.json'));
    const argumentsIn = (words: Words) =>
      Object.keys(wordsIn(path)).map((key) => [key, [...argumentsOf(words[key] ?? '{none}')].sort()]);
    expect(argumentsIn(wordsIn(path))).toEqual(argumentsIn(english));
  });

  it.each(files.filter((path) => basename(path) === 'en.json'))('%s has no key that nobody says', (path) => {
    const code = sourceFiles()
      .map(({ text }) => text)
      .join('\n');
    expect(Object.keys(wordsIn(path)).filter((key) => !code.includes(`'${key}'`))).toEqual([]);
  });
});
