/** A row as Azurite keeps it. */
export interface KeptRow {
  readonly PartitionKey: string;
  readonly RowKey: string;
}

type Keys = Pick<KeptRow, 'PartitionKey' | 'RowKey'>;

/**
 * A table's rows by partition and key, with the methods that Azurite calls on its own kind of collection. That kind
 * goes through every row of the table for each request, which Azure does not, and so would hide what a request costs.
 */
export class IndexedRows {
  private readonly partitions = new Map<string, Map<string, KeptRow>>();
  private candidates: Iterable<KeptRow> = [];

  findOne({ PartitionKey, RowKey }: Keys): KeptRow | undefined {
    return this.partitions.get(PartitionKey)?.get(RowKey);
  }

  insert(row: KeptRow): void {
    const partition = this.partitions.get(row.PartitionKey) ?? new Map<string, KeptRow>();
    this.partitions.set(row.PartitionKey, partition.set(row.RowKey, row));
  }

  update(row: KeptRow): void {
    this.insert(row);
  }

  remove({ PartitionKey, RowKey }: Keys): void {
    const partition = this.partitions.get(PartitionKey);
    partition?.delete(RowKey);
    if (partition?.size === 0) this.partitions.delete(PartitionKey);
  }

  /** Says what the next `chain` is about: a filter that begins with a partition, or with all before one, needs no others. */
  narrow(filter = ''): void {
    this.candidates = this.rowsIn(filter);
  }

  chain(): Query {
    return new Query([...this.candidates]);
  }

  private *rowsIn(filter: string): Generator<KeptRow> {
    const [, how, quoted = ''] = /^\(*PartitionKey (eq|lt) '((?:[^']|'')*)'(?!.* or )/.exec(filter) ?? [];
    const key = quoted.replaceAll("''", "'");
    if (how === 'eq') return yield* this.partitions.get(key)?.values() ?? [];
    for (const [partitionKey, rows] of this.partitions) {
      if (how === undefined || partitionKey < key) yield* rows.values();
    }
  }
}

/** The steps of a query in the order in which Azurite takes them. */
class Query {
  private readonly rows: KeptRow[];

  constructor(rows: KeptRow[]) {
    this.rows = rows;
  }

  where(matches: (row: KeptRow) => boolean): Query {
    return new Query(this.rows.filter(matches));
  }

  sort(order: (a: KeptRow, b: KeptRow) => number): Query {
    return new Query(this.rows.sort(order));
  }

  limit(count: number): Query {
    return new Query(this.rows.slice(0, count));
  }

  data(): KeptRow[] {
    return this.rows;
  }
}
