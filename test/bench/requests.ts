import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

export interface Answer {
  readonly status: number;
  readonly body: string;
  /** From the first byte sent to the last received, in milliseconds. */
  readonly ms: number;
}

/** Sends an activity to the bot on that port of this computer. */
export function sendActivity(port: number, activity: object): Promise<Answer> {
  const body = JSON.stringify(activity);
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return ask({ port, path: '/api/messages', method: 'POST', headers }, body);
}

/** Asks until the answer is 200, for at most half a minute. */
export async function getUntilOk(port: number, path: string): Promise<void> {
  const lastTry = performance.now() + 30_000;
  while ((await ask({ port, path, method: 'GET' })).status !== 200) {
    if (performance.now() > lastTry) throw new Error(`${path} never answered 200.`);
  }
}

function ask(options: object, body = ''): Promise<Answer> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', agent, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          body: Buffer.concat(chunks).toString('utf8'),
          ms: performance.now() - started,
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
