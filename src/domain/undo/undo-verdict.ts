import { fingerprint } from '../team/fingerprint';
import { isNamedKind, recordKey, recordKeys, type NewRecord } from '../records/record-key';
import type { ChangeEntry } from '../team/team';
import { rowSchemas, teamIn, type StoredRow, type TeamRows } from '../team/team-rows';
import type { Instant } from '../time/time-zone';
import { isPutBack, markOf, rowAt } from './undo-record';
import { UNDO_MS, type TouchedField, type TouchedRow, type UndoRow } from '../team/undo-row';

/** A change that can be taken back, put together from its parts. */
export interface KeptChange extends Pick<
  UndoRow,
  'id' | 'number' | 'at' | 'by' | 'fields' | 'watched' | 'rows'
> {
  /** As stored, the first part first. */
  readonly parts: readonly StoredRow<'undo'>[];
  /** It took another change back; taking it back makes that one again. */
  readonly back: boolean;
  readonly entries: readonly ChangeEntry[];
}

/**
 * Whether a change can be taken back. `unknown`: nothing is kept of it. `changed`: what it touched has been changed
 * since, by `later` where that is known; `on-record`: the same was put on record anew.
 */
export type UndoVerdict =
  | { readonly kind: 'possible'; readonly kept: KeptChange }
  | { readonly kind: 'unknown' | 'too-old' }
  | { readonly kind: 'taken-back'; readonly takenBack: NonNullable<UndoRow['takenBack']> }
  | { readonly kind: 'changed'; readonly kept: KeptChange; readonly later?: KeptChange }
  | { readonly kind: 'on-record'; readonly kept: KeptChange };

export function judgeUndo(rows: TeamRows, id: string, now: Instant): UndoVerdict {
  const kept = keptChange(rows, id);
  if (!kept)
    return {
      kind: rows.change.some(({ value }) => isOld(value, now) && value.id === id) ? 'too-old' : 'unknown',
    };
  const takenBack = kept.parts[0]?.value.takenBack;
  if (takenBack) return { kind: 'taken-back', takenBack };
  if (isOld(kept, now)) return { kind: 'too-old' };
  if (!kept.rows.every(isReadable)) return { kind: 'unknown' };
  const changed = changedSince(rows, kept);
  if (changed.size > 0) return { kind: 'changed', kept, ...laterChange(rows, kept, changed) };
  return isOnRecord(rows, kept) ? { kind: 'on-record', kept } : { kind: 'possible', kept };
}

/** What is kept of a change by its id; undefined when there is nothing. */
export function keptChange(rows: TeamRows, id: string): KeptChange | undefined {
  const parts = rows.undo.filter(({ value }) => value.id === id).sort((a, b) => a.value.part - b.value.part);
  const first = parts[0]?.value;
  if (first?.part !== 0) return undefined;
  const entries = first.entries.flatMap(
    (each) => rows.change.find(({ value }) => value.id === each)?.value ?? [],
  );
  const touched = parts.flatMap(({ value }) => value.rows);
  return { ...first, rows: touched, parts, entries, back: first.back ?? false };
}

/** The changes of the last 24 hours that nobody took back, the latest first; those that took something back are not among them. */
export function undoableChanges(rows: TeamRows, now: Instant): readonly KeptChange[] {
  return rows.undo
    .map(({ value }) => value)
    .filter((value) => value.part === 0 && !value.back && !value.takenBack && !isOld(value, now))
    .sort((a, b) => b.number - a.number)
    .flatMap(({ id }) => keptChange(rows, id) ?? []);
}

/** A renewal, which is taken back whatever was said about the new cycle since. */
export function isRenewal({ entries: [entry], back }: KeptChange): boolean {
  return !back && (entry?.of?.what ?? entry?.what) === 'renewed';
}

export function isOld({ at }: { readonly at: Instant }, now: Instant): boolean {
  return now - at > UNDO_MS;
}

function isReadable({ kind, before }: TouchedRow): boolean {
  return isPutBack(kind) && (before === undefined || rowSchemas[kind].safeParse(before).success);
}

/** Keys of what is no longer as the change left it. */
function changedSince(rows: TeamRows, kept: KeptChange): ReadonlySet<string> {
  const team = teamIn(rows)?.value;
  const fields = [...kept.fields, ...kept.watched].filter(
    ({ name, after }) => fingerprint((team as Record<string, unknown> | undefined)?.[name]) !== after,
  );
  if (isRenewal(kept)) return new Set(fields.filter(({ name }) => name === 'cycleId').map(fieldKey));
  const touched = kept.rows.filter((row) => !isAsLeft(rows, row));
  const earlier = !kept.fields.some(({ name }) => name === 'cycleId') && isOfEarlierCycle(rows, kept);
  return new Set([
    ...fields.map(fieldKey),
    ...touched.map(touchedKey),
    ...(earlier ? [fieldKey({ name: 'cycleId' })] : []),
  ]);
}

function isAsLeft(rows: TeamRows, { kind, key, after }: TouchedRow): boolean {
  if (!isPutBack(kind)) return false;
  const stored = rowAt(rows, kind, key);
  return (stored && markOf(kind, stored.value)) === after;
}

/** The checklist of a renewal that is archived stays as it was. */
function isOfEarlierCycle(rows: TeamRows, kept: KeptChange): boolean {
  const cycleId = teamIn(rows)?.value.cycleId;
  return kept.rows.some(({ kind, key }) => kind === 'item' && key[1] !== cycleId);
}

/** The latest change after this one that touched the same. */
function laterChange(
  rows: TeamRows,
  kept: KeptChange,
  changed: ReadonlySet<string>,
): { readonly later?: KeptChange } {
  const [later] = rows.undo
    .map(({ value }) => value)
    .filter(({ part, number }) => part === 0 && number > kept.number)
    .sort((a, b) => b.number - a.number)
    .flatMap(({ id }) => keptChange(rows, id) ?? [])
    .filter((each) =>
      [...each.fields.map(fieldKey), ...each.rows.map(touchedKey)].some((key) => changed.has(key)),
    );
  return later ? { later } : {};
}

function fieldKey({ name }: Pick<TouchedField, 'name'>): string {
  return `field ${name}`;
}

function touchedKey({ key }: TouchedRow): string {
  return JSON.stringify(key);
}

/** A record that was removed and has been kept anew under another id must not stand there twice. */
function isOnRecord(rows: TeamRows, kept: KeptChange): boolean {
  const keys = recordKeys(rows);
  return kept.rows.some(({ kind, before, after }) => {
    return (
      isNamedKind(kind) &&
      before &&
      after === undefined &&
      keys.has(recordKey({ kind, value: before } as unknown as NewRecord))
    );
  });
}
