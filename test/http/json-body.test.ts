import { Agent, request as httpRequest, type OutgoingHttpHeaders } from 'node:http';
import { gzipSync } from 'node:zlib';
import { createServer, type WebServer } from '../../src/http/server';
import { RecordingLog } from '../fakes/recording-log';

const limit = 256 * 1024;
let server: WebServer;
let url: string;
let bodies: unknown[];

beforeEach(async () => {
  bodies = [];
  server = createServer({
    onMessage: async (request, response) => {
      bodies.push(request.body);
      response.send(200, { taken: true });
    },
    ready: async () => ({ failing: [] }),
    log: new RecordingLog(),
    limits: { timeoutMs: 2_000 },
  });
  url = `http://127.0.0.1:${await server.listen('127.0.0.1', 0)}`;
});

afterEach(async () => {
  await stillAlive();
  await server.close();
});

/** Whatever came before, an ordinary message is taken afterwards. */
async function stillAlive(): Promise<void> {
  const answer = await send({ chunks: ['{"fine":1}'] });
  expect(answer.status).toBe(200);
}

test('hands on a JSON object', async () => {
  const answer = await send({ chunks: ['{"type":"mess', 'age","text":"Grüße"}'] });
  expect(answer.status).toBe(200);
  expect(bodies).toEqual([{ type: 'message', text: 'Grüße' }]);
});

test.each([
  ['application/json; charset=utf-8', 200],
  ['APPLICATION/JSON', 200],
  ['application/jsonp', 415],
  ['text/plain', 415],
  ['multipart/form-data; boundary=x', 415],
  ['application/x-www-form-urlencoded', 415],
  ['', 415],
])('answers the content type "%s" with %i', async (type, status) => {
  const answer = await send({ chunks: ['{}'], headers: { 'content-type': type } });
  expect(answer.status).toBe(status);
});

test.each([
  ['nothing', ''],
  ['a list', '[]'],
  ['a text', '"hello"'],
  ['null', 'null'],
  ['broken JSON', '{"type":'],
  ['a JSON object and more', '{}{}'],
  ['bytes that are not UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
  ['JSON nested 65 deep', nested(65)],
  ['JSON nested 40,000 deep', nested(40_000)],
  ['lists nested 100,000 deep', `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
])('refuses %s', async (_what, body) => {
  const answer = await send({ chunks: [body] });
  expect(answer).toEqual({ status: 400, text: '{"code":"InvalidContent"}' });
  expect(bodies).toEqual([]);
});

test('takes JSON nested 64 deep', async () => {
  const answer = await send({ chunks: [nested(64)] });
  expect(answer.status).toBe(200);
});

test.each([
  ['a good body', gzipSync('{"type":"message"}')],
  ['garbage', Buffer.from('this is not gzip')],
  ['a truncated body', gzipSync('{"type":"message"}').subarray(0, 12)],
  ['a bomb of 64 MB', gzipSync(Buffer.alloc(64 * 1024 * 1024, ' '))],
])('refuses a compressed request: %s', async (_what, body) => {
  const answer = await send({ chunks: [body], headers: { 'content-encoding': 'gzip' } });
  expect(answer).toEqual({ status: 415, text: '{"code":"UnsupportedMediaType"}' });
});

test('takes a body of exactly the limit', async () => {
  const answer = await send({ chunks: [`{"a":"${'x'.repeat(limit - 8)}"}`] });
  expect(answer.status).toBe(200);
});

test('refuses one byte more than the limit', async () => {
  const answer = await send({ chunks: [`{"a":"${'x'.repeat(limit - 7)}"}`] });
  expect(answer).toEqual({ status: 413, text: '{"code":"PayloadTooLarge"}' });
});

test('refuses a body announced as 100 MB before it is sent', async () => {
  const answer = await send({
    chunks: ['{'],
    headers: { 'content-length': 100 * 1024 * 1024 },
    leaveOpen: true,
  });
  expect(answer.status).toBe(413);
});

test('refuses 100 MB really sent, and keeps none of it', async () => {
  const chunk = Buffer.alloc(1024 * 1024, 'x');
  const before = process.memoryUsage().rss;
  const answers = await Promise.all(
    Array.from({ length: 4 }, () => send({ chunks: Array.from({ length: 100 }, () => chunk) })),
  );
  expect(answers.map(({ status }) => status)).toEqual([413, 413, 413, 413]);
  expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
});

test('refuses a chunked body beyond the limit, whatever it announces', async () => {
  const answer = await send({ chunks: [`{"a":"${'x'.repeat(limit)}`, '"}'] });
  expect(answer.status).toBe(413);
});

test('cuts off a body that does not arrive in time', async () => {
  const slow = createServer({
    onMessage: async () => {},
    ready: async () => ({ failing: [] }),
    log: new RecordingLog(),
    limits: { timeoutMs: 5 },
  });
  const slowUrl = `http://127.0.0.1:${await slow.listen('127.0.0.1', 0)}`;
  const answer = await send({ to: slowUrl, chunks: ['{"a":'], leaveOpen: true });
  expect(answer).toEqual({ status: 408, text: '{"code":"RequestTimeout"}' });
  await slow.close();
});

test('cuts off the rest of a refused body, once the client has had its answer', async () => {
  const impatient = createServer({
    onMessage: async () => {},
    ready: async () => ({ failing: [] }),
    log: new RecordingLog(),
    limits: { lingerMs: 5 },
  });
  const port = await impatient.listen('127.0.0.1', 0);
  const sent = httpRequest({
    port,
    path: '/api/messages',
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': 100 * 1024 * 1024 },
    // Keeps its connection open, so that only the server can end it.
    agent: new Agent({ keepAlive: true }),
  });
  sent.write('{');
  const status = new Promise((resolve) =>
    sent.on('response', (answer) => resolve(answer.resume().statusCode)),
  );
  const cut = new Promise((resolve) => sent.on('error', resolve).on('close', resolve));
  expect(await status).toBe(413);
  await cut;
  await impatient.close();
});

test('refuses a chunked body without end, and cuts it off', async () => {
  const sent = httpRequest(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    agent: new Agent({ keepAlive: true }),
  });
  const status = new Promise((resolve) =>
    sent.on('response', (answer) => resolve(answer.resume().statusCode)),
  );
  const cut = new Promise<void>((resolve) => void sent.on('error', () => resolve()).on('close', resolve));
  let over = false;
  void cut.then(() => (over = true));
  const chunk = `"${'x'.repeat(64 * 1024)}",`;
  const pour = (): void => {
    if (!over) sent.write(chunk, () => setImmediate(pour));
  };
  sent.write('{"a":[');
  pour();
  expect(await status).toBe(413);
  await cut;
  expect(bodies).toEqual([]);
});

test('others are served while bodies of every bad kind are on their way, and nothing of those is kept', async () => {
  const gzip = { 'content-encoding': 'gzip' };
  const bomb = gzipSync(Buffer.alloc(16 * 1024 * 1024, ' '));
  const attack = (): Promise<unknown>[] => [
    send({ chunks: [bomb], headers: gzip }),
    send({ chunks: ['this is not gzip'], headers: gzip }),
    send({ chunks: ['{"a":'], leaveOpen: true }),
    send({ chunks: ['{'], headers: { 'content-length': 100 * 1024 * 1024 }, leaveOpen: true }),
    send({ chunks: [nested(40_000)] }),
    send({ chunks: ['{}'], headers: { 'content-type': 'text/xml' } }),
    send({ chunks: ['{"__proto__":{"bad":1}}'] }),
  ];
  await Promise.all(attack());
  const before = process.memoryUsage().rss;
  const attacks = Array.from({ length: 20 }, attack).flat();
  for (let asked = 0; asked < 20; asked += 1) await stillAlive();
  const statuses = new Set(
    (await Promise.all(attacks)).map((answer) => (answer as { status: number }).status),
  );
  expect([...statuses].sort()).toEqual([200, 400, 408, 413, 415]);
  expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
}, 20_000);

test('survives a client that goes away in the middle', async () => {
  const sent = httpRequest(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': 100 },
    agent: false,
  });
  const gone = new Promise((resolve) => sent.on('error', resolve).on('close', resolve));
  sent.write('{"a":', () => sent.destroy());
  await gone;
  expect(bodies).toEqual([]);
});

test('drops keys that could reach a prototype, at any depth', async () => {
  await send({
    chunks: [
      '{"__proto__":{"bad":1},"a":{"constructor":{"prototype":{"bad":1}},"b":[{"__proto__":{"bad":1},"c":1}]}}',
    ],
  });
  const [body] = bodies as [Record<string, unknown>];
  expect(JSON.stringify(body)).toBe('{"a":{"b":[{"c":1}]}}');
  expect(({} as Record<string, unknown>)['bad']).toBeUndefined();
});

function nested(depth: number): string {
  return '{"a":'.repeat(depth - 1) + '{}' + '}'.repeat(depth - 1);
}

interface Sent {
  readonly to?: string;
  readonly chunks: readonly (string | Buffer)[];
  readonly headers?: OutgoingHttpHeaders;
  /** Sends the chunks and then nothing more. */
  readonly leaveOpen?: boolean;
}

function send({ to = url, chunks, headers, leaveOpen }: Sent): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      `${to}/api/messages`,
      { method: 'POST', agent: false, headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      },
    );
    // Once answered, the server may cut off the rest of what is being sent.
    sent.on('error', reject);
    for (const chunk of chunks) sent.write(chunk);
    if (!leaveOpen) sent.end();
  });
}
