/** The parts of an HTTP request and response that the adapter needs. */
export interface ActivityRequest {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: unknown;
}
export interface ActivityResponse {
  send(status: number, body?: unknown): void;
}

/** One activity on its way: what came, how far it got, and its one answer. */
export class Exchange {
  readonly activity: unknown;
  readonly authorization: string;
  authenticated = false;
  answered = false;
  private readonly response: ActivityResponse;

  constructor({ headers, body }: ActivityRequest, response: ActivityResponse) {
    this.activity = body;
    this.authorization = typeof headers['authorization'] === 'string' ? headers['authorization'] : '';
    this.response = response;
  }

  /** Answers; does nothing when that has been done. */
  answer(status: number, body?: unknown): void {
    if (this.answered) return;
    this.answered = true;
    this.response.send(status, body);
  }
}
