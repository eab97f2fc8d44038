import { parseButtonData, type ButtonAction, type PressedButton } from '../domain/button-data';
import { addDays, parseDay } from '../domain/calendar-day';
import type { DateReading } from '../domain/date-reading';
import { dayIn } from '../domain/time-zone';
import type { ActionReply, IncomingAction, Reply } from './conversation';
import { showAnswer } from './answer-question';
import type { AppContext } from './app-context';
import { confirmChange } from './confirm-change';
import { carryOut } from './handle-message';
import { keepFeedback } from './keep-feedback';
import { pressTick } from './press-tick';
import { readCommands } from './read-commands';
import { askAboutRenewal, noteNotYet } from './record-renewal';
import { rememberPerson } from './remember-person';
import { refuseDeleted, undoDeletion } from './delete-data';
import { refuseChange } from './refuse-change';
import { openSetUp, saveSetUp } from './save-set-up';
import { setDay } from './set-date';
import { addMappedHoldings, chooseProgram } from './set-program';
import { changeByForm } from './change-by-form';
import { showCalendar } from './show-calendar';
import { showCard } from './show-card';
import { snoozeReminders } from './snooze-reminders';
import { showTeamStatus } from './show-portfolio';
import { showSignInStep } from './show-sign-in-step';
import { beginTurn, noticeReply, SHOW_HELP, type Turn } from './turn';
import { undoChange } from './undo-change';

/**
 * A button was pressed: 1. parses its data, 2. loads the place (never named by the button), 3. does what it asks.
 * A form or a tick answers in its own card; everything else is posted below, so that the card stays usable.
 */
export async function handleAction(ctx: AppContext, input: IncomingAction): Promise<ActionReply> {
  const pressed = parseButtonData(input.data);
  const turn = await beginTurn(ctx, input);
  if (!pressed) return below(oldButton(ctx, turn));
  if (pressed.action.action === 'tick') {
    rememberPerson(ctx, input);
    return pressTick(ctx, { turn, input, tick: pressed.action });
  }
  const refused = refusal(ctx, turn, pressed.action);
  if (refused) return below(refused);
  const replies = await carryOutAction(ctx, turn, pressed);
  return replacesCard(pressed) ? inPlace(replies) : below(replies);
}

/** Buttons that only show something; everybody may press them, also while data is being deleted. */
const READING = new Set<ButtonAction['action']>([
  'show',
  'ask',
  'answer',
  'sign-in-step',
  'team-status',
  'feedback',
  'make-calendar',
]);

/** Why a button may not change anything here; a form then stays as it was filled in. */
function refusal(ctx: AppContext, turn: Turn, { action }: ButtonAction): readonly Reply[] | undefined {
  if (READING.has(action)) return undefined;
  return refuseChange(ctx, turn) ?? (action === 'undo' ? undefined : refuseDeleted(ctx, turn));
}

async function carryOutAction(
  ctx: AppContext,
  turn: Turn,
  pressed: PressedButton,
): Promise<readonly Reply[]> {
  const { action } = pressed;
  switch (action.action) {
    case 'show':
      return showCard(ctx, turn, action);
    case 'ask':
      return carryOut(ctx, turn, readCommands(ctx, turn, action.text)[0]);
    case 'answer':
      return showAnswer(ctx, turn, action);
    case 'sign-in-step':
      return showSignInStep(ctx, turn, action);
    case 'team-status':
      return showTeamStatus(ctx, turn, action.cycleId);
    case 'feedback':
      return keepFeedback(ctx, turn, action);
    case 'make-calendar':
      return showCalendar(ctx, turn, (pressed.inputs['in_calls'] ?? '').split(','));
    default:
      return changeByButton(ctx, turn, pressed);
  }
}

async function changeByButton(
  ctx: AppContext,
  turn: Turn,
  pressed: PressedButton,
): Promise<readonly Reply[]> {
  const { action, inputs } = pressed;
  if (action.action === 'undo') return (await undoDeletion(ctx, turn)) ?? undoChange(ctx, turn);
  rememberPerson(ctx, turn.input);
  switch (action.action) {
    case 'open-set-up':
      return openSetUp(ctx, turn, inputs);
    case 'save-set-up':
      return saveSetUp(ctx, turn, { ...action, inputs });
    case 'choose-program': {
      const program = ctx.programs.byId.get(action.programId);
      return program ? chooseProgram(ctx, turn, program) : oldButton(ctx, turn);
    }
    case 'add-mapped-holdings':
      return addMappedHoldings(ctx, turn);
    case 'set-date': {
      const day = parseDay(action.day);
      return day ? setDay(ctx, turn, { day, confirmed: true }) : oldButton(ctx, turn);
    }
    case 'confirm':
      return confirmChange(ctx, turn, action);
    case 'renewed':
      return renewedByButton(ctx, turn, action);
    case 'not-yet':
      return noteNotYet(ctx, turn);
    case 'snooze':
      return snoozeReminders(ctx, turn, snoozeDay(turn, action.days));
    default:
      return (await changeByForm(ctx, turn, pressed)) ?? oldButton(ctx, turn);
  }
}

function renewedByButton(
  ctx: AppContext,
  turn: Turn,
  action: Extract<ButtonAction, { action: 'renewed' }>,
): readonly Reply[] {
  if (action.cycleId && action.cycleId !== turn.picture?.team.cycleId) return oldButton(ctx, turn);
  const day = action.day && parseDay(action.day);
  return askAboutRenewal(ctx, turn, day ? { kind: 'day', day } : { kind: 'missing' });
}

function snoozeDay(turn: Turn, days: number): DateReading {
  const zone = turn.picture?.team.timeZone ?? 'UTC';
  return { kind: 'day', day: addDays(dayIn(zone, turn.asOf), days) };
}

function replacesCard({ action, inputs }: PressedButton): boolean {
  // The set-up card is opened below, and drawn anew in place when its programme was changed.
  if (action.action === 'open-set-up') return Object.keys(inputs).length > 0;
  return [
    'save-set-up',
    'set-date',
    'confirm',
    'sign-in-step',
    'add-mapped-holdings',
    'choose-program',
    'make-calendar',
    'save-form',
    'remove-record',
    'check-requirement',
  ].includes(action.action);
}

/** The first card takes the place of the one that was pressed; the rest is posted. */
function inPlace(replies: readonly Reply[]): ActionReply {
  const [first, ...rest] = replies;
  return first?.kind === 'card'
    ? { kind: 'card', card: first.card, forEveryone: true, then: rest }
    : below(replies);
}

function below(replies: readonly Reply[]): ActionReply {
  return { kind: 'message', text: 'See below.', then: replies };
}

function oldButton(ctx: AppContext, turn: Turn): readonly Reply[] {
  return noticeReply(ctx, turn, {
    tone: 'neutral',
    title: 'That button is from an older card',
    text: 'I did not change anything. Here is where to go on.',
    buttons: [SHOW_HELP],
  });
}
