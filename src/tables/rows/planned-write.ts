import type { Place } from '../../domain/team/place';
import type { RowChange } from '../../domain/team/team-rows';
import { addressOf, type DataRow, type RowAddress } from './data-row';
import { deliveryToStore } from './delivery-json';
import { jsonOf } from './row-json';
import { SameRowTwiceError, TooLargeError } from './table-errors';

/** One operation on the table. */
export type RowOperation =
  | { readonly do: 'insert'; readonly row: DataRow }
  | { readonly do: 'replace'; readonly row: DataRow; readonly etag: string }
  | { readonly do: 'delete'; readonly row: RowAddress; readonly etag: string };

// Azure's limits: operations in a transaction, and bytes of its request. (A row may have 1 MiB, which its one
// long column cannot fill.)
const MOST_CHANGES = 100;
const LARGEST_REQUEST = 4 * 1024 * 1024;
/** Address and headers of one operation in a transaction's request. */
const ENVELOPE = 2 * 1024;

/** The operations that make these changes. Throws a TooLargeError, SameRowTwiceError or KeyTooLongError. */
export function planWrite(
  place: Place,
  changes: readonly RowChange[],
  token: string,
): readonly RowOperation[] {
  if (changes.length > MOST_CHANGES) {
    throw new TooLargeError('too-many-changes', `${changes.length} changes; ${MOST_CHANGES} fit in a write.`);
  }
  const operations = changes.map((change) => operationOf(place, change, token));
  refuseSameRow(operations);
  refuseLargeRequest(operations);
  return operations;
}

function operationOf(place: Place, change: RowChange, token: string): RowOperation {
  const address = addressOf(place, change.kind, change.value);
  if (change.do === 'delete') return { do: 'delete', row: address, etag: change.etag };
  const value = change.kind === 'sent' ? deliveryToStore(change.value) : change.value;
  const row = { ...address, kind: change.kind, token, json: jsonOf(address.rowKey, value) };
  return change.do === 'insert' ? { do: 'insert', row } : { do: 'replace', row, etag: change.etag };
}

function refuseSameRow(operations: readonly RowOperation[]): void {
  const seen = new Set<string>();
  for (const { row } of operations) {
    if (seen.has(row.rowKey)) throw new SameRowTwiceError(row.rowKey);
    seen.add(row.rowKey);
  }
}

function refuseLargeRequest(operations: readonly RowOperation[]): void {
  const bytes = operations.reduce(
    (sum, { row }) => sum + Buffer.byteLength(JSON.stringify(row)) + ENVELOPE,
    0,
  );
  if (bytes > LARGEST_REQUEST) {
    throw new TooLargeError('write-too-large', `The write has about ${bytes} bytes; ${LARGEST_REQUEST} fit.`);
  }
}
