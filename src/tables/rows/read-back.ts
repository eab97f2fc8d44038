import { odata, type RestError } from '@azure/data-tables';
import type { WriteResult } from '../../ports';
import { allEntities, type Entity } from './entity-pages';
import type { OpenTable } from './open-table';
import type { RowOperation } from './planned-write';

/** For a row that somebody changed right after us: a well-formed etag that no row has. */
const SUPERSEDED = `W/"datetime'1601-01-01T00%3A00%3A00.0000000Z'"`;

/**
 * Whether a write that met a conflict went through all the same: where an answer gets lost the SDK tries again,
 * and the second attempt meets the rows of the first. A write is stored whole or not at all, so one row with its
 * token will do. A deletion leaves no token; if it was sent again and the row is gone, it did its work.
 */
export async function readBack(
  table: OpenTable,
  operations: readonly RowOperation[],
  error: RestError,
): Promise<WriteResult> {
  const entities = await allEntities(table.client, filterFor(operations), ['RowKey', 'token']);
  const found = new Map(entities.map((entity) => [entity.rowKey, entity]));
  const own = operations.map((operation) => ownEtag(operation, found.get(operation.row.rowKey)));
  const written = operations.every((operation) => operation.do === 'delete')
    ? table.sentAgain(error) && operations.every(({ row }) => !found.has(row.rowKey))
    : own.some((etag) => etag !== undefined);
  if (!written) return { written };
  const etags = operations.map(({ do: what }, index) =>
    what === 'delete' ? '' : (own[index] ?? SUPERSEDED),
  );
  return { written, etags };
}

function ownEtag(operation: RowOperation, found: Entity | undefined): string | undefined {
  if (operation.do === 'delete' || found?.['token'] !== operation.row.token) return undefined;
  return found.etag;
}

function filterFor(operations: readonly RowOperation[]): string {
  const [first, second] = operations;
  if (first === undefined) throw new RangeError('A write without operations cannot conflict.');
  const { partitionKey, rowKey } = first.row;
  return second === undefined
    ? odata`PartitionKey eq ${partitionKey} and RowKey eq ${rowKey}`
    : odata`PartitionKey eq ${partitionKey}`;
}
