import type { Command } from '../../domain/requests/command';
import type { IncomingMessage, Reply } from '../turn/conversation';
import { askWhoLeft, unsetContact } from './adapt-people';
import { assignItem, dateItem, renameItem } from '../checklist/edit-items';
import { answerQuestion } from '../answers/answer-question';
import type { AppContext } from '../turn/app-context';
import { addItem, removeItem, tickByWords } from '../checklist/add-and-tick-items';
import { changeRecords } from './change-records';
import { moveHere } from '../places/move-here';
import { pauseReminders, resumeReminders } from '../renewal/pause-reminders';
import { askAboutRenewal } from '../renewal/record-renewal';
import { rememberPerson } from '../turn/remember-person';
import { askToDelete, undoDeletion } from '../places/delete-data';
import { refuseDeleted } from '../turn/refuse-deleted';
import { replaceHoldings } from '../set-up/replace-holdings';
import { refuseChange } from '../turn/refusals';
import { setContact } from '../set-up/set-contact';
import { setDate, setDateUnknown } from '../set-up/set-date';
import { addHoldings, dropHoldings } from '../set-up/set-holdings';
import { setProgram } from '../set-up/set-program';
import { limitChanges, setEscalation, setExtraStages } from '../set-up/set-team-rules';
import { setTimeZone } from '../set-up/set-time-zone';
import { showCard } from '../show/show-card';
import { replySmallTalk } from './small-talk';
import { snoozeReminders } from '../renewal/snooze-reminders';
import { tellOwnData } from '../own-data/tell-own-data';
import type { Turn } from '../turn/turn';
import { undoChange } from '../undo/undo-change';

/** Does what a command asks for. Guests may read and tick, not change. */
export async function carryOut(ctx: AppContext, turn: Turn, command: Command): Promise<readonly Reply[]> {
  switch (command.do) {
    case 'show':
      return showCard(ctx, turn, command);
    case 'ask':
      return tellOwnData(ctx, turn, command);
    case 'chat':
      return replySmallTalk(ctx, turn, command);
    case 'question':
      return answerQuestion(ctx, turn, command.text);
    case 'tick':
    case 'untick':
      rememberPerson(ctx, turn.input);
      return tickByWords(ctx, turn, { words: command.item, done: command.do === 'tick' });
    default:
      return (
        refuseChange(ctx, turn) ?? refuseUndeletable(ctx, turn, command) ?? changeByWords(ctx, turn, command)
      );
  }
}

/** While the data is being deleted only taking that back is possible. */
function refuseUndeletable(ctx: AppContext, turn: Turn, command: Command): readonly Reply[] | undefined {
  return command.do === 'undo' ? undefined : refuseDeleted(ctx, turn);
}

type ChangeCommand = Exclude<Command, { do: 'show' | 'ask' | 'question' | 'chat' | 'tick' | 'untick' }>;

async function changeByWords(ctx: AppContext, turn: Turn, command: ChangeCommand): Promise<readonly Reply[]> {
  rememberPerson(ctx, turn.input);
  switch (command.do) {
    case 'set-program':
      return setProgram(ctx, turn, command.program);
    case 'set-date':
      return setDate(ctx, turn, command.date);
    case 'date-unknown':
      return setDateUnknown(ctx, turn);
    case 'add-holding':
      return addHoldings(ctx, turn, command.holdings);
    case 'drop-holding':
      return dropHoldings(ctx, turn, command.holdings);
    case 'set-contact':
      return setContact(ctx, turn, {
        role: 'contact',
        name: command.name,
        ...mentionsOf(turn, command.name),
      });
    case 'set-stand-in':
      return setContact(ctx, turn, {
        role: 'stand-in',
        name: command.name,
        ...mentionsOf(turn, command.name),
      });
    case 'replace-holding':
      return replaceHoldings(ctx, turn, command);
    case 'set-time-zone':
      return setTimeZone(ctx, turn, command.zone);
    case 'add-item':
      return addItem(ctx, turn, command.item);
    case 'remove-item':
      return removeItem(ctx, turn, command.item);
    default:
      return liveWithReminders(ctx, turn, command);
  }
}

async function liveWithReminders(
  ctx: AppContext,
  turn: Turn,
  command: ChangeCommand,
): Promise<readonly Reply[]> {
  switch (command.do) {
    case 'snooze':
      return snoozeReminders(ctx, turn, command.until);
    case 'pause':
      return pauseReminders(ctx, turn, command.until);
    case 'resume':
      return resumeReminders(ctx, turn);
    case 'renewed':
      return askAboutRenewal(ctx, turn, command.on);
    case 'undo':
      return (await undoDeletion(ctx, turn)) ?? undoChange(ctx, turn);
    case 'delete-data':
      return askToDelete(ctx, turn);
    case 'move-here':
      return moveHere(ctx, turn);
    default:
      return adaptByWords(ctx, turn, command);
  }
}

async function adaptByWords(ctx: AppContext, turn: Turn, command: ChangeCommand): Promise<readonly Reply[]> {
  switch (command.do) {
    case 'rename-item':
      return renameItem(ctx, turn, { words: command.item, text: command.text });
    case 'assign':
      return assignItem(ctx, turn, {
        words: command.item,
        name: command.name,
        ...mentionsOf(turn, command.name),
      });
    case 'due':
      return dateItem(ctx, turn, { words: command.item, date: command.date });
    case 'unset-contact':
      return unsetContact(ctx, turn, command.role);
    case 'person-left':
      return askWhoLeft(ctx, turn, command.name);
    case 'limit-changes':
      return limitChanges(ctx, turn, command.to);
    case 'extra-stages':
      return setExtraStages(ctx, turn, command);
    case 'escalation':
      return setEscalation(ctx, turn, command.on);
    case 'records':
      return changeRecords(ctx, turn, command.change);
    default:
      throw new Error(`Nothing carries out the command "${command.do}".`);
  }
}

/** The people mentioned; of several only those with that name, for a message may name two. */
function mentionsOf(turn: Turn, name: string): Pick<IncomingMessage, 'mentions'> | object {
  if (!('mentions' in turn.input)) return {};
  const { mentions } = turn.input as IncomingMessage;
  const named = mentions.filter((each) => each.name.toLowerCase().includes(name.toLowerCase()));
  return { mentions: named.length > 0 ? named : mentions };
}
