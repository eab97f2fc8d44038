import type { TableClient } from '@azure/data-tables';
import type { RowAddress } from './data-row';
import { isGone } from './table-errors';

/** Stores a row in place of any that stands there. */
export async function putRow<T extends RowAddress>(client: TableClient, row: T): Promise<void> {
  await client.upsertEntity({ ...row }, 'Replace');
}

/** Whether there is such a row. */
export async function hasRow(client: TableClient, { partitionKey, rowKey }: RowAddress): Promise<boolean> {
  try {
    await client.getEntity(partitionKey, rowKey, { queryOptions: { select: ['RowKey'] } });
    return true;
  } catch (error) {
    if (isGone(error)) return false;
    throw error;
  }
}

/** Deletes a row, whoever wrote it; one that is gone is as good. */
export async function deleteRow(client: TableClient, row: RowAddress): Promise<void> {
  try {
    await client.deleteEntity(row.partitionKey, row.rowKey);
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}
