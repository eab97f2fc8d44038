import type { TableServiceClientOptions, TransactionAction } from '@azure/data-tables';
import type { RowAddress } from './data-row';

type PlacedPolicy = NonNullable<TableServiceClientOptions['additionalPolicies']>[number];

const MARK = '"erase":true}';

/**
 * A transaction's action that deletes a row only if it still has that etag. The SDK (13.3.2) sends deletes of a
 * transaction with `If-Match: *`, which loses changes, but keeps the etag of a replacement: so the deletion
 * travels as a marked replacement, and `conditionalDeletes` makes it a deletion before it leaves.
 */
export function deleteIfUnchanged(row: RowAddress, etag: string): TransactionAction {
  return ['update', { ...row, erase: true }, 'Replace', { etag }];
}

export const conditionalDeletes: PlacedPolicy = {
  position: 'perCall',
  policy: {
    name: 'conditionalDeletes',
    sendRequest: (request, next) => {
      if (isTransaction(request.url) && typeof request.body === 'string') {
        request.body = withDeletes(request.body);
      }
      return next(request);
    },
  },
};

function isTransaction(url: string): boolean {
  return new URL(url).pathname.endsWith('/$batch');
}

function withDeletes(body: string): string {
  const boundary = /boundary=(\S+)/.exec(body)?.[1];
  if (boundary === undefined) return body;
  const separator = `--${boundary}`;
  return body.split(separator).map(withDelete).join(separator);
}

// Nothing people wrote can end a part like this: their text stands inside a JSON string, its quotes escaped.
function withDelete(part: string): string {
  if (!part.trimEnd().endsWith(MARK)) return part;
  const [envelope = '', request = ''] = part.split(/(?=PUT https?:)/);
  const head = request.slice(0, request.indexOf('\r\n\r\n'));
  const lines = head.replace(/^PUT /, 'DELETE ').split('\r\n');
  const kept = lines.filter((line) => !line.toLowerCase().startsWith('content-type:'));
  return `${envelope}${kept.join('\r\n')}\r\n\r\n\r\n`;
}
