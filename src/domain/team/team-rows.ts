import type { z } from 'zod';
import { RECORD_ROWS, toldSchema } from './record-rows';
import { rowKind } from './row-kind';
import { talkSchema } from './talk';
import {
  changeEntrySchema,
  cycleSchema,
  deliverySchema,
  itemSettingSchema,
  liveCardSchema,
  placeFactsSchema,
  teamSchema,
  tickSchema,
} from './team';
import { importSchema } from './import-row';
import { undoSchema } from './undo-row';

/** Every kind of row kept about one place. */
const ROWS = {
  team: rowKind(teamSchema),
  place: rowKind(placeFactsSchema),
  cycle: rowKind(cycleSchema, ({ id }) => [id]),
  tick: rowKind(tickSchema, ({ cycleId, itemId }) => [cycleId, itemId]),
  item: rowKind(itemSettingSchema, ({ cycleId, itemId }) => [cycleId, itemId]),
  sent: rowKind(deliverySchema, (sent) => [sent.cycleId, sent.anniversary, sent.kind, String(sent.number)]),
  card: rowKind(liveCardSchema, ({ cycleId, activityId }) => [cycleId, activityId]),
  change: rowKind(changeEntrySchema, ({ at, id }) => [String(at).padStart(15, '0'), id]),
  ...RECORD_ROWS,
  told: rowKind(toldSchema, ({ programId }) => [programId]),
  talk: rowKind(talkSchema, ({ personId }) => [personId]),
  undo: rowKind(undoSchema, ({ id, part }) => [id, String(part)]),
  import: rowKind(importSchema, ({ id, part }) => [id, String(part)]),
} as const;

export type RowKind = keyof typeof ROWS;
type Schemas = { readonly [K in RowKind]: (typeof ROWS)[K]['schema'] };
export type RowValue<K extends RowKind> = z.infer<Schemas[K]>;

const KINDS = Object.keys(ROWS) as readonly RowKind[];

/** The shape of each kind. */
export const rowSchemas = Object.fromEntries(KINDS.map((kind) => [kind, ROWS[kind].schema])) as Schemas;

/** A row as stored; `etag` names the version that was read. */
export interface StoredRow<K extends RowKind> {
  readonly value: RowValue<K>;
  readonly etag: string;
}

/** Everything stored about one place. `damaged` names rows that could not be understood; they are left alone. */
export type TeamRows = { readonly [K in RowKind]: readonly StoredRow<K>[] } & {
  readonly damaged: readonly string[];
};

/** One intended change; all changes of a write happen together or not at all. */
export type RowChange = {
  [K in RowKind]:
    | { readonly do: 'insert'; readonly kind: K; readonly value: RowValue<K> }
    | { readonly do: 'replace'; readonly kind: K; readonly value: RowValue<K>; readonly etag: string }
    | { readonly do: 'delete'; readonly kind: K; readonly value: RowValue<K>; readonly etag: string };
}[RowKind];

/** The parts of a row's key; the store encodes and joins them. */
export function rowKey<K extends RowKind>(kind: K, value: RowValue<K>): readonly string[] {
  const key = ROWS[kind].key as (value: RowValue<K>) => readonly string[];
  return [kind, ...key(value)];
}

/** A place about which nothing is stored. */
export function noRows(): TeamRows {
  const rows = Object.fromEntries(KINDS.map((kind) => [kind, []])) as unknown as Omit<TeamRows, 'damaged'>;
  return { ...rows, damaged: [] };
}

/** The team set up in a place, with its etag; undefined before set-up. */
export function teamIn(rows: TeamRows): StoredRow<'team'> | undefined {
  return rows.team[0];
}

/** The stored row of a delivery. */
export function deliveryRow(rows: TeamRows, delivery: RowValue<'sent'>): StoredRow<'sent'> | undefined {
  const wanted = rowKey('sent', delivery).join('|');
  return rows.sent.find((row) => rowKey('sent', row.value).join('|') === wanted);
}
