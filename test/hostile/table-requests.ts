import { decodeKey } from '../../src/tables/rows/key-encoder';
import type { Passed } from './recording-proxy';

/** One row, or one partition, that a request names. */
export interface TableAddress {
  readonly table: string;
  readonly partition: readonly string[];
  /** Absent where a whole partition is asked for. */
  readonly row?: readonly string[];
  readonly write: boolean;
}

/** What a table request touches; `unclear` says why that cannot be told: such a request counts as touching everything. */
export type Touched = { readonly addresses: readonly TableAddress[] } | { readonly unclear: string };

/** Reads from the wire which rows a request is about: its filter, its address, or the operations of its batch. */
export function touchedBy({ method, url, body }: Passed): Touched {
  if (url.includes('$batch')) return batch(body);
  return single({ method, url, body });
}

interface Operation {
  readonly method: string;
  readonly url: string;
  readonly body: string;
}

function single(operation: Operation): Touched {
  const { method, url } = operation;
  const address = new URL(url, 'http://tables');
  const path = decodeURIComponent(address.pathname);
  const table = /(Data|Due|Index)(?:\(|$)/.exec(path)?.[1];
  if (!table) return { unclear: `${method} ${path}` };
  const write = method !== 'GET';
  const keys = /\(PartitionKey='([^']*)',\s*RowKey='([^']*)'\)/.exec(path);
  if (keys) return found({ table, write, partition: keys[1], row: keys[2] });
  return write ? inserted(table, operation.body) : queried(table, address.searchParams.get('$filter') ?? '');
}

function inserted(table: string, body: string): Touched {
  const { PartitionKey: partition, RowKey: row } = JSON.parse(body) as Record<string, string | undefined>;
  return found({ table, write: true, partition, row });
}

/** Only the query of one partition is clear; of a range nobody can tell whose rows it gives. */
function queried(table: string, filter: string): Touched {
  const partition = /^PartitionKey eq '([^']*)'(?: and RowKey \w\w '[^']*')*$/.exec(filter)?.[1];
  const touched = found({ table, write: false, partition });
  return 'unclear' in touched ? { unclear: `${table} with the filter "${filter}"` } : touched;
}

function found(key: {
  readonly table: string;
  readonly write: boolean;
  readonly partition: string | undefined;
  readonly row?: string | undefined;
}): Touched {
  if (key.partition === undefined) return { unclear: `${key.table} without a partition` };
  const partition = key.table === 'Due' ? [key.partition] : decodeKey(key.partition);
  const row = key.row === undefined ? undefined : decodeKey(key.row);
  if (!partition || (key.row !== undefined && !row))
    return { unclear: `the key ${key.partition} ${key.row}` };
  const { table, write } = key;
  return { addresses: [{ table, write, partition, ...(row && { row }) }] };
}

/** The operations of a batch are requests of their own, one after the other in its body. */
function batch(body: string): Touched {
  const operations = [...body.matchAll(/^(POST|PUT|PATCH|MERGE|DELETE) (\S+) HTTP\/1\.1\r?$/gm)];
  if (operations.length === 0) return { unclear: 'a batch without operations' };
  const addresses: TableAddress[] = [];
  for (const [at, operation] of operations.entries()) {
    const part = body.slice(operation.index, operations[at + 1]?.index);
    const json = /\r?\n\r?\n(\{.*\})/s.exec(part)?.[1] ?? '{}';
    const touched = single({ method: operation[1] ?? '', url: operation[2] ?? '', body: json });
    if ('unclear' in touched) return touched;
    addresses.push(...touched.addresses);
  }
  return { addresses };
}
