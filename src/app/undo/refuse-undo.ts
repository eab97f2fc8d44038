import { changeWords } from '../../cards/team/change-words';
import { keptWords } from '../../cards/team/undo-words';
import { buttonData } from '../../domain/requests/button-data';
import type { Tick } from '../../domain/team/team';
import { formatInstant } from '../../domain/time/time-zone';
import { isOld, type UndoVerdict } from '../../domain/undo/undo-verdict';
import type { NoticeView } from '../../cards/kit/message-views';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import type { TeamTurn } from '../turn/form';
import { privateNotice, SHOW_CHECKLIST, SHOW_STATUS, type Turn } from '../turn/turn';

/** Why a change cannot be taken back; nothing was written. */
export function refuseUndo(ctx: AppContext, turn: Turn, verdict: UndoVerdict): readonly Reply[] {
  return privateNotice(ctx, turn, { tone: 'neutral', ...wordsOf(verdict, turn) });
}

function wordsOf(verdict: UndoVerdict, turn: Turn): Omit<NoticeView, 'tone'> {
  switch (verdict.kind) {
    case 'taken-back':
      return takenBackWords(verdict, turn);
    case 'changed':
      return changedWords(verdict, turn);
    case 'on-record':
      return {
        title: 'The same is on record again',
        text: `${keptWords(verdict.kept)} It has been kept anew since, so nothing was changed.`,
        buttons: [SHOW_STATUS],
      };
    case 'too-old':
      return {
        title: 'That was more than 24 hours ago',
        text: 'Until then I can take a change back. Say it anew instead, such as "anniversary 30 June 2027". Nothing was changed.',
        buttons: [SHOW_STATUS],
      };
    default:
      return {
        title: 'I cannot take that back',
        text: 'I keep nothing of that change here: it is from another conversation, more than 24 hours old, or there was no change. Nothing was changed now.',
        buttons: [SHOW_STATUS],
      };
  }
}

function takenBackWords(
  { takenBack }: Extract<UndoVerdict, { kind: 'taken-back' }>,
  turn: Turn,
): Omit<NoticeView, 'tone'> {
  const { at, by, changeId } = takenBack;
  return {
    title: 'That is taken back already',
    text: `${by.name} did so ${momentOf(at, turn)}. Nothing was changed now.`,
    buttons: [SHOW_STATUS, { title: 'Redo', data: buttonData({ action: 'undo', changeId }) }],
  };
}

function changedWords(
  { kept, later }: Extract<UndoVerdict, { kind: 'changed' }>,
  turn: Turn,
): Omit<NoticeView, 'tone'> {
  const since = later ? ` Since then: ${later.entries[0] ? changeWords(later.entries[0]) : ''}` : '';
  const canUndo = later && !isOld(later, turn.asOf);
  return {
    title: `${later?.by?.name ?? 'Somebody'} changed this since`,
    text: `${keptWords(kept)}${since} I left it as it is.`,
    buttons: [
      SHOW_STATUS,
      ...(canUndo
        ? [{ title: 'Undo the later change', data: buttonData({ action: 'undo', changeId: later.id }) }]
        : []),
    ],
  };
}

/** What is no longer the latest tick of its item. */
export function refuseUndoneTick(ctx: AppContext, turn: TeamTurn, tick: Tick): readonly Reply[] {
  const { takenBack, by, at, done } = tick;
  return privateNotice(ctx, turn, {
    tone: 'neutral',
    title: takenBack ? 'That is taken back already' : `${by.name} changed this since`,
    text: takenBack
      ? `${takenBack.by.name} did so ${momentOf(takenBack.at, turn)}. Nothing was changed now.`
      : `The item was ${done ? 'ticked' : 'opened again'} ${momentOf(at, turn)}. I left it as it is.`,
    buttons: [SHOW_CHECKLIST],
  });
}

function momentOf(at: number, { picture, input }: Turn): string {
  return `on ${formatInstant(at, picture?.team.timeZone ?? 'UTC', input.locale)}`;
}
