import { undoButtons } from '../../cards/kit/undo-button';
import { keptWords, originOf } from '../../cards/team/undo-words';
import { markTakenBack, rowsPutBack, teamPutBack } from '../../domain/undo/put-back';
import type { ChangeEntry } from '../../domain/team/team';
import { pictureOf } from '../../domain/team/team-picture';
import type { RowChange, TeamRows } from '../../domain/team/team-rows';
import { importIdOf } from '../../domain/import/import-progress';
import { isTickChange } from '../../domain/undo/undo-tick';
import { isRenewal, judgeUndo, type KeptChange } from '../../domain/undo/undo-verdict';
import type { Reply } from '../turn/conversation';
import type { AppContext } from '../turn/app-context';
import { turnImport } from '../import/carry-out-import';
import { changeTeam } from '../set-up/change-team';
import { personOf } from '../turn/new-team';
import { notSetUp } from '../turn/not-set-up';
import { hasTeam, type TeamTurn } from '../turn/form';
import { refreshCards } from '../deliver/refresh-cards';
import { refuseUndo } from './refuse-undo';
import { replySaved } from '../set-up/reply-saved';
import { takeBackRenewal } from './take-back-renewal';
import { takeBackTick } from './take-back-tick';
import { noticeReply, SHOW_CHECKLIST, SHOW_STATUS, type Turn } from '../turn/turn';
import { writeChange } from '../turn/write-change';

const MOST_TRIES = 20;

/** Takes one change back, or makes one again that was taken back; where something speaks against it, says what. */
export async function takeBack(ctx: AppContext, turn: Turn, changeId: string): Promise<readonly Reply[]> {
  if (!hasTeam(turn)) return notSetUp(ctx, turn);
  if (isTickChange(changeId)) return takeBackTick(ctx, turn, changeId);
  const importId = importIdOf(changeId);
  if (importId !== undefined) return turnImport(ctx, turn, importId);
  const verdict = judgeUndo(turn.rows, changeId, turn.asOf);
  if (verdict.kind !== 'possible') return refuseUndo(ctx, turn, verdict);
  const { kept } = verdict;
  if (isRenewal(kept)) return takeBackRenewal(ctx, turn, kept);
  return kept.fields.length > 0 ? putTeamBack(ctx, turn, kept) : putRowsBack(ctx, turn, kept);
}

/** By the way of every change of the team, so that wake-ups and reminders follow. */
async function putTeamBack(ctx: AppContext, turn: TeamTurn, kept: KeptChange): Promise<readonly Reply[]> {
  const entry = { id: ctx.newId(), of: originOf(kept.entries) };
  const possible = (rows: TeamRows): KeptChange | undefined => {
    const verdict = judgeUndo(rows, kept.id, ctx.now());
    return verdict.kind === 'possible' ? verdict.kept : undefined;
  };
  const changed = await changeTeam(ctx, turn.input, {
    what: kept.back ? 'redo' : 'undo',
    entry,
    apply: (team, rows) => {
      const now = possible(rows);
      return now && teamPutBack(team, now.fields);
    },
    also: (_team, rows) => {
      const now = possible(rows);
      return now ? rowChanges(ctx, turn, { kept: now, rows, changeId: entry.id }) : [];
    },
  });
  if (!changed.picture.undo)
    return refuseUndo(ctx, turn, judgeUndo(changed.picture.rows, kept.id, ctx.now()));
  const { title, words } = wordsFor(kept);
  return replySaved(ctx, changed, { title, notes: [words] });
}

/** Changes nothing of the team's own row, so that an open set-up card stays good. */
async function putRowsBack(ctx: AppContext, turn: TeamTurn, kept: KeptChange): Promise<readonly Reply[]> {
  const { place } = turn.input;
  const entry: ChangeEntry = {
    id: ctx.newId(),
    at: ctx.now(),
    by: personOf(turn.input),
    what: kept.back ? 'redo' : 'undo',
    of: originOf(kept.entries),
  };
  // Further dates have reminders: the look that plans them comes first, so that no crash in between loses them.
  if (kept.rows.some(({ kind }) => kind === 'dated')) await ctx.wakeUps.add({ at: turn.asOf, place });
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const rows = tries === 0 ? turn.rows : await ctx.teams.load(place);
    const verdict = judgeUndo(rows, kept.id, entry.at);
    if (verdict.kind !== 'possible') return refuseUndo(ctx, turn, verdict);
    const changes = rowChanges(ctx, turn, { kept: verdict.kept, rows, changeId: entry.id });
    const { written, ...made } = await writeChange(ctx, place, { rows, changes, entries: [entry] });
    if (!written) continue;
    ctx.background.run('refresh cards', () => refreshCards(ctx, place));
    const after = pictureOf(await ctx.teams.load(place), ctx.programs, turn.asOf);
    return tellTakenBack(ctx, { ...turn, picture: { ...(after ?? turn.picture), ...made } }, kept);
  }
  throw new Error('The rows kept changing while a change was being taken back.');
}

function rowChanges(
  ctx: AppContext,
  { input }: Turn,
  { kept, rows, changeId }: { readonly kept: KeptChange; readonly rows: TeamRows; readonly changeId: string },
): readonly RowChange[] {
  const takenBack = { at: ctx.now(), by: personOf(input), changeId };
  return [...rowsPutBack(rows, kept.rows), ...markTakenBack(kept, takenBack)];
}

function tellTakenBack(ctx: AppContext, turn: TeamTurn, kept: KeptChange): readonly Reply[] {
  const { title, words } = wordsFor(kept);
  const isList = kept.rows.some(({ kind }) => kind === 'item');
  return noticeReply(ctx, turn, {
    tone: 'good',
    title,
    text: words,
    buttons: [isList ? SHOW_CHECKLIST : SHOW_STATUS, ...undoButtons(turn.picture)],
  });
}

function wordsFor(kept: KeptChange): { readonly title: string; readonly words: string } {
  const words = keptWords(kept);
  return kept.back
    ? { title: 'Done again', words: `This holds again: ${words}` }
    : { title: 'Taken back: it is as it was before', words: `This no longer holds: ${words}` };
}
