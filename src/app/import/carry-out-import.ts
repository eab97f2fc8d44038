import { importUndoButton, removalButton, removalOf } from '../../cards/import/describe-import';
import { importWords } from '../../cards/import/import-words';
import { importOf, isReached, outstanding, type StoredImport } from '../../domain/import/import-progress';
import { buttonData } from '../../domain/requests/button-data';
import type { ChangeEntry } from '../../domain/team/team';
import type { RowChange, TeamRows } from '../../domain/team/team-rows';
import { isOld } from '../../domain/undo/undo-verdict';
import { refreshCards } from '../deliver/refresh-cards';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import type { TeamTurn } from '../turn/form';
import { personOf } from '../turn/new-team';
import { noticeReply, SHOW_STATUS } from '../turn/turn';
import { importGone } from './preview-import';

/** Records of one write; the store takes a hundred rows, two of which say how far the import is. */
const MOST_RECORDS = 90;
/** Writes and refused writes of one import at most. */
const MOST_TRIES = 60;

type Direction = 'ahead' | 'back';

/** Yes to a preview: writes it in parts. After a crash in between, the same yes does the rest. */
export async function confirmImport(ctx: AppContext, turn: TeamTurn, id: string): Promise<readonly Reply[]> {
  const kept = importOf(turn.rows, id);
  if (!kept || isOld(kept.head.value, turn.asOf)) return importGone(ctx, turn);
  if (kept.head.value.state === 'done') return tell(ctx, turn, { kept, rows: turn.rows, direction: 'ahead' });
  return carryOut(ctx, turn, { id, direction: 'ahead' });
}

/** Takes an import back, or does one again that was taken back. */
export async function turnImport(ctx: AppContext, turn: TeamTurn, id: string): Promise<readonly Reply[]> {
  const kept = importOf(turn.rows, id);
  if (!kept || isOld(kept.head.value, turn.asOf)) return importGone(ctx, turn);
  return carryOut(ctx, turn, { id, direction: kept.head.value.state === 'taken-back' ? 'ahead' : 'back' });
}

async function carryOut(
  ctx: AppContext,
  turn: TeamTurn,
  { id, direction }: { readonly id: string; readonly direction: Direction },
): Promise<readonly Reply[]> {
  const { place } = turn.input;
  const entryId = ctx.newId();
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const rows = await ctx.teams.load(place);
    const kept = importOf(rows, id);
    if (!kept) return importGone(ctx, turn);
    const changes = outstanding(rows, kept.steps, direction);
    const isLast = changes.length <= MOST_RECORDS;
    const state = isLast ? (direction === 'ahead' ? 'done' : 'taken-back') : 'begun';
    const { written } = await ctx.teams.write(place, [
      ...changes.slice(0, MOST_RECORDS),
      headWith(ctx, turn, { kept, state }),
      ...(isLast ? [entryOf(ctx, turn, { kept, direction, entryId })] : []),
    ]);
    if (!written || !isLast) continue;
    ctx.background.run('refresh cards', () => refreshCards(ctx, place));
    return tell(ctx, turn, { kept, rows: await ctx.teams.load(place), direction });
  }
  throw new Error('The records kept changing while a file was being imported.');
}

function headWith(
  ctx: AppContext,
  { input }: TeamTurn,
  { kept, state }: { readonly kept: StoredImport; readonly state: 'begun' | 'done' | 'taken-back' },
): RowChange {
  const { value, etag } = kept.head;
  return {
    do: 'replace',
    kind: 'import',
    value: { ...value, state, at: ctx.now(), by: personOf(input) },
    etag,
  };
}

function entryOf(
  ctx: AppContext,
  { input }: TeamTurn,
  {
    kept,
    direction,
    entryId,
  }: { readonly kept: StoredImport; readonly direction: Direction; readonly entryId: string },
): RowChange {
  const isAgain = kept.head.value.state === 'taken-back';
  const to = recordsWords(kept.steps.length);
  const what = direction === 'back' ? 'undo' : isAgain ? 'redo' : 'imported';
  const origin = { what: 'imported' as const, by: kept.head.value.by, to };
  const entry: ChangeEntry = {
    id: entryId,
    at: ctx.now(),
    by: personOf(input),
    what,
    ...(what === 'imported' ? { to } : { of: origin }),
  };
  return { do: 'insert', kind: 'change', value: entry };
}

/** @example recordsWords(1) // '1 record' */
export function recordsWords(number: number): string {
  return number === 1 ? '1 record' : `${number} records`;
}

function tell(
  ctx: AppContext,
  turn: TeamTurn,
  {
    kept,
    rows,
    direction,
  }: { readonly kept: StoredImport; readonly rows: TeamRows; readonly direction: Direction },
): readonly Reply[] {
  const { id, found } = kept.head.value;
  const say = importWords(turn.input.locale);
  const left = kept.steps.filter((step) => !isReached(rows, step, direction)).length;
  const removal = direction === 'ahead' ? importOf(rows, removalOf(id)) : undefined;
  const done = direction === 'back' ? 'taken-back' : found ? 'imported' : 'removed';
  return noticeReply(ctx, turn, {
    tone: 'good',
    title: say(done, { count: kept.steps.length - left }),
    text: [
      direction === 'ahead' ? say('counted-now') : say('as-before'),
      ...(left > 0 ? [say('left-alone', { count: left })] : []),
    ].join(' '),
    buttons: [
      { title: say('forecast'), data: buttonData({ action: 'show', what: 'forecast' }) },
      ...(removal ? [removalButton(say, id, removal.steps.length)] : []),
      SHOW_STATUS,
      importUndoButton(direction === 'ahead' ? say('undo') : say('redo'), id),
    ],
  });
}
