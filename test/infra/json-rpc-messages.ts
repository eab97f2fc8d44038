import { z } from 'zod';

const HEADER_END = '\r\n\r\n';

const answer = z.object({
  id: z.number(),
  result: z.unknown().optional(),
  error: z
    .object({ message: z.string(), data: z.object({ message: z.string() }).optional() })
    .transform(({ message, data }) => data?.message ?? message)
    .optional(),
});

/** An answer of a JSON-RPC server, its error in words. */
export type RpcAnswer = z.infer<typeof answer>;

/** A request with the header that tells its length in bytes. */
export function messageOf(request: {
  readonly id: number;
  readonly method: string;
  readonly params: object;
}): string {
  const body = JSON.stringify({ jsonrpc: '2.0', ...request });
  return `Content-Length: ${Buffer.byteLength(body)}${HEADER_END}${body}`;
}

/** The whole messages at the beginning of what was received, and the rest, which waits for more. */
export function messagesIn(received: Buffer<ArrayBuffer>): {
  messages: RpcAnswer[];
  rest: Buffer<ArrayBuffer>;
} {
  const messages: RpcAnswer[] = [];
  let rest = received;
  for (;;) {
    const headerEnd = rest.indexOf(HEADER_END);
    const length = /Content-Length: (\d+)/i.exec(rest.subarray(0, Math.max(headerEnd, 0)).toString())?.[1];
    if (length === undefined) return { messages, rest };
    const from = headerEnd + HEADER_END.length;
    const to = from + Number(length);
    if (rest.length < to) return { messages, rest };
    messages.push(answer.parse(JSON.parse(rest.subarray(from, to).toString())));
    rest = rest.subarray(to);
  }
}
