import type { Request, Response } from 'restify';

/** One more address to read, as data, such as `/calendar/:file`. */
export interface Route {
  readonly path: string;
  answer(request: RouteRequest): Promise<RouteAnswer>;
}

export interface RouteRequest {
  /** The parts of the path named with a colon, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

export interface RouteAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

interface Exchange {
  readonly request: Request;
  readonly response: Response;
}

/** Answers a request to read (GET, HEAD) with what the route says. */
export async function answerRoute({ request, response }: Exchange, route: Route): Promise<void> {
  const answer = await route.answer({
    params: { ...(request.params as Record<string, string>) },
    query: new URLSearchParams(request.getQuery()),
  });
  response.sendRaw(answer.status, answer.body, { ...answer.headers });
}
