import { RestError } from '@azure/data-tables';

/** What is to be stored does not fit; nothing was written. `code` says which limit. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
  readonly code: 'row-too-large' | 'write-too-large' | 'too-many-changes';

  constructor(code: TooLargeError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/** An id is too long to be found again by it. */
export class KeyTooLongError extends Error {
  override readonly name = 'KeyTooLongError';
  readonly code = 'key-too-long';

  constructor(length: number, longest: number) {
    super(`A key of ${length} characters does not fit: ${longest} are allowed.`);
  }
}

/** One write names the same row twice, which no store can order. */
export class SameRowTwiceError extends Error {
  override readonly name = 'SameRowTwiceError';
  readonly code = 'same-row-twice';

  constructor(rowKey: string) {
    super(`Two changes of one write are about the row ${rowKey}.`);
  }
}

/** The row exists though it should not, or has changed since it was read. */
export function isConflict(error: unknown): error is RestError {
  return error instanceof RestError && (error.statusCode === 409 || error.statusCode === 412);
}

/** The row is not there. A table that is not there is a surprise and does not count. */
export function isGone(error: unknown): error is RestError {
  return error instanceof RestError && error.statusCode === 404 && serviceCode(error) === 'ResourceNotFound';
}

// A transaction carries the service's code as its own, any other request in the details.
function serviceCode(error: RestError): string | undefined {
  const details = error.details as { odataError?: { code?: string } } | undefined;
  return details?.odataError?.code ?? error.code;
}
