import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { knownCodes } from '../../src/teams/outgoing/connector-error';
import { ROOMS, ROOTS } from './rooms';
import {
  circles,
  importsOf,
  longExpressions,
  PROJECT,
  projectFiles,
  roomOf,
  roomsOutOfOrder,
  sourceFiles,
  type SourceFile,
} from './source-tree';

const MOST_FILES = 20;
const MOST_CHARACTERS = 200;

/** Files that hold data, not code: a line of them is as long as what it holds. */
const DATA = /\.(?:json|ya?ml|tsv|csv|txt|ics|ids|md|png)$/;

/** Every import of a file that its room must not have, as sentences. */
function violations(file: SourceFile): readonly string[] {
  const room = roomOf(file.path);
  if (room === undefined) return [`${file.path} is in no room.`];
  if (ROOTS.includes(room)) return [];
  const allowed = ROOMS[room] ?? [];
  return importsOf(file).flatMap((name) => {
    const target = name.startsWith('src:') ? roomOf(name.slice(4)) : name;
    if (target === room || allowed.includes(target ?? '')) return [];
    if (name.startsWith('node:') && allowed.includes('node:*')) return [];
    return [`${file.path} imports ${target ?? name}, but ${room} may import only: ${allowed.join(', ')}.`];
  });
}

/** Codes of Teams' service, and its address. */
const TEAMS_WORDS = new RegExp(String.raw`\b(?:smba|${knownCodes.join('|')})\b`);

/** Imports of Teams' SDK from outside its room, roots included. */
function sdkImports(file: SourceFile): readonly string[] {
  if (file.path.startsWith('teams/')) return [];
  return importsOf(file)
    .filter((name) => /^bot(?:builder|framework)/.test(name))
    .map((name) => `${file.path} imports ${name}`);
}

/** Words that belong to some rooms only: the clock and the environment to the roots, the SDK to the Teams adapter. */
function wordViolations({ path, text }: SourceFile): readonly string[] {
  const room = roomOf(path) ?? '';
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  const isRoot = ROOTS.includes(room);
  const rules: readonly (readonly [RegExp, boolean, string])[] = [
    [/new Date\(\s*\)|Date\.now\(/, isRoot, 'reads the clock; only the roots may'],
    [/process\.env/, isRoot, 'reads the environment; only the roots may'],
    [
      /\bbotbuilder\b|\bTurnContext\b|\bActivity\b/,
      isRoot || room.startsWith('teams'),
      'speaks of the SDK; only src/teams may',
    ],
    [TEAMS_WORDS, room.startsWith('teams'), "says a word of Teams' service; only src/teams may"],
  ];
  return rules.flatMap(([word, allowed, why]) => (word.test(code) && !allowed ? [`${path} ${why}.`] : []));
}

/** Folders that are lists by their nature: one file for each surprise, looked up by its name. */
const LISTS = ['findings'];

/** Folders with more files than a newcomer takes in at a glance. */
function crowded(paths: readonly string[]): readonly string[] {
  const files = new Map<string, number>();
  for (const path of paths) files.set(dirname(path), (files.get(dirname(path)) ?? 0) + 1);
  return [...files]
    .filter(([folder, count]) => count > MOST_FILES && !LISTS.includes(folder))
    .map(([folder, count]) => `${folder}: ${count} files`);
}

function longLines(path: string, text: string): readonly string[] {
  if (DATA.test(path)) return [];
  return text
    .split('\n')
    .flatMap((line, at) => (line.length > MOST_CHARACTERS ? [`${path}:${at + 1}: ${line.length}`] : []));
}

describe('the architecture', () => {
  const files = sourceFiles();
  const paths = projectFiles();

  it('is kept by every import', () => {
    expect(files.flatMap(violations)).toEqual([]);
  });

  it('keeps the clock, the environment and the SDK where they belong', () => {
    expect(files.flatMap(wordViolations)).toEqual([]);
  });

  it('lets only src/teams import the SDK', () => {
    expect(files.flatMap(sdkImports)).toEqual([]);
    expect(sdkImports({ path: 'main.ts', text: "import { X } from 'botbuilder';" })).toHaveLength(1);
  });

  it('has no circle, types included', () => {
    expect(circles(files)).toEqual([]);
  });

  it('lets rooms import only those that stand before them', () => {
    expect(roomsOutOfOrder()).toEqual([]);
  });

  it('allows nothing that nobody needs', () => {
    const needed = new Set(
      files.flatMap((file) =>
        importsOf(file).map((name) => {
          const target = name.startsWith('src:') ? roomOf(name.slice(4)) : name;
          return `${roomOf(file.path)} → ${name.startsWith('node:') ? 'node:*' : target}`;
        }),
      ),
    );
    const listed = Object.entries(ROOMS).flatMap(([room, names]) => names.map((name) => `${room} → ${name}`));
    expect(listed.filter((each) => !needed.has(each))).toEqual([]);
  });

  it('has no crowded folder', () => {
    expect(crowded(paths)).toEqual([]);
  });

  it('has no long line outside data files', () => {
    expect(paths.flatMap((path) => longLines(path, readFileSync(join(PROJECT, path), 'utf8')))).toEqual([]);
  });

  it('has no long regular expression', () => {
    expect(files.flatMap(longExpressions)).toEqual([]);
  });

  it.each([
    ['domain/team/place.ts', "import { TurnContext } from 'botbuilder';", 'imports botbuilder'],
    ['app/turn/turn.ts', "import { connectTables } from '../../tables/connect';", 'imports tables'],
    ['domain/team/place.ts', "import { x } from '../../understanding/entities/x';", 'imports understanding'],
    ['cards/kit/card.ts', "import { x } from '../../answers/decide-answer';", 'imports answers'],
    ['tables/connect.ts', "import { createServer } from '../http/server';", 'imports http'],
    ['cards/kit/card.ts', "import { readFileSync } from 'fs';", 'imports node:fs'],
    ['app/turn/turn.ts', "import { main } from '../../main';", 'imports main.ts'],
    ['lobby/sofa.ts', 'export const SEATS = 3;', 'is in no room'],
  ])('would report %s with %s', (path, text, expected) => {
    expect(violations({ path, text }).join()).toContain(expected);
  });

  it.each([
    ['domain/team/place.ts', 'const now = new Date();', 'reads the clock'],
    ['app/turn/turn.ts', 'const at = Date.now();', 'reads the clock'],
    ['http/server.ts', "const port = process.env['PORT'];", 'reads the environment'],
    ['app/turn/turn.ts', 'function f(context: TurnContext) {}', 'speaks of the SDK'],
    ['app/turn/turn.ts', "const gone = 'ConversationNotFound';", "says a word of Teams' service"],
  ])('would report %s with "%s"', (path, text, expected) => {
    expect(wordViolations({ path, text }).join()).toContain(expected);
  });

  it('would report a ring of types, a crowded folder and a long line', () => {
    const ring = [
      { path: 'a.ts', text: "import type { B } from './b';" },
      { path: 'b.ts', text: "import type { A } from './a';" },
    ];
    expect(circles(ring)).toEqual(['a.ts → b.ts → a.ts']);
    expect(crowded(Array.from({ length: 21 }, (_, at) => `src/hall/${at}.ts`))).toEqual([
      'src/hall: 21 files',
    ]);
    expect(longLines('src/a.ts', `short\n${'x'.repeat(201)}`)).toEqual(['src/a.ts:2: 201']);
  });

  it.each([
    ['a literal', `const LONG = /${'a|'.repeat(60)}b/i;`],
    ['the source of one', `const LONG = String.raw\`${'\\s?'.repeat(41)}\`;`],
    ['a source with parts put in', `const LONG = String.raw\`(?:\${A})${'b|'.repeat(60)}\`;`],
  ])('would report a long regular expression: %s', (_, text) => {
    expect(longExpressions({ path: 'lobby/sofa.ts', text })).toEqual([
      expect.stringMatching(/^lobby\/sofa\.ts:1: \d+$/),
    ]);
    expect(longExpressions({ path: 'lobby/sofa.ts', text: text.slice(0, 60) + text.slice(-3) })).toEqual([]);
  });
});
