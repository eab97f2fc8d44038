import { refuseAction, replacesCard } from '../../../src/app/buttons/carry-out-action';
import { beginTurn } from '../../../src/app/places/begin-turn';
import type { Incoming } from '../../../src/app/turn/conversation';
import type { ButtonAction } from '../../../src/domain/requests/button-data';
import { ANA, CHANNEL, createWorld, GUEST, type World } from '../../fakes/app-world';

/** One of each button, and where its answer goes; a button that is added does not compile without. */
const EACH: { readonly [K in ButtonAction['action']]: [Extract<ButtonAction, { action: K }>, Kind] } = {
  show: [{ action: 'show', what: 'status' }, 'read below'],
  ask: [{ action: 'ask', text: 'status' }, 'read below'],
  answer: [{ action: 'answer', programId: 'maicpp', answerId: 'a' }, 'read below'],
  'team-status': [{ action: 'team-status', cycleId: 'c' }, 'read below'],
  feedback: [
    { action: 'feedback', programId: 'maicpp', answerId: 'a', question: 'q', helpful: true },
    'read below',
  ],
  'sign-in-step': [{ action: 'sign-in-step', programId: 'maicpp', stepId: 's' }, 'read in place'],
  'make-calendar': [{ action: 'make-calendar' }, 'read in place'],
  decline: [{ action: 'decline' }, 'read in place'],
  'save-set-up': [{ action: 'save-set-up', revision: 1 }, 'change in place'],
  'set-date': [{ action: 'set-date', day: '2027-06-30' }, 'change in place'],
  confirm: [{ action: 'confirm', what: 'renewed' }, 'change in place'],
  'add-mapped-holdings': [{ action: 'add-mapped-holdings' }, 'change in place'],
  'choose-program': [{ action: 'choose-program', programId: 'maicpp' }, 'change in place'],
  'save-form': [{ action: 'save-form', form: 'exam' }, 'change in place'],
  'remove-record': [{ action: 'remove-record', form: 'exam', id: 'e' }, 'change in place'],
  'check-requirement': [
    { action: 'check-requirement', holdingId: 'h', requirementId: 'r', met: true },
    'change in place',
  ],
  do: [{ action: 'do', changes: [{ do: 'resume' }], was: [''] }, 'change in place'],
  'open-set-up': [{ action: 'open-set-up' }, 'change below'],
  'open-form': [{ action: 'open-form', form: 'exam' }, 'change below'],
  tick: [{ action: 'tick', cycleId: 'c', itemId: 'i', done: true }, 'change below'],
  renewed: [{ action: 'renewed' }, 'change below'],
  'not-yet': [{ action: 'not-yet' }, 'change below'],
  share: [{ action: 'share' }, 'change below'],
  snooze: [{ action: 'snooze', days: 7 }, 'change below'],
  undo: [{ action: 'undo' }, 'undo below'],
};
type Kind = `${'read' | 'change' | 'undo'} ${'below' | 'in place'}`;

let world: World;

async function isRefused(action: ButtonAction, person: Incoming['person']): Promise<boolean> {
  const input: Incoming = {
    ...{ place: CHANNEL, placeKind: 'channel', person, locale: 'en-GB', timeZone: 'Europe/Berlin' },
    replyTo: { ...CHANNEL, serviceUrl: 'https://smba.example/', botId: '28:bot' },
  };
  return refuseAction(world.ctx, await beginTurn(world.ctx, input), action) !== undefined;
}

describe.each(Object.values(EACH))('the button %j (%s)', (action, kind) => {
  beforeEach(async () => {
    world = createWorld('2026-11-30T10:00:00+01:00');
    await world.say('anniversary 30 June 2027');
  });

  it(`answers ${kind.split(' ').slice(1).join(' ')}`, () => {
    expect(replacesCard({ action, inputs: {} })).toBe(kind.endsWith('in place'));
  });

  it('is refused to a guest unless it only reads', async () => {
    expect(await isRefused(action, GUEST)).toBe(!kind.startsWith('read'));
    expect(await isRefused(action, ANA)).toBe(false);
  });

  it('is refused while data is being deleted unless it reads or takes that back', async () => {
    await world.say('delete our data');
    await world.say('yes');
    expect(await isRefused(action, ANA)).toBe(kind.startsWith('change'));
  });
});

it('replaces the set-up card where it was drawn anew with what was typed', () => {
  expect(replacesCard({ action: { action: 'open-set-up' }, inputs: { in_program: 'maicpp' } })).toBe(true);
});
