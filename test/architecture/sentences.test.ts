import { sentencesIn } from './sentences';
import { roomOf, sourceFiles } from './source-tree';

/** Rooms whose sentences still stand in their code. A room leaves this list when its words have moved, and stays out. */
const TO_COME: ReadonlySet<string> = new Set([
  'app/answers',
  'app/buttons',
  'app/commands',
  'app/deliver',
  'app/handle',
  'app/own-data',
  'app/places',
  'app/propose',
  'app/records',
  'app/set-up',
  'app/show',
  'app/sweep',
  'app/thread',
  'app/turn',
  'app/understood',
  'app/undo',
  'cards/cycle',
  'cards/kit',
  'cards/own-data',
  'cards/program',
  'cards/proposal',
  'cards/records',
  'cards/talk',
  'cards/team',
  'domain/cycle',
  'domain/files',
  'domain/program',
  'domain/records',
]);

const SPEAKING = /^(?:app|cards|domain)\//;

describe('what people read', () => {
  const rooms = new Map<string, string[]>();
  for (const file of sourceFiles().filter(({ path }) => SPEAKING.test(path))) {
    const room = roomOf(file.path) ?? file.path;
    rooms.set(room, [...(rooms.get(room) ?? []), ...sentencesIn(file)]);
  }

  it('stands in words files', () => {
    expect([...rooms].flatMap(([room, found]) => (TO_COME.has(room) ? [] : found))).toEqual([]);
  });

  it('still stands in the code of the rooms to come, and of no other', () => {
    expect([...TO_COME].filter((room) => (rooms.get(room) ?? []).length === 0)).toEqual([]);
  });

  it.each([
    ["const text = 'Nothing was changed';", 1],
    ['const text = `Taken off: ${item} and more`;', 1],
    ["const text = 'Two words';", 0],
    ["const id = 'domain-unknown-thing';", 0],
    ['const day = `${year}-${month}-${date}`;', 0],
    ["log.warn('the card was not updated', {});", 0],
    ["throw new Error('This must not be so.');", 0],
    ["const data = { action: 'ask', text: `remove item ${item} now` };", 0],
    ['const request = { again: (item: string) => `rename item ${item} to x` };', 0],
  ])('would be found in %s: %d', (text, count) => {
    expect(sentencesIn({ path: 'app/turn/turn.ts', text })).toHaveLength(count);
  });
});
