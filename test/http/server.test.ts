import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { createServer, type ServerOptions, type WebServer } from '../../src/http/server';
import type { Route } from '../../src/http/route';
import { RecordingLog } from '../fakes/recording-log';

const servers: WebServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function start(options: Partial<ServerOptions> = {}): Promise<{ url: string; log: RecordingLog }> {
  const log = new RecordingLog();
  const server = createServer({
    onMessage: async (_request, response) => response.send(200),
    ready: async () => ({ failing: [] }),
    log,
    ...options,
  });
  servers.push(server);
  return { url: `http://127.0.0.1:${await server.listen('127.0.0.1', 0)}`, log };
}

test('says that it lives', async () => {
  const { url } = await start();
  const answer = await fetch(`${url}/healthz`);
  expect(answer.status).toBe(200);
});

test('is ready when nothing fails', async () => {
  const { url } = await start();
  const answer = await fetch(`${url}/readyz`);
  expect([answer.status, await answer.json()]).toEqual([200, { ready: true, failing: [] }]);
});

test('names the failing part when it is not ready', async () => {
  const failing = [{ part: 'store', reason: 'unreachable' }];
  const { url } = await start({ ready: async () => ({ failing }) });
  const answer = await fetch(`${url}/readyz`);
  expect([answer.status, await answer.json()]).toEqual([503, { ready: false, failing }]);
});

test.each([
  ['/healthz', 200],
  ['/readyz', 503],
  ['/calendar/a.ics', 200],
  ['/calendar/gone.ics', 410],
])('answers HEAD %s with status %i and headers as GET does, without a body', async (path, status) => {
  const failing = [{ part: 'store', reason: 'unreachable' }];
  const answer: Route['answer'] = async ({ params }) => ({
    status: params['file'] === 'a.ics' ? 200 : 410,
    headers: { 'Content-Type': 'text/calendar; charset=utf-8', 'Cache-Control': 'private, no-store' },
    body: 'BEGIN:VCALENDAR',
  });
  const { url } = await start({
    ready: async () => ({ failing }),
    routes: [{ path: '/calendar/:file', answer }],
  });
  const [got, asked] = [await fetch(url + path), await fetch(url + path, { method: 'HEAD' })];
  const headersOf = ({ headers }: Response) => {
    return [headers.get('content-type'), headers.get('cache-control')];
  };
  expect([asked.status, await asked.text()]).toEqual([status, '']);
  expect(got.status).toBe(status);
  expect(headersOf(asked)).toEqual(headersOf(got));
});

test('is not ready when the check itself breaks, and keeps the cause to the log', async () => {
  const { url, log } = await start({ ready: () => Promise.reject(new Error('secret cause')) });
  const answer = await fetch(`${url}/readyz`);
  expect(answer.status).toBe(503);
  expect(await answer.text()).not.toContain('secret cause');
  expect(JSON.stringify(log.lines)).toContain('secret cause');
});

test.each([
  ['GET', '/'],
  ['GET', '/api/messages'],
  ['PUT', '/api/messages'],
  ['POST', '/healthz'],
  ['GET', '/.env'],
  ['GET', '/api/messages/..%2f..%2fetc'],
  ['OPTIONS', '/api/messages'],
])('answers %s %s with a short 404', async (method, path) => {
  const { url } = await start();
  const answer = await fetch(url + path, { method });
  expect([answer.status, await answer.json()]).toEqual([404, { code: 'NotFound' }]);
});

test('answers a badly encoded address without an error text', async () => {
  const { url } = await start();
  const answer = await fetch(`${url}/%E0%A4%A`);
  expect(answer.status).toBeLessThan(500);
  expect(await answer.text()).toMatch(/^\{"code":"\w+"\}$/);
});

test('does not show the text of an unexpected error', async () => {
  const { url, log } = await start({ onMessage: () => Promise.reject(new Error('kaboom')) });
  const answer = await post(url, '{}');
  expect(answer).toEqual({ status: 500, text: '{"code":"Internal"}' });
  expect(log.lines).toMatchObject([{ level: 'error', message: 'request failed' }]);
});

test('gives the extra addresses it was handed', async () => {
  const { url } = await start({
    routes: [
      {
        path: '/files/:file',
        answer: async ({ params, query }) => ({
          status: 200,
          headers: { 'Content-Type': 'text/csv; charset=utf-8' },
          body: `${params['file']},${query.get('s')}`,
        }),
      },
    ],
  });
  const answer = await fetch(`${url}/files/a%20b.csv?s=1%2B1`);
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(await answer.text()).toBe('a b.csv,1+1');
});

test('does not say which software it runs on', async () => {
  const { url } = await start();
  const answer = await fetch(`${url}/healthz`);
  expect(answer.headers.get('server')).toBeNull();
});

test('rejects when the address is taken', async () => {
  const { url } = await start();
  const port = Number(new URL(url).port);
  const second = createServer({
    onMessage: async () => {},
    ready: async () => ({ failing: [] }),
    log: new RecordingLog(),
  });
  await expect(second.listen('127.0.0.1', port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('drops a connection that asks for another protocol', async () => {
  const { url } = await start();
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.write('GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
  await new Promise((resolve) => socket.resume().once('close', resolve));
});

test('waits for requests under way when it closes, and takes no new ones', async () => {
  const begun = signal();
  const release = signal();
  const { url } = await start({
    onMessage: async (_request, response) => {
      begun.give();
      await release.given;
      response.send(200);
    },
  });
  const answer = post(url, '{}');
  await begun.given;
  const closed = servers.pop()?.close();
  await expect(post(url, '{}')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  release.give();
  expect((await answer).status).toBe(200);
  await closed;
});

test('waits no longer than the grace it was given', async () => {
  const begun = signal();
  const { url } = await start({
    graceMs: 10,
    onMessage: () => {
      begun.give();
      return new Promise(() => {});
    },
  });
  const answer = expect(post(url, '{}')).rejects.toMatchObject({ code: 'ECONNRESET' });
  await begun.given;
  await servers.pop()?.close();
  await answer;
});

function signal(): { given: Promise<void>; give: () => void } {
  let give = (): void => {};
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give };
}

interface Answer {
  status: number;
  text: string;
}

function post(url: string, body: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      `${url}/api/messages`,
      { method: 'POST', headers: { 'content-type': 'application/json' }, agent: false },
      (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}
