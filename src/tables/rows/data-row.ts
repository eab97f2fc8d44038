import { z } from 'zod';
import type { Place } from '../../domain/team/place';
import { noRows, rowKey, rowSchemas } from '../../domain/team/team-rows';
import type { RowKind, RowValue, StoredRow, TeamRows } from '../../domain/team/team-rows';
import { storedDelivery } from './delivery-json';
import { encodeKey } from './key-encoder';
import { parseJson } from '../../parse-json';

export interface RowAddress {
  readonly partitionKey: string;
  readonly rowKey: string;
}

/** A row as the table holds it. `token` is drawn anew for each write: by it a writer knows its own row again. */
export interface DataRow extends RowAddress {
  readonly kind: string;
  readonly token: string;
  readonly json: string;
}

const storedSchema = z.object({ rowKey: z.string(), etag: z.string(), kind: z.string(), json: z.string() });

/** The partition that holds everything about a place. */
export function partitionOf(place: Place): string {
  return encodeKey([place.tenantId, place.conversationId]);
}

/** Where a row with that value belongs. */
export function addressOf<K extends RowKind>(place: Place, kind: K, value: RowValue<K>): RowAddress {
  return { partitionKey: partitionOf(place), rowKey: encodeKey(rowKey(kind, value)) };
}

/** What a partition holds, sorted out by kind. What cannot be understood is named in `damaged`. */
export function sortOut(entities: readonly { readonly rowKey?: string }[]): TeamRows {
  const rows = noRows() as Growing;
  for (const entity of entities) {
    if (!addRow(rows, entity)) rows.damaged.push(entity.rowKey ?? '');
  }
  return rows;
}

type Growing = { -readonly [K in RowKind]: StoredRow<K>[] } & { readonly damaged: string[] };

function addRow(rows: Growing, entity: unknown): boolean {
  const stored = storedSchema.safeParse(entity);
  if (!stored.success || !isRowKind(stored.data.kind)) return false;
  const { kind, json, etag } = stored.data;
  const value = parseJson(json);
  const parsed = rowSchemas[kind].safeParse(kind === 'sent' ? storedDelivery(value) : value);
  // A value that belongs elsewhere could never be replaced: its changes would go to another row.
  if (!parsed.success || encodeKey(rowKey(kind, parsed.data)) !== stored.data.rowKey) return false;
  (rows[kind] as StoredRow<RowKind>[]).push({ value: parsed.data, etag });
  return true;
}

function isRowKind(kind: string): kind is RowKind {
  return Object.hasOwn(rowSchemas, kind);
}
