/** How one request is to go wrong. */
export type Fault =
  | {
      readonly status: number;
      readonly code?: string;
      /** Put where Teams sometimes puts the real code. */
      readonly subCode?: string;
      readonly message?: string;
      /** Value of the header Retry-After, in seconds. */
      readonly retryAfter?: number | string;
      /** The whole body, instead of `{ error: { code, message } }`. */
      readonly body?: string;
      readonly contentType?: string;
      /** Store the message all the same: the answer lies. */
      readonly stored?: boolean;
    }
  /** The connection is reset before or after the message was stored. */
  | { readonly reset: 'before' | 'after' }
  /** No answer ever comes; the message is stored or not. */
  | { readonly hang: 'before' | 'after' }
  /** The answer's head arrives, its body never ends. */
  | { readonly stall: true };

export interface FaultRule {
  readonly fault: Fault;
  /** How many requests it hits. */
  times: number;
  readonly matches: (request: { readonly method: string; readonly path: string }) => boolean;
}

export function isStored(fault: Fault): boolean {
  if ('status' in fault) return fault.stored ?? false;
  if ('stall' in fault) return true;
  return ('reset' in fault ? fault.reset : fault.hang) === 'after';
}

export function bodyOf(fault: Extract<Fault, { status: number }>): string {
  if (fault.body !== undefined) return fault.body;
  if (fault.subCode !== undefined) {
    return JSON.stringify({
      subCode: fault.subCode,
      code: fault.code ?? 'Forbidden',
      message: fault.message ?? '',
    });
  }
  return JSON.stringify({
    error: { code: fault.code ?? 'Error', message: fault.message ?? 'It went wrong.' },
  });
}
