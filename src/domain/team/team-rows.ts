import type { z } from 'zod';
import { referenceSchema } from './record-rows';
import { examSchema } from './record-rows';
import { datedSchema } from './record-rows';
import { toldSchema } from './record-rows';
import { checkedSchema } from './record-rows';
import { figureSchema } from './record-rows';
import { needSchema } from './record-rows';
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
import { undoSchema } from './undo-row';

/** The kinds of rows kept about one place, with the shape of each. */
export const rowSchemas = {
  team: teamSchema,
  place: placeFactsSchema,
  cycle: cycleSchema,
  tick: tickSchema,
  item: itemSettingSchema,
  sent: deliverySchema,
  card: liveCardSchema,
  change: changeEntrySchema,
  ref: referenceSchema,
  exam: examSchema,
  need: needSchema,
  figure: figureSchema,
  checked: checkedSchema,
  dated: datedSchema,
  told: toldSchema,
  talk: talkSchema,
  undo: undoSchema,
} as const;

export type RowKind = keyof typeof rowSchemas;
export type RowValue<K extends RowKind> = z.infer<(typeof rowSchemas)[K]>;

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

const keys: { readonly [K in RowKind]: (value: RowValue<K>) => readonly string[] } = {
  team: () => ['team'],
  place: () => ['place'],
  cycle: (cycle) => ['cycle', cycle.id],
  tick: (tick) => ['tick', tick.cycleId, tick.itemId],
  item: (item) => ['item', item.cycleId, item.itemId],
  sent: (sent) => ['sent', sent.cycleId, sent.anniversary, sent.kind, String(sent.number)],
  card: (card) => ['card', card.cycleId, card.activityId],
  change: (change) => ['change', String(change.at).padStart(15, '0'), change.id],
  ref: (reference) => ['ref', reference.id],
  exam: (exam) => ['exam', exam.id],
  need: (need) => ['need', need.holdingId, need.level ?? ''],
  figure: (figure) => ['figure', figure.holdingId, figure.track, figure.metricId],
  checked: (checked) => ['checked', checked.holdingId, checked.requirementId],
  dated: (dated) => ['dated', dated.id],
  told: (told) => ['told', told.programId],
  talk: (talk) => ['talk', talk.personId],
  undo: (undo) => ['undo', undo.id, String(undo.part)],
};

/** The parts of a row's key; the store encodes and joins them. */
export function rowKey<K extends RowKind>(kind: K, value: RowValue<K>): readonly string[] {
  return keys[kind](value);
}

/** A place about which nothing is stored. */
export function noRows(): TeamRows {
  return {
    team: [],
    place: [],
    cycle: [],
    tick: [],
    item: [],
    sent: [],
    card: [],
    change: [],
    ref: [],
    exam: [],
    need: [],
    figure: [],
    checked: [],
    dated: [],
    told: [],
    talk: [],
    undo: [],
    damaged: [],
  };
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
