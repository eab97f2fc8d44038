import type { TableClient } from '@azure/data-tables';

/** A row of unknown content; the SDK promises no more. */
export type Entity = Readonly<Record<string, unknown>> & {
  readonly partitionKey?: string;
  readonly rowKey?: string;
  readonly etag: string;
};

/** The most rows that Azure gives in one answer. */
const PAGE_SIZE = 1000;

/** The rows a filter matches, in the order of their keys, page by page. `columns`: only these. */
export async function* entityPages(
  client: TableClient,
  filter: string,
  columns?: readonly string[],
): AsyncGenerator<readonly Entity[]> {
  const queryOptions = { filter, ...(columns && { select: [...columns] }) };
  for await (const page of client.listEntities({ queryOptions }).byPage({ maxPageSize: PAGE_SIZE })) {
    // Azure answers with empty pages on its way through partitions.
    if (page.length > 0) yield page;
  }
}

/** All rows a filter matches. */
export async function allEntities(
  client: TableClient,
  filter: string,
  columns?: readonly string[],
): Promise<readonly Entity[]> {
  const entities: Entity[] = [];
  for await (const page of entityPages(client, filter, columns)) entities.push(...page);
  return entities;
}
