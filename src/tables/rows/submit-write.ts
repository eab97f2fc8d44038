import type { TransactionAction } from '@azure/data-tables';
import { deleteIfUnchanged } from './conditional-delete';
import type { WriteResult } from '../../ports';
import type { OpenTable } from './open-table';
import type { RowOperation } from './planned-write';
import { readBack } from './read-back';
import { isConflict, isGone } from './table-errors';

/** Does all operations, which are about one partition, or none; one request unless there was a conflict. */
export async function submitWrite(
  table: OpenTable,
  operations: readonly RowOperation[],
): Promise<WriteResult> {
  try {
    return { written: true, etags: await submit(table, operations) };
  } catch (error) {
    if (!isConflict(error) && !isGone(error)) throw error;
    return readBack(table, operations, error);
  }
}

async function submit(
  { client }: OpenTable,
  operations: readonly RowOperation[],
): Promise<readonly string[]> {
  const [only, ...more] = operations;
  if (only === undefined) return [];
  if (more.length === 0) return [etagAfter(only, await submitOne(client, only))];
  const { subResponses } = await client.submitTransaction(operations.map(actionOf));
  return operations.map((operation, index) => etagAfter(operation, subResponses[index]));
}

function etagAfter(operation: RowOperation, answer: { readonly etag?: string } | undefined): string {
  if (operation.do === 'delete') return '';
  if (!answer?.etag) throw new TypeError(`Row ${operation.row.rowKey} was stored without an etag.`);
  return answer.etag;
}

async function submitOne(
  client: OpenTable['client'],
  operation: RowOperation,
): Promise<{ readonly etag?: string }> {
  const { row } = operation;
  switch (operation.do) {
    case 'insert':
      return client.createEntity({ ...row });
    case 'replace':
      return client.updateEntity({ ...row }, 'Replace', { etag: operation.etag });
    case 'delete':
      await client.deleteEntity(row.partitionKey, row.rowKey, { etag: operation.etag });
      return {};
  }
}

function actionOf(operation: RowOperation): TransactionAction {
  switch (operation.do) {
    case 'insert':
      return ['create', { ...operation.row }];
    case 'replace':
      return ['update', { ...operation.row }, 'Replace', { etag: operation.etag }];
    case 'delete':
      return deleteIfUnchanged(operation.row, operation.etag);
  }
}
