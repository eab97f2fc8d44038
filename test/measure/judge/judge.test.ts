import type { Given, Then } from '../case-file';
import { makeCaseWorld, type Rows } from '../case-world';
import { judge, type Family, type Verdict } from './judge';
import type { SaidTurn, Session } from '../session';
import type { Visible } from './visible-text';

const MARCH = { anniversary: '2027-03-03' };
const SECOND_SOURCE = ['What it costs', 'US$4,875 a year.', 'Source: Fee page, as of 2026'];
const POINTS = ['How many points you need', 'At least 70 of 100 points.', 'Source: Score page, as of 2024'];
const UNSURE = 'I am not sure that this is what you asked; other words may help me.';

let usual: Rows;
let moved: Rows;
let astray: Rows;

beforeAll(async () => {
  [usual, moved, astray] = await Promise.all([rows({}), rows(MARCH), rows({ anniversary: '2027-04-03' })]);
});

async function rows(given: Given): Promise<Rows> {
  return (await makeCaseWorld(given)).rows();
}

interface Situation {
  readonly then: Then;
  readonly short?: boolean;
  readonly kind?: string;
  readonly conversation?: boolean;
  /** What is seen: the lines of each reply. */
  readonly replies?: readonly (readonly string[])[];
  readonly buttons?: readonly string[];
  readonly before?: Rows;
  readonly after?: Rows;
  /** What is stored after a typed "yes", and after the button that says it. */
  readonly typed?: Rows;
  readonly pressed?: Rows;
}

function turnOf(before: Rows, after: Rows, visible: readonly Visible[] = []): SaidTurn {
  return { before, after, visible, changed: before !== after };
}

async function verdictOf(situation: Situation): Promise<readonly [Family, Verdict, boolean]> {
  const {
    then,
    short = false,
    kind = 'any',
    conversation = false,
    replies = [['Noted.']],
    buttons = [],
  } = situation;
  const { before = usual, after = before, typed = after, pressed = after } = situation;
  const visible = replies.map((lines) => ({
    lines,
    buttons: buttons.map((title) => ({ title, data: {} })),
    inputs: 0,
  }));
  const session: Session = {
    say: async () => turnOf(after, typed),
    press: async () => turnOf(after, pressed),
    fork: async () => session,
  };
  const turn = turnOf(before, after, visible);
  const judged = await judge({ of: { kind, conversation }, then, short, session, turn });
  return [judged.family, judged.verdict, judged.right];
}

describe('judging a harmless message', () => {
  it.each<[string, () => Situation, Verdict, boolean]>([
    ['nothing stored differs', () => ({ then: { unchanged: true } }), 'unchanged', true],
    ['something stored differs', () => ({ then: { unchanged: true }, after: moved }), 'changed', false],
  ])('%s', async (_what, situation, verdict, right) => {
    expect(await verdictOf(situation())).toEqual(['harmless', verdict, right]);
  });
});

describe('judging a request', () => {
  const asked = [['Which day do you mean?']];
  it.each<[string, () => Situation, Verdict, boolean]>([
    ['is done at once', () => ({ then: MARCH, after: moved }), 'done', true],
    ['is proposed, and done by a typed "yes"', () => ({ then: MARCH, typed: moved }), 'proposed', true],
    [
      'is proposed, and done by the button alone',
      () => ({ then: MARCH, pressed: moved, buttons: ['No', 'Yes, change it'] }),
      'proposed',
      true,
    ],
    [
      'is a short form and only proposed',
      () => ({ then: MARCH, short: true, typed: moved }),
      'proposed-short',
      false,
    ],
    ['changes something else', () => ({ then: MARCH, after: astray }), 'wrong', false],
    ['proposes something else', () => ({ then: MARCH, typed: astray }), 'wrong', false],
    ['asks back although nothing lacks', () => ({ then: MARCH, replies: asked }), 'asked', false],
    ['does nothing', () => ({ then: MARCH }), 'nothing', false],
    [
      'is done where it had to be proposed',
      () => ({ then: { ...MARCH, mode: 'proposed' }, after: moved }),
      'wrong',
      false,
    ],
    [
      'is proposed where it had to be',
      () => ({ then: { ...MARCH, mode: 'proposed' }, typed: moved }),
      'proposed',
      true,
    ],
    [
      'shows what was wanted',
      () => ({ then: { shows: 'where we stand' }, replies: [['Where we stand']] }),
      'done',
      true,
    ],
    [
      'shows something else',
      () => ({ then: { shows: 'where we stand' }, replies: [['History']] }),
      'nothing',
      false,
    ],
    [
      'asks before deleting',
      () => ({
        then: { deletionAsked: true },
        replies: [['Delete everything?']],
        buttons: ['Delete our data'],
      }),
      'done',
      true,
    ],
    [
      'asks about the renewal',
      () => ({ then: { renewedAsked: true }, replies: [['On which day did you renew?']] }),
      'done',
      true,
    ],
    [
      'held already in a conversation',
      () => ({ then: MARCH, before: moved, conversation: true }),
      'done',
      true,
    ],
  ])('%s', async (_what, situation, verdict, right) => {
    expect(await verdictOf(situation())).toEqual(['request', verdict, right]);
  });

  it('refuses a case whose end is its beginning', async () => {
    await expect(verdictOf({ then: MARCH, before: moved })).rejects.toThrow('is so before it');
  });
});

describe('judging a request that lacks something', () => {
  it.each<[string, () => Situation, Verdict, boolean]>([
    ['is asked back', () => ({ then: { asks: true }, replies: [['Which year?']] }), 'asked', true],
    [
      'is guessed',
      () => ({ then: { asks: true }, replies: [['Which year?']], after: moved }),
      'wrong',
      false,
    ],
    [
      'is not understood',
      () => ({ then: { asks: true }, replies: [['I don’t know that', 'Why?']] }),
      'nothing',
      false,
    ],
  ])('%s', async (_what, situation, verdict, right) => {
    expect(await verdictOf(situation())).toEqual(['lacking', verdict, right]);
  });
});

describe('judging an answer', () => {
  const then: Then = { must: ['\\b70\\b'], mustNot: ['4,875'] };
  it.each<[string, () => Situation, Verdict, boolean]>([
    ['holds what it must', () => ({ then, replies: [POINTS] }), 'right', true],
    ['says that it is not sure', () => ({ then, replies: [[UNSURE, ...POINTS]] }), 'right-with-doubt', true],
    [
      'stands beside a second one',
      () => ({ then: { must: ['70'] }, replies: [POINTS, SECOND_SOURCE] }),
      'right-with-doubt',
      true,
    ],
    [
      'stands beside the second one that was asked for',
      () => ({ then: { must: ['70', '4,875'] }, kind: 'two', replies: [POINTS, SECOND_SOURCE] }),
      'right',
      true,
    ],
    [
      'has an uncertain source',
      () => ({ then, replies: [['70', 'Source: A page · not certain']] }),
      'right',
      true,
    ],
    ['holds what it must not', () => ({ then, replies: [POINTS, SECOND_SOURCE] }), 'wrong-unsure', false],
    ['is another one', () => ({ then, replies: [SECOND_SOURCE] }), 'wrong-sure', false],
    [
      'is another one, with doubt',
      () => ({ then, replies: [[UNSURE, ...SECOND_SOURCE]] }),
      'wrong-unsure',
      false,
    ],
    [
      'has the number in its source only',
      () => ({ then, replies: [['Fee', 'Source: 70 pages']] }),
      'wrong-sure',
      false,
    ],
    [
      'repeats the question only',
      () => ({ then, replies: [['I don’t know that', 'You asked: “70?”']] }),
      'declined',
      false,
    ],
    ['changes something', () => ({ then, replies: [POINTS], after: moved }), 'wrong-sure', false],
    ['offers others only', () => ({ then, replies: [['Did you mean …']] }), 'declined', false],
    [
      'is an honest "not known"',
      () => ({ then: { must: ['know'] }, replies: [['I don’t know that']] }),
      'right',
      true,
    ],
    [
      'is nothing, with nothing it must hold',
      () => ({ then: { mustNot: ['x'] }, replies: [['I don’t know that']] }),
      'declined',
      false,
    ],
    [
      'is the help card',
      () => ({ then: { noHelpCard: true }, replies: [['What I can do for you']] }),
      'declined',
      false,
    ],
    [
      'is a human sentence',
      () => ({ then: { noHelpCard: true }, replies: [['You are welcome.']] }),
      'right',
      true,
    ],
  ])('%s', async (_what, situation, verdict, right) => {
    expect(await verdictOf(situation())).toEqual(['question', verdict, right]);
  });
});

describe('judging what is out of scope', () => {
  const then: Then = { declines: true };
  it.each<[string, () => Situation, Verdict, boolean]>([
    ['is declined', () => ({ then, replies: [['I don’t know that']] }), 'declined', true],
    [
      'is said not to be stated',
      () => ({ then, replies: [['Audits', 'Not stated: how long.', 'Source: none']] }),
      'declined',
      true,
    ],
    ['is answered', () => ({ then, replies: [POINTS] }), 'wrong-sure', false],
    ['is answered with doubt', () => ({ then, replies: [[UNSURE, ...POINTS]] }), 'wrong-unsure', false],
  ])('%s', async (_what, situation, verdict, right) => {
    expect(await verdictOf(situation())).toEqual(['out-of-scope', verdict, right]);
  });
});
