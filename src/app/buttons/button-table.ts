import type { ButtonAction, PressedButton } from '../../domain/requests/button-data';
import { addDays, parseDay } from '../../domain/time/calendar-day';
import type { DateReading } from '../../domain/time/date-reading';
import { dayIn } from '../../domain/time/time-zone';
import { showAnswer } from '../answers/answer-question';
import { keepFeedback } from '../answers/keep-feedback';
import { showSignInStep } from '../answers/show-sign-in-step';
import { recordForms } from '../commands/record-forms';
import { undoDeletion } from '../places/delete-data';
import { declineProposal, doProposed, proposeChanges } from '../propose/propose-change';
import { checkRequirement } from '../records/check-requirement';
import { noteNotYet } from '../renewal/note-not-yet';
import { askAboutRenewal } from '../renewal/record-renewal';
import { snoozeReminders } from '../renewal/snooze-reminders';
import { openSetUp, saveSetUp } from '../set-up/save-set-up';
import { setDay } from '../set-up/set-date';
import { addMappedHoldings, chooseProgram } from '../set-up/set-program';
import { shareWithContact } from '../show/share-with-contact';
import { showCalendar } from '../show/show-calendar';
import { showCard } from '../show/show-card';
import { showTeamStatus } from '../show/show-portfolio';
import type { AppContext } from '../turn/app-context';
import type { Replies } from '../turn/conversation';
import { hasTeam, type TeamTurn } from '../turn/form';
import { notSetUp } from '../turn/not-set-up';
import { refuseDeleted } from '../turn/refuse-deleted';
import { rememberPerson } from '../turn/remember-person';
import type { Turn } from '../turn/turn';
import { takeBack } from '../undo/take-back';
import { undoChange } from '../undo/undo-change';
import { confirmChange } from './confirm-change';
import { oldButton } from './old-button';
import { sayAgain } from './say-again';

type Inputs = PressedButton['inputs'];
type ActionOf<K extends ButtonAction['action']> = Extract<ButtonAction, { action: K }>;

/** What a button does, who may press it when, and where its answer goes. */
export interface ButtonUse<A extends ButtonAction> {
  /** Only shows something, or says no: everybody may press it, also while data is being deleted. */
  readonly reads?: true;
  /** May be pressed while data is being deleted, for it takes that back; whoever presses it is not noted. */
  readonly whileDeleting?: true;
  /** The answer takes the place of the pressed card, at least where this holds; else it is posted below. */
  readonly inPlace?: true | ((inputs: Inputs) => boolean);
  readonly run: (
    ctx: AppContext,
    turn: Turn,
    pressed: { readonly action: A; readonly inputs: Inputs },
  ) => Replies;
}

/** Every button; one that is forgotten here does not compile. */
export const BUTTONS: { readonly [K in ButtonAction['action']]: ButtonUse<ActionOf<K>> } = {
  // Pressed on a card it answers in that card (see press-tick); no question offers it to be said in words.
  tick: { run: oldButton },
  'open-set-up': {
    // Opened below, and drawn anew in place when its programme was changed.
    inPlace: (inputs) => Object.keys(inputs).length > 0,
    run: (ctx, turn, { inputs }) => openSetUp(ctx, turn, inputs),
  },
  'save-set-up': {
    inPlace: true,
    run: (ctx, turn, { action, inputs }) => saveSetUp(ctx, turn, { ...action, inputs }),
  },
  'choose-program': {
    inPlace: true,
    run: (ctx, turn, { action }) => {
      const program = ctx.programs.byId.get(action.programId);
      return program ? chooseProgram(ctx, turn, program) : oldButton(ctx, turn);
    },
  },
  show: { reads: true, run: (ctx, turn, { action }) => showCard(ctx, turn, action) },
  ask: { reads: true, run: (ctx, turn, { action }) => sayAgain(ctx, turn, action.text) },
  answer: { reads: true, run: (ctx, turn, { action }) => showAnswer(ctx, turn, action) },
  'set-date': { inPlace: true, run: (ctx, turn, { action }) => setChosenDay(ctx, turn, action) },
  feedback: { reads: true, run: (ctx, turn, { action }) => keepFeedback(ctx, turn, action) },
  confirm: { inPlace: true, run: (ctx, turn, { action }) => confirmChange(ctx, turn, action) },
  'sign-in-step': {
    reads: true,
    inPlace: true,
    run: (ctx, turn, { action }) => showSignInStep(ctx, turn, action),
  },
  renewed: { run: (ctx, turn, { action }) => renewedByButton(ctx, turn, action) },
  'not-yet': { run: noteNotYet },
  undo: { whileDeleting: true, run: (ctx, turn, { action }) => undoByButton(ctx, turn, action.changeId) },
  'add-mapped-holdings': { inPlace: true, run: addMappedHoldings },
  'team-status': { reads: true, run: (ctx, turn, { action }) => showTeamStatus(ctx, turn, action.cycleId) },
  'make-calendar': {
    reads: true,
    inPlace: true,
    run: (ctx, turn, { inputs }) => showCalendar(ctx, turn, (inputs['in_calls'] ?? '').split(',')),
  },
  'open-form': ofTeam({
    run: (ctx, turn, { action, inputs }) =>
      recordForms[action.form].open(ctx, turn, { id: action.id, inputs }),
  }),
  'save-form': ofTeam({
    inPlace: true,
    run: (ctx, turn, { action, inputs }) =>
      recordForms[action.form].save(ctx, turn, { id: action.id, inputs }),
  }),
  'remove-record': ofTeam({
    inPlace: true,
    run: (ctx, turn, { action: { form, id } }) =>
      recordForms[form].remove?.(ctx, turn, id) ?? oldButton(ctx, turn),
  }),
  'check-requirement': ofTeam({
    inPlace: true,
    run: (ctx, turn, { action }) => checkRequirement(ctx, turn, action),
  }),
  share: ofTeam({ run: shareWithContact }),
  do: {
    inPlace: true,
    run: (ctx, turn, { action, inputs }) => doProposed(ctx, turn, { action, value: inputs['in_value'] }),
  },
  decline: {
    reads: true,
    inPlace: true,
    run: (ctx, turn) => {
      rememberPerson(ctx, turn.input);
      return declineProposal(ctx, turn);
    },
  },
  snooze: {
    run: (ctx, turn, { action }) => snoozeReminders(ctx, turn, dayAhead(turn, action.days)),
  },
};

/** What only a team that is set up can do. */
function ofTeam<A extends ButtonAction>({
  run,
  ...use
}: Omit<ButtonUse<A>, 'run'> & {
  readonly run: (
    ctx: AppContext,
    turn: TeamTurn,
    pressed: { readonly action: A; readonly inputs: Inputs },
  ) => Replies;
}): ButtonUse<A> {
  return {
    ...use,
    run: (ctx, turn, pressed) => (hasTeam(turn) ? run(ctx, turn, pressed) : notSetUp(ctx, turn)),
  };
}

/** A button that names no change brings back what is being deleted; pressed twice, it must not take back more. */
async function undoByButton(ctx: AppContext, turn: Turn, changeId: string | undefined) {
  if (changeId !== undefined) return refuseDeleted(ctx, turn) ?? takeBack(ctx, turn, changeId);
  return (await undoDeletion(ctx, turn)) ?? undoChange(ctx, turn, { ask: true });
}

/** The day that was chosen, unless the date has changed since it was asked for; then somebody looks again. */
function setChosenDay(ctx: AppContext, turn: Turn, { day: said, was }: ActionOf<'set-date'>): Replies {
  const day = parseDay(said);
  if (!day) return oldButton(ctx, turn);
  const isCurrent = was === undefined || was === (turn.picture?.team.anniversary ?? '');
  if (isCurrent) return setDay(ctx, turn, { day, confirmed: true });
  const change = { do: 'set-date' as const, date: { kind: 'day' as const, day } };
  return proposeChanges(ctx, turn, { changes: [change], again: true });
}

function renewedByButton(ctx: AppContext, turn: Turn, { cycleId, day: said }: ActionOf<'renewed'>): Replies {
  if (cycleId && cycleId !== turn.picture?.team.cycleId) return oldButton(ctx, turn);
  const day = said && parseDay(said);
  return askAboutRenewal(ctx, turn, day ? { kind: 'day', day } : { kind: 'missing' });
}

function dayAhead(turn: Turn, days: number): DateReading {
  const zone = turn.picture?.team.timeZone ?? 'UTC';
  return { kind: 'day', day: addDays(dayIn(zone, turn.asOf), days) };
}
