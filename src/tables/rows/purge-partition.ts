import { odata, type TableClient, type TransactionAction } from '@azure/data-tables';
import { allEntities } from './entity-pages';
import { isGone } from './table-errors';

/** The most that a transaction takes. */
const MOST_ACTIONS = 100;

/** Deletes all rows of a partition. Looks again after each round: somebody else may add or delete rows meanwhile. */
export async function purgePartition(client: TableClient, partitionKey: string): Promise<void> {
  for (;;) {
    const rows = await allEntities(client, odata`PartitionKey eq ${partitionKey}`, ['RowKey']);
    if (rows.length === 0) return;
    const deletions = rows.map(({ rowKey = '' }): TransactionAction => ['delete', { partitionKey, rowKey }]);
    for (let from = 0; from < deletions.length; from += MOST_ACTIONS) {
      await deleteTogether(client, deletions.slice(from, from + MOST_ACTIONS));
    }
  }
}

async function deleteTogether(client: TableClient, deletions: TransactionAction[]): Promise<void> {
  try {
    await client.submitTransaction(deletions);
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}
