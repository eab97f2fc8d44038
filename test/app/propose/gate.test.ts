import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buttonIn, cardIn, saidIn } from '../../fakes/card-text';
import { CHANNEL, createWorld, MEGAN, type World } from '../../fakes/app-world';
import type { MemoryStore } from '../../fakes/memory-store';
import { DOING, RECORDING } from '../../hostile/every-command';

const BEN = { id: '29:ben', name: 'Ben Smith', aadId: 'aad-ben', guest: false };

let world: World;
/** Said once for each programme; every test goes on from a copy. */
const teams = new Map<string, MemoryStore>();

/** All that is stored, except where the conversation stands and which cards were shown. */
async function stored() {
  await world.settled();
  const { talk, card, ...rest } = await world.store.teams.load(CHANNEL);
  return rest;
}

/** A team with a date, holdings, people, an item and records, so that there is something to change. */
async function createTeam(program: string): Promise<void> {
  const store = teams.get(program) ?? (await sayTeam(program));
  teams.set(program, store);
  enterWorld(store.copy());
}

function enterWorld(store?: MemoryStore): void {
  world = createWorld('2026-11-30T10:00:00+01:00', undefined, store);
  world.members = [MEGAN, BEN];
}

async function sayTeam(program: string): Promise<MemoryStore> {
  enterWorld();
  for (const text of [
    `program ${program}`,
    'anniversary 30 June 2027',
    program === 'mpn-2016' ? 'add Cloud Platform gold' : 'add Security',
    'contact Ben Smith',
    'stand-in Ben Smith',
    'add item order the cake',
    'add reference Fabrikam, 3 March 2026',
  ]) {
    await world.say(text);
  }
  return world.store;
}

describe('a sentence that asks for no change', () => {
  beforeEach(() => createTeam('maicpp'));

  it.each([
    // A word beside a date.
    'lunch on 1 March 2027',
    'audit on 1 March 2027',
    'the offsite is on 1 March 2027',
    'vetting 1 March 2027',
    // A date that is not ours, or not sure.
    'the anniversary date of our customer Fabrikam is 31 July 2027',
    'Microsoft says the anniversary date could move to 31 July 2027',
    'Contoso renews on 1 March 2027',
    'my wedding anniversary is 1 March 2027',
    'we think the anniversary might be 1 March 2027',
    'is our anniversary 1 March 2027?',
    'if our anniversary were 1 March 2027, what then?',
    'anniversary 1 March 2027, if Megan agrees',
    'maybe our anniversary is 1 March 2027',
    'Ben said our anniversary is 1 March 2027',
    '"our anniversary is 1 March 2027"',
    'for example: our anniversary is 1 March 2027',
    // Refusals.
    "don't pause",
    'never pause the reminders',
    'no, do not pause',
    "don't remove Security",
    'do not add Infrastructure',
    'the anniversary is not 1 March 2027',
    "our anniversary isn't 1 March 2027",
    "don't set the date to 1 March 2027",
    "please don't change the contact to Megan",
    "we didn't renew on 28 November 2026",
    'do not delete our data',
    'do not turn off the reminders',
    'we do not want to pause',
    'contact nicht Megan',
    'snooze nicht 1 week',
    'do not change our date',
    'the date is not 1 March 2027 but 2 March 2027',
    // Questions and conditions.
    'could Megan be the contact?',
    'should we add Infrastructure?',
    'how do I delete our data?',
    'how do I pause the reminders?',
    'what happens if we drop Security?',
    'please add Infrastructure, but only if Ben agrees',
    'add Infrastructure, Ben said',
    'who ticked the references?',
    // Of others, and of the past.
    'Fabrikam renewed yesterday',
    'we were in Security last year',
    'the contact used to be Megan',
    // Talk.
    'what a nice day',
    'thanks',
    'yes',
    'no',
    'never mind',
    '10',
    'tomorrow',
    'now',
  ])('stores nothing: %s', async (text) => {
    const before = await stored();
    expect((await world.say(text)).length).toBeGreaterThan(0);
    expect(await stored()).toEqual(before);
  });
});

/** Ways to say a change that are none. */
const TURNED: readonly (readonly [string, (text: string) => string])[] = [
  ['refused', (text) => `do not ${text}`],
  ['refused in short', (text) => `please don't ${text}`],
  ['questioned', (text) => `should we ${text}?`],
  ['asked how', (text) => `how do I ${text}?`],
  ['made to depend', (text) => `if Megan agrees, ${text}`],
  ['reported', (text) => `Ben said: "${text}"`],
];

/** Words of every command that changes something; a new kind does not compile before it has some. */
const CHANGES = [
  ...Object.entries(DOING).filter(([kind]) => kind !== 'question' && kind !== 'chat'),
  ...Object.entries(RECORDING),
].map(([kind, text]) => ({ kind, text }));

describe.each(TURNED)('every change, %s,', (_how, turned) => {
  it.each(CHANGES)('stores nothing: $kind', async ({ text }) => {
    await createTeam('mpn-2016');
    const before = await stored();
    await world.say(turned(text));
    expect(await stored()).toEqual(before);
  });
});

describe('a change that may be meant', () => {
  beforeEach(() => createTeam('maicpp'));

  it.each([
    ['replace Security with Modern Work', 'I think we should replace Security with Modern Work'],
    ['Ben is no longer our contact', 'I guess Ben is no longer our contact'],
    ['add a reminder 45 days before the date', 'maybe add a reminder 45 days before the date'],
    ['add item call Tom', 'perhaps add item call Tom'],
  ])('is not made on a guess: %s', async (_plain, text) => {
    const before = await stored();
    await world.say(text);
    expect(await stored()).toEqual(before);
  });

  it('is left with a word where it is too long to be kept until the answer', async () => {
    const before = await stored();
    await world.say(`perhaps we should put this on the checklist: ${'call somebody and '.repeat(80)}wait`);
    expect(await stored()).toEqual(before);
  });

  it('is never a day that belongs to a record', async () => {
    await world.say('add reference Contoso, 4 March 2028');
    await world.say('yes');
    expect((await stored()).team[0]?.value.anniversary).toBe('2027-06-30');
  });
});

describe('what carries changes out', () => {
  const APP = join(__dirname, '../../../src/app');

  it('is reached from words only behind the gate, and from what the bot itself asked or put on a button', () => {
    const importing = readdirSync(APP, { recursive: true, encoding: 'utf8' }).filter(
      (file) =>
        file.endsWith('.ts') &&
        /from '(?:\.\.?\/)+(?:commands\/)?carry-out'/.test(readFileSync(join(APP, file), 'utf8')),
    );
    expect(importing.sort()).toEqual([
      'buttons/say-again.ts',
      'propose/propose-change.ts',
      'thread/answer-pending-question.ts',
      'thread/correct-change.ts',
      'understood/follow-meaning.ts',
      'understood/make-changes.ts',
      'understood/show-meaning.ts',
    ]);
  });

  it('is the only door to the table of commands', () => {
    const importing = readdirSync(APP, { recursive: true, encoding: 'utf8' }).filter(
      (file) =>
        file.endsWith('.ts') &&
        /from '(?:\.\.?\/)+(?:commands\/)?command-table'/.test(readFileSync(join(APP, file), 'utf8')),
    );
    expect(importing).toEqual(['commands/carry-out.ts']);
  });

  it('is asked for a part of a message only after the verdict on it', () => {
    const source = readFileSync(join(APP, 'understood/follow-meaning.ts'), 'utf8');
    const body = source.slice(source.indexOf('async function followChange'));
    const calls = [...body.matchAll(/(?:carryOut|doAll)\(/g)].map(({ index }) => index);
    const verdict = body.indexOf('courseOf(turn, meaning, command)');
    expect(verdict).toBeGreaterThan(0);
    expect(calls.every((at) => at > verdict)).toBe(true);
    expect(source.slice(0, source.indexOf('async function followChange'))).not.toMatch(
      /(?:carryOut|doAll)\(/,
    );
  });
});

describe('a button', () => {
  it('of the bot does what it says, although its words say no more than a message', async () => {
    await createTeam('maicpp');
    const replies = await world.say('our anniversary could be 1 March 2027');
    expect(() => buttonIn(cardIn(replies), 'Yes')).toThrow();
    expect(saidIn(replies)).toContain('30 June 2027');
  });
});
