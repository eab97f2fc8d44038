import { fingerprint } from '../team/fingerprint';
import { RECORD_KINDS } from '../team/record-rows';
import type { ChangeEntry, Team } from '../team/team';
import {
  rowKey,
  rowSchemas,
  teamIn,
  type RowChange,
  type RowKind,
  type RowValue,
  type TeamRows,
} from '../team/team-rows';
import type { TouchedField, TouchedRow, UndoRow } from '../team/undo-row';

/** Kinds of rows that are put back whole; of the team's row only the fields that changed are. */
export const PUT_BACK = ['cycle', 'item', ...RECORD_KINDS] as const;
export type PutBackKind = (typeof PUT_BACK)[number];

/** Characters of JSON of the fields, and of the rows in one part, at most; a column of the store takes 32 K. */
const LONGEST_PART = 13_000;

/** Fields that say who changed the team, not how it is. */
const STAMP: ReadonlySet<string> = new Set(['revision', 'changedBy', 'changedAt']);

/** Fields that mean something only together with others: while those are different, one must not be put back alone. */
const LINKED: Readonly<Partial<Record<keyof Team, readonly (keyof Team)[]>>> = {
  programId: ['holdings'],
  holdings: ['programId'],
  anniversary: ['cycleId', 'snooze', 'pausedUntil'],
  snooze: ['anniversary'],
  pausedUntil: ['anniversary'],
};

export interface MadeChange {
  /** As they were when the change was decided. */
  readonly rows: TeamRows;
  readonly changes: readonly RowChange[];
  /** Its lines for `history`, at least one. */
  readonly entries: readonly ChangeEntry[];
}

/**
 * What has to be kept so that a change can be taken back: none when it changed nothing, or set the team up.
 * Undefined when a part would not fit into a row.
 */
export function undoRowsFor({ rows, changes, entries }: MadeChange): readonly UndoRow[] | undefined {
  const [first] = entries;
  const fields = changes.flatMap((change) => fieldsOf(rows, change));
  const touched = changes.flatMap((change) => touchedBy(rows, change));
  const isNew = changes.some(({ kind, do: how }) => kind === 'team' && how === 'insert');
  if (!first || isNew || fields.length + touched.length === 0) return [];
  const parts = inParts(touched);
  if (!parts || isLong(fields)) return undefined;
  const number = 1 + Math.max(0, ...rows.undo.map(({ value }) => value.number));
  const common = { id: first.id, number, at: first.at, ...(first.by && { by: first.by }) };
  return parts.map((part, at) => ({
    ...common,
    part: at,
    entries: at === 0 ? entries.map(({ id }) => id) : [],
    fields: at === 0 ? fields : [],
    watched: at === 0 ? watchedWith(fields, rows) : [],
    rows: [...part],
    ...(first.what === 'undo' && { back: true }),
  }));
}

/** A mark of a row's value as the store gives it back: with what is left out filled in. */
export function markOf(kind: RowKind, value: unknown): string {
  return fingerprint(rowSchemas[kind].parse(value));
}

/** The stored row of that kind and key. */
export function rowAt<K extends PutBackKind>(rows: TeamRows, kind: K, key: readonly string[]) {
  const wanted = JSON.stringify(key);
  return rows[kind].find(({ value }) => JSON.stringify(rowKey(kind, value as RowValue<K>)) === wanted);
}

export function isPutBack(kind: string): kind is PutBackKind {
  return (PUT_BACK as readonly string[]).includes(kind);
}

function touchedBy(rows: TeamRows, { do: how, kind, value }: RowChange): readonly TouchedRow[] {
  if (!isPutBack(kind)) return [];
  const key = [...rowKey(kind, value as RowValue<typeof kind>)];
  const before = rowAt(rows, kind, key)?.value;
  const after = how === 'delete' ? undefined : markOf(kind, value);
  if (before && after === markOf(kind, before)) return [];
  return [{ kind, key, ...(before && { before }), ...(after !== undefined && { after }) }];
}

function fieldsOf(rows: TeamRows, change: RowChange): readonly TouchedField[] {
  const stored = teamIn(rows)?.value;
  if (change.kind !== 'team' || change.do !== 'replace' || !stored) return [];
  const [before, after] = [stored, rowSchemas.team.parse(change.value)] as const;
  const names = new Set([...Object.keys(before), ...Object.keys(after)] as (keyof Team)[]);
  return [...names].flatMap((name) => {
    const mark = fingerprint(after[name]);
    if (STAMP.has(name) || mark === fingerprint(before[name])) return [];
    return [{ name, ...(before[name] !== undefined && { before: before[name] }), after: mark }];
  });
}

function watchedWith(fields: readonly TouchedField[], rows: TeamRows): UndoRow['watched'] {
  const touched = new Set(fields.map(({ name }) => name));
  const linked = new Set(fields.flatMap(({ name }) => LINKED[name as keyof Team] ?? []));
  return [...linked]
    .filter((name) => !touched.has(name))
    .map((name) => ({ name, after: fingerprint(teamIn(rows)?.value[name]) }));
}

function inParts(touched: readonly TouchedRow[]): readonly (readonly TouchedRow[])[] | undefined {
  if (touched.some(isLong)) return undefined;
  const parts: TouchedRow[][] = [[]];
  for (const row of touched) {
    const last = parts.at(-1) ?? [];
    if (isLong([...last, row])) parts.push([row]);
    else last.push(row);
  }
  return parts;
}

function isLong(value: unknown): boolean {
  return JSON.stringify(value).length > LONGEST_PART;
}
