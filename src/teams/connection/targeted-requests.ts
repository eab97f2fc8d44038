/** Marks a request on its way through our own pipeline; it never leaves the process. */
const MARK = 'x-only-for-one-person';

/** What to add to a request's options so that only its recipient sees the message that it sends or edits. */
export const targeted = { customHeaders: { [MARK]: 'true' } } as const;

interface MarkedRequest {
  url: string;
  readonly headers: { get(name: string): string | undefined; delete(name: string): void };
}

/** Puts the query that the SDK knows nothing of into the address of a marked request, in place of the mark. */
export function addTargetedQuery(request: MarkedRequest): void {
  if (request.headers.get(MARK) === undefined) return;
  request.headers.delete(MARK);
  const url = new URL(request.url);
  url.searchParams.set('isTargetedActivity', 'true');
  request.url = url.toString();
}
