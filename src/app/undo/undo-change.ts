import { buttonData } from '../../domain/requests/button-data';
import { keptWords } from '../../cards/team/undo-words';
import type { TeamPicture } from '../../domain/team/team-picture';
import { MINUTE } from '../../domain/time/time-zone';
import { importChangeId } from '../../domain/import/import-progress';
import { keptChange } from '../../domain/undo/undo-verdict';
import type { Reply } from '../turn/conversation';
import type { AppContext } from '../turn/app-context';
import { isSamePerson, latestChange, type UndoableChange } from './latest-change';
import { notSetUp } from '../turn/not-set-up';
import { takeBack } from './take-back';
import { takeBackUnkeptRenewal } from './take-back-renewal';
import { confirmReply, noticeReply, SHOW_CHECKLIST, SHOW_HELP, SHOW_STATUS, type Turn } from '../turn/turn';

/**
 * Takes back what was done last in these 24 hours. What somebody else did is asked back first, and so is a press that
 * names no change (`ask`): it may come twice.
 */
export async function undoChange(
  ctx: AppContext,
  turn: Turn,
  { ask = false }: { readonly ask?: boolean } = {},
): Promise<readonly Reply[]> {
  const { picture } = turn;
  if (!picture) return notSetUp(ctx, turn);
  const latest = latestChange(picture);
  const doubled = ask ? undefined : takenBackJustNow(turn, picture);
  if (doubled) return alreadyDone(ctx, turn, { ...doubled, before: latest });
  if (!latest) return (await takeBackUnkeptRenewal(ctx, turn)) ?? nothingToUndo(ctx, turn);
  if (ask || !isSamePerson(latest.by, turn.input.person)) return askFirst(ctx, turn, latest);
  return takeBack(ctx, turn, latest.changeId);
}

interface Doubled {
  /** The taking back, where it can be taken back itself. */
  readonly changeId?: string;
  readonly words: string;
}

/** What the person took back a moment ago: an "undo" that Teams sends twice must undo nothing more. */
function takenBackJustNow({ input, asOf }: Turn, { rows }: TeamPicture): Doubled | undefined {
  const isRecent = (at: number): boolean => asOf - at < MINUTE;
  const [last] = rows.undo.map(({ value }) => value).sort((a, b) => b.number - a.number);
  const tick = rows.tick.find(
    ({ value: { takenBack } }) =>
      takenBack &&
      isRecent(takenBack.at) &&
      takenBack.at >= (last?.at ?? 0) &&
      isSamePerson(takenBack.by, input.person),
  );
  if (tick) return { words: 'The item is as it was before.' };
  const file = rows.import.find(
    ({ value }) =>
      value.state === 'taken-back' &&
      isRecent(value.at) &&
      value.at >= (last?.at ?? 0) &&
      isSamePerson(value.by, input.person),
  );
  if (file) return { changeId: importChangeId(file.value.id), words: 'The records are as they were before.' };
  const isBack = last?.back && isRecent(last.at) && isSamePerson(last.by, input.person);
  const kept = isBack ? keptChange(rows, last.id) : undefined;
  return kept && { changeId: kept.id, words: keptWords(kept) };
}

function alreadyDone(
  ctx: AppContext,
  turn: Turn,
  { changeId, words, before }: Doubled & { readonly before: UndoableChange | undefined },
): readonly Reply[] {
  const next = before ? `Before that: ${before.words}` : 'There is nothing more to take back.';
  return noticeReply(ctx, turn, {
    tone: 'neutral',
    title: 'I took that back a moment ago',
    text: `${words} ${next}`,
    buttons: [
      ...(before ? [undoButton('Undo that too', before.changeId)] : []),
      ...(changeId === undefined ? [] : [undoButton('Redo', changeId)]),
      SHOW_STATUS,
    ],
  });
}

function askFirst(ctx: AppContext, turn: Turn, latest: UndoableChange): readonly Reply[] {
  const own = turn.picture && latestChange(turn.picture, turn.input.person);
  const other = own && own.changeId !== latest.changeId ? own : undefined;
  return confirmReply(ctx, {
    title: 'Shall I take this back?',
    text: `${latest.words}${other ? ` Your own latest change: ${other.words}` : ''}`,
    buttons: [
      undoButton('Take it back', latest.changeId),
      ...(other ? [undoButton('Take mine back', other.changeId)] : []),
      { title: 'Leave it', data: buttonData({ action: 'show', what: 'status' }) },
    ],
  });
}

function undoButton(title: string, changeId: string) {
  return { title, data: buttonData({ action: 'undo', changeId }) };
}

function nothingToUndo(ctx: AppContext, turn: Turn): readonly Reply[] {
  return noticeReply(ctx, turn, {
    tone: 'neutral',
    title: 'There is nothing to take back',
    text:
      'I can take back whatever was changed here in the last 24 hours, and nothing was. What is older you correct by saying ' +
      'it anew, such as "anniversary 30 June 2027"; hidden items come back with "Change the list" on the checklist.',
    buttons: [SHOW_STATUS, SHOW_CHECKLIST, SHOW_HELP],
  });
}
