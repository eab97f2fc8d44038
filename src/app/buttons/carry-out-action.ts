import { addDays, parseDay, type CalendarDay } from '../../domain/time/calendar-day';
import type { ButtonAction, PressedButton } from '../../domain/requests/button-data';
import type { DateReading } from '../../domain/time/date-reading';
import { dayIn } from '../../domain/time/time-zone';
import type { Reply } from '../turn/conversation';
import { showAnswer } from '../answers/answer-question';
import type { AppContext } from '../turn/app-context';
import { confirmChange } from './confirm-change';
import { keepFeedback } from '../answers/keep-feedback';
import { declineProposal, doProposed, proposeChanges } from '../propose/propose-change';
import { sayAgain } from './say-again';
import { askAboutRenewal, noteNotYet } from '../renewal/record-renewal';
import { rememberPerson } from '../turn/remember-person';
import { undoDeletion } from '../places/delete-data';
import { refuseDeleted } from '../turn/refuse-deleted';
import { openSetUp, saveSetUp } from '../set-up/save-set-up';
import { setDay } from '../set-up/set-date';
import { addMappedHoldings, chooseProgram } from '../set-up/set-program';
import { changeByForm } from './change-by-form';
import { showCalendar } from '../show/show-calendar';
import { showCard } from '../show/show-card';
import { snoozeReminders } from '../renewal/snooze-reminders';
import { showTeamStatus } from '../show/show-portfolio';
import { showSignInStep } from '../answers/show-sign-in-step';
import { noticeReply, SHOW_HELP, type Turn } from '../turn/turn';
import { takeBack } from '../undo/take-back';
import { undoChange } from '../undo/undo-change';

/** Does what a button asks for, whoever pressed it, or said in words what it says. */
export async function carryOutAction(
  ctx: AppContext,
  turn: Turn,
  pressed: PressedButton,
): Promise<readonly Reply[]> {
  const { action } = pressed;
  switch (action.action) {
    case 'show':
      return showCard(ctx, turn, action);
    case 'ask':
      return sayAgain(ctx, turn, action.text);
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
  if (action.action === 'undo') return undoByButton(ctx, turn, action.changeId);
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
      return day ? setChosenDay(ctx, turn, { day, was: action.was }) : oldButton(ctx, turn);
    }
    case 'confirm':
      return confirmChange(ctx, turn, action);
    case 'renewed':
      return renewedByButton(ctx, turn, action);
    case 'not-yet':
      return noteNotYet(ctx, turn);
    case 'snooze':
      return snoozeReminders(ctx, turn, snoozeDay(turn, action.days));
    case 'do':
      return doProposed(ctx, turn, { action, value: inputs['in_value'] });
    case 'decline':
      return declineProposal(ctx, turn);
    default:
      return (await changeByForm(ctx, turn, pressed)) ?? oldButton(ctx, turn);
  }
}

/** A button that names no change brings back what is being deleted; pressed twice, it must not take back more. */
async function undoByButton(
  ctx: AppContext,
  turn: Turn,
  changeId: string | undefined,
): Promise<readonly Reply[]> {
  if (changeId !== undefined) return refuseDeleted(ctx, turn) ?? takeBack(ctx, turn, changeId);
  return (await undoDeletion(ctx, turn)) ?? undoChange(ctx, turn, { ask: true });
}

/** The day that was chosen, unless the date has changed since it was asked for; then somebody looks again. */
async function setChosenDay(
  ctx: AppContext,
  turn: Turn,
  { day, was }: { readonly day: CalendarDay; readonly was: string | undefined },
): Promise<readonly Reply[]> {
  const isCurrent = was === undefined || was === (turn.picture?.team.anniversary ?? '');
  if (isCurrent) return setDay(ctx, turn, { day, confirmed: true });
  const change = { do: 'set-date' as const, date: { kind: 'day' as const, day } };
  return proposeChanges(ctx, turn, { changes: [change], again: true });
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

/** What is told of a button that no longer means anything. */
export function oldButton(ctx: AppContext, turn: Turn): readonly Reply[] {
  return noticeReply(ctx, turn, {
    tone: 'neutral',
    title: 'That button is from an older card',
    text: 'I did not change anything. Here is where to go on.',
    buttons: [SHOW_HELP],
  });
}
