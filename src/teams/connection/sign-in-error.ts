/** The bot got no token for itself, so nothing was sent. */
export class SignInError extends Error {
  readonly reason: 'rejected' | 'unreachable';

  private constructor(reason: 'rejected' | 'unreachable', cause: unknown) {
    super(`sign-in ${reason}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = 'SignInError';
    this.reason = reason;
  }

  /** Rejected when the identity service answered and refused; whatever else went wrong may pass. */
  static from(error: unknown): SignInError {
    return new SignInError(isRefusal(error) ? 'rejected' : 'unreachable', error);
  }
}

const passing = ['temporarily_unavailable', 'server_error'];

function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  // @azure/identity's AuthenticationError carries the HTTP status, MSAL's ServerError the OAuth error code.
  const { statusCode, errorCode } = error as { statusCode?: unknown; errorCode?: unknown };
  if (error.name === 'AuthenticationError')
    return statusCode === 400 || statusCode === 401 || statusCode === 403;
  return error.name === 'ServerError' && !passing.includes(String(errorCode));
}
