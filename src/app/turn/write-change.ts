import type { Place } from '../../domain/team/place';
import type { RowChange } from '../../domain/team/team-rows';
import { undoRowsFor, type MadeChange } from '../../domain/undo/undo-record';
import type { UndoOffer } from '../../domain/team/undo-row';
import { isOld } from '../../domain/undo/undo-verdict';
import type { AppContext } from './app-context';

/** Rows that one write of the store takes. */
const MOST_ROWS = 100;

/** `undo` is absent where nothing was changed, or a team was set up. */
export type WrittenChange =
  { readonly written: false } | { readonly written: true; readonly undo?: UndoOffer };

/**
 * Writes what somebody changed, its lines for `history` and what is needed to take it back, all together or not at
 * all. What was kept of changes older than a day goes with it.
 */
export async function writeChange(ctx: AppContext, place: Place, made: MadeChange): Promise<WrittenChange> {
  const { rows, changes, entries } = made;
  const wanted: readonly RowChange[] = [
    ...changes,
    ...entries.map((value) => ({ do: 'insert' as const, kind: 'change' as const, value })),
  ];
  const kept = undoRowsFor(made);
  const fits = kept && wanted.length + kept.length <= MOST_ROWS;
  const all = [
    ...wanted,
    ...(fits ? kept.map((value) => ({ do: 'insert' as const, kind: 'undo' as const, value })) : []),
  ];
  const touched = new Set(changes.flatMap(({ kind, value }) => (kind === 'undo' ? [value.id] : [])));
  const old: readonly RowChange[] = [
    ...rows.undo
      .filter(({ value }) => isOld(value, ctx.now()) && !touched.has(value.id))
      .map((row) => ({ do: 'delete' as const, kind: 'undo' as const, ...row })),
    ...rows.import
      .filter(({ value }) => isOld(value, ctx.now()))
      .map((row) => ({ do: 'delete' as const, kind: 'import' as const, ...row })),
  ].slice(0, MOST_ROWS - all.length);
  const first = await ctx.teams.write(place, [...all, ...old]);
  // Somebody else may have deleted the same old rows at the same moment, which is no reason to refuse this change.
  const { written } = first.written || old.length === 0 ? first : await ctx.teams.write(place, all);
  if (!written) return { written };
  return { written, ...offerOf(made, fits ? kept.length > 0 : undefined) };
}

/** `isKept`: undefined when it was too much. */
function offerOf(
  { entries: [entry] }: MadeChange,
  isKept: boolean | undefined,
): { readonly undo?: UndoOffer } {
  if (isKept === undefined) return { undo: 'too-large' };
  if (!isKept || !entry) return {};
  return { undo: { changeId: entry.id, ...(entry.what === 'undo' && { redo: true }) } };
}
