import type { Card } from '../../../src/cards/kit/card';
import type { ActionReply, Reply } from '../../../src/app/turn/conversation';
import { CHANNEL, createWorld, MEGAN, type World } from '../../fakes/app-world';
import { buttonIn, saidAfter, saidIn, textOf } from '../../fakes/card-text';

let world: World;

const KINDS = ['cycle', 'item', 'ref', 'exam', 'need', 'figure', 'checked', 'dated'] as const;

/** All that somebody may have changed, without who changed the team last. */
async function stored(): Promise<Record<string, unknown>> {
  const rows = await world.store.teams.load(CHANNEL);
  expect(rows.damaged).toEqual([]);
  const { revision, changedBy, changedAt, ...team } = rows.team[0]?.value ?? { revision: 0 };
  const kept = KINDS.map((kind) => [kind, rows[kind].map(({ value }) => value)] as const);
  const done = rows.tick
    .filter(({ value }) => value.done)
    .map(({ value }) => [value.itemId, value.by, value.at]);
  return { team, done, ...Object.fromEntries(kept) };
}

function cardsOf(answer: readonly Reply[] | ActionReply): readonly Card[] {
  const replies = 'kind' in answer ? (answer.kind === 'error' ? [] : (answer.then ?? [])) : answer;
  const own = 'kind' in answer && answer.kind === 'card' ? [answer.card] : [];
  return [...own, ...replies.flatMap((reply) => (reply.kind === 'text' ? [] : [reply.card]))];
}

/** Presses the button on the card that told of a change; what the bot says to it. */
async function press(title: 'Undo' | 'Redo', answer: readonly Reply[] | ActionReply): Promise<ActionReply> {
  const card = cardsOf(answer).find((each) => textOf(each).split('\n').includes(title));
  expect(card).toBeDefined();
  return world.press(buttonIn(card, title));
}

type Step = string | Record<string, unknown>;

async function act(step: Step): Promise<readonly Reply[] | ActionReply> {
  minutes += 1;
  world.at(new Date(Date.parse('2027-04-02T10:00:00+02:00') + minutes * 60_000).toISOString());
  return typeof step === 'string' ? world.say(step) : world.press({ v: 1, ...step });
}

let minutes = 0;

async function idOf(kind: 'ref' | 'exam' | 'dated'): Promise<string> {
  return (await world.store.teams.load(CHANNEL))[kind][0]?.value.id ?? '';
}

const SET_UP = {
  in_program: 'maicpp',
  in_date: '2027-07-31',
  in_dateUnknown: 'false',
  in_holdings: ':security',
  in_contact: 'Megan Bowen',
  in_standIn: 'Ana Lima',
  in_timeZone: 'America/Sao_Paulo',
};
const FIGURES = { in_units_deployments: '3' };
const LINES =
  'reference; Fabrikam; 3 March 2026\nexam; Ana Lima; AZ-104; 4 March 2026\ndate; AI specialization; 1 August 2027';
const save = (form: string, inputs: object) => ({ action: 'save-form', form, ...inputs });
const drop = (form: string) => ({ action: 'remove-record', form });

/** A change of each kind, after what has to be there for it. */
const CHANGES: readonly (readonly [name: string, change: Step, ...before: Step[]])[] = [
  ['the date', 'anniversary 31 July 2027'],
  ['the date while the reminders are paused', 'anniversary 31 July 2027', 'pause until 20 April 2027'],
  ['holdings added', 'add Security'],
  ['holdings dropped', 'drop Security', 'add Security'],
  ['the contact', 'contact Megan Bowen'],
  ['the contact, another than before', 'contact Ana Lima', 'contact Megan Bowen'],
  ['the stand-in', 'stand-in Megan Bowen'],
  ['the time zone', 'time zone America/Sao_Paulo'],
  ['the programme', 'program mpn-2016'],
  ['the programme by its button', { action: 'choose-program', programId: 'mpn-2016' }],
  ['a pause', 'pause until 20 April 2027'],
  ['a resumption', 'resume', 'pause until 20 April 2027'],
  ['a snooze', 'snooze 1 week'],
  ['a snooze by its button', { action: 'snooze', days: 5 }],
  ['who may change the set-up', 'only the contact may change the set-up', 'contact me'],
  ['extra reminders', 'extra reminders 40 and 7 days'],
  ['that people are turned to', 'escalation on'],
  ['the words of a reminder', save('reminder-text', { id: 'start', in_days: '100', in_text: 'Ours.' })],
  [
    "the programme's own words again",
    { ...drop('reminder-text'), id: 'start' },
    save('reminder-text', { id: 'start', in_days: '100', in_text: 'Ours.' }),
  ],
  ['the whole set-up card', { action: 'save-set-up', revision: 0, replace: true, ...SET_UP }],
  [
    'a set-up card without a date',
    { action: 'save-set-up', revision: 0, replace: true, ...SET_UP, in_date: '', in_dateUnknown: 'true' },
  ],
  ['an item added', 'add item order the new badges'],
  ['an item removed', 'remove item order the new badges', 'add item order the new badges'],
  ['an item renamed', 'rename item badges to order the new signs', 'add item order the new badges'],
  ['an item assigned', 'assign badges to Megan Bowen', 'add item order the new badges'],
  ['an item dated', 'due badges 1 May 2027', 'add item order the new badges'],
  [
    'several items by the form',
    save('checklist', { in_add: 'order the new badges', in_remove: 'PACK-ITEM' }),
  ],
  ['a tick by words', 'tick badges', 'add item order the new badges'],
  ['an untick by words', 'untick badges', 'add item order the new badges', 'tick badges'],
  ['a reference added', 'add reference Fabrikam, 3 March 2026'],
  [
    'a reference changed',
    'change reference Fabrikam to 10 January 2027',
    'add reference Fabrikam, 3 March 2026',
  ],
  ['a reference removed', 'remove reference Fabrikam', 'add reference Fabrikam, 3 March 2026'],
  ['a pass added', 'Ana Lima passed AZ-104 on 3 March 2026'],
  ['a pass removed', { ...drop('exam'), id: 'EXAM' }, 'Ana Lima passed AZ-104 on 3 March 2026'],
  ['a further date added', 'watch our AI specialization, 1 August 2027'],
  ['a further date removed', { ...drop('dated'), id: 'DATED' }, 'watch our AI specialization, 1 August 2027'],
  ['a need', save('need', { id: ':data-ai', in_references: '3' })],
  [
    'a need, another than before',
    save('need', { id: ':data-ai', in_references: '3' }),
    save('need', { id: ':data-ai', in_references: '5' }),
  ],
  ['figures', save('figures', { id: 'data-ai|smb', ...FIGURES })],
  [
    'figures, others than before',
    save('figures', { id: 'data-ai|smb', in_units_deployments: '5' }),
    save('figures', { id: 'data-ai|smb', ...FIGURES }),
  ],
  [
    'a requirement looked at',
    { action: 'check-requirement', holdingId: 'data-ai', requirementId: 'score', met: true },
  ],
  [
    'a requirement looked at again',
    { action: 'check-requirement', holdingId: 'data-ai', requirementId: 'score', met: false },
    { action: 'check-requirement', holdingId: 'data-ai', requirementId: 'score', met: true },
  ],
  ['an import', save('import', { in_lines: LINES })],
  ['an import of which a line was not understood', save('import', { in_lines: `${LINES}\nnonsense` })],
];

beforeEach(async () => {
  minutes = 0;
  world = createWorld('2027-01-15T10:00:00+01:00');
  await world.say('anniversary 30 June 2027');
  await world.say('add Data & AI');
  world.members = [];
}, 20_000);

/** Ids that only the store knows. */
async function withIds(step: Step): Promise<Step> {
  if (typeof step === 'string') return step;
  const { program } = { program: world.ctx.programs.byId.get('maicpp') };
  const ids: Record<string, string> = {
    EXAM: step['id'] === 'EXAM' ? await idOf('exam') : '',
    DATED: step['id'] === 'DATED' ? await idOf('dated') : '',
    'PACK-ITEM': `pack:${program?.items[0]?.id ?? ''}`,
    start: program?.stages[0]?.id ?? '',
  };
  return Object.fromEntries(
    Object.entries(step).map(([key, value]) => [key, (typeof value === 'string' && ids[value]) || value]),
  );
}

describe('a change that was just made', () => {
  it.each(CHANGES)(
    '%s: is taken back with one tap, made again with another, and taken back by words',
    async (_name, change, ...steps) => {
      for (const step of steps) await act(await withIds(step));
      const before = await stored();
      const answer = await act(await withIds(change));
      const after = await stored();
      expect(after).not.toEqual(before);

      const undone = await press('Undo', answer);
      expect(await stored()).toEqual(before);

      expect(saidAfter(await press('Undo', answer))).toContain('That is taken back already');
      expect(await stored()).toEqual(before);

      if (typeof change === 'string' && /^(un)?tick/.test(change)) return;
      const redone = await press('Redo', undone);
      expect(await stored()).toEqual(after);
      expect(saidAfter(redone)).toContain('Done again');

      minutes += 5;
      expect(saidIn((await act('undo')) as readonly Reply[])).toContain('Taken back');
      expect(await stored()).toEqual(before);
    },
  );

  it('is the first date of a team that did not know it', async () => {
    world = createWorld('2027-01-15T10:00:00+01:00');
    await world.say("we don't know the date yet");
    const before = await stored();
    const answer = await act('anniversary 30 June 2027');
    await press('Undo', answer);
    expect(await stored()).toEqual(before);
  });

  it('is a programme, with the holdings that were mapped to it: each by itself, the later one first', async () => {
    await act('program mpn-2016');
    await act('add Cloud Platform gold');
    const before = await stored();
    const programme = await act('program maicpp');
    const mapped = await act({ action: 'add-mapped-holdings' });
    const refused = saidAfter(await press('Undo', programme));
    expect(refused).toContain('Ana Lima changed this since');
    await press('Undo', mapped);
    await press('Undo', programme);
    expect(await stored()).toEqual(before);
  });

  it('is a renewal, with the pause that it ended', async () => {
    await act('add item order the new badges');
    await act('pause until 20 April 2027');
    const before = await stored();
    const { cycleId } = before['team'] as { cycleId: string };
    const confirm = { action: 'confirm', what: 'renewed', token: cycleId, value: '2027-04-01|2028-06-30' };
    const answer = await act(confirm);
    const after = await stored();
    const undone = await press('Undo', answer);
    expect(await stored()).toEqual(before);
    expect(saidAfter(await press('Undo', answer))).toContain('That is taken back already');
    const redone = await press('Redo', undone);
    expect(await stored()).toEqual(after);
    await press('Undo', redone);
    expect(await stored()).toEqual(before);
  });

  it('is a renewal although the date was corrected and an item added since', async () => {
    const before = await stored();
    const { cycleId } = before['team'] as { cycleId: string };
    const answer = await act({
      action: 'confirm',
      what: 'renewed',
      token: cycleId,
      value: '2027-04-01|2028-06-30',
    });
    await act('anniversary 30 May 2028');
    await act('add item order the new badges');
    await press('Undo', answer);
    expect(await stored()).toEqual(before);
  });

  it('is named in the history with who took it back', async () => {
    await press('Undo', await act('anniversary 31 July 2027'));
    expect(saidIn(await world.say('history'))).toContain(
      'Ana Lima took this back: Ana Lima changed the date from 30 June 2027 to 31 July 2027.',
    );
  });

  it('has no Undo where nothing was changed', async () => {
    await act('time zone Europe/Lisbon');
    expect(saidIn((await act('time zone Europe/Lisbon')) as readonly Reply[]).split('\n')).not.toContain(
      'Undo',
    );
    expect(saidIn((await act('anniversary 30 June 2027')) as readonly Reply[]).split('\n')).not.toContain(
      'Undo',
    );
  });

  it('can be the largest import, taken back and made again at once', async () => {
    const lines = Array.from(
      { length: 90 },
      (_, at) => `reference; ${'Customer '.repeat(5)}${at}; 3 March 2026`,
    );
    const before = await stored();
    const answer = await act(save('import', { in_lines: lines.join('\n') }));
    expect((await world.store.teams.load(CHANNEL)).ref).toHaveLength(90);
    const undone = await press('Undo', answer);
    expect(await stored()).toEqual(before);
    const redone = await press('Redo', undone);
    expect((await world.store.teams.load(CHANNEL)).ref).toHaveLength(90);
    await press('Undo', redone);
    expect(await stored()).toEqual(before);
  });

  it('leaves a colleague the set-up card that is open', async () => {
    const answer = await act('add item order the new badges');
    const revision = (await world.store.teams.load(CHANNEL)).team[0]?.value.revision;
    await press('Undo', answer);
    expect((await world.store.teams.load(CHANNEL)).team[0]?.value.revision).toBe(revision);
  });

  it('keeps what a colleague changed elsewhere since', async () => {
    const answer = await act('anniversary 31 July 2027');
    await world.say('contact me', { person: MEGAN });
    await world.say('add item order the new badges', { person: MEGAN });
    await press('Undo', answer);
    const rows = await world.store.teams.load(CHANNEL);
    expect(rows.team[0]?.value).toMatchObject({
      anniversary: '2027-06-30',
      contact: { name: 'Megan Bowen' },
    });
    expect(rows.item).toHaveLength(1);
  });
});
