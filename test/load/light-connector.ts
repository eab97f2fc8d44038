// A process of its own: a Connector that takes everything at once and keeps no more than what is asked about later, so
// that neither its work nor its memory is what a long run measures.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveParent } from '../bench/helper';
import type { PostedCard } from './load-teams';

const cards = new Map<string, PostedCard>();
const reminders = new Map<string, number>();
const counts = { posts: 0, edits: 0, refusals: 0 };
let lastId = 1_790_000_000_000;

const server = createServer((request, response) => {
  void read(request).then((body) => {
    const [, conversation = '', id] =
      /conversations\/([^/]+)\/activities(?:\/([^/?]+))?/.exec(decodeURIComponent(request.url ?? '')) ?? [];
    if (conversation === '') return void response.writeHead(404).end('{}');
    const known = request.method === 'PUT' ? edited(id) : posted(conversation, body);
    response.writeHead(request.method === 'PUT' ? 200 : 201, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ id: known }));
  });
});

function edited(id = ''): string {
  counts.edits += 1;
  return id;
}

function posted(conversation: string, body: string): string {
  counts.posts += 1;
  const id = String((lastId += 1));
  if (body.includes('changed nothing')) counts.refusals += 1;
  // A root post of a channel is a reminder.
  if (conversation.includes(';messageid=') || !body.includes('days left')) return id;
  reminders.set(conversation, (reminders.get(conversation) ?? 0) + 1);
  const cycleId = /"cycleId":"([^"]+)"/.exec(body)?.[1];
  const items = [...new Set([...body.matchAll(/"itemId":"([^"]+)"/g)].map(([, item = '']) => item))];
  if (cycleId !== undefined && !cards.has(conversation)) cards.set(conversation, { id, cycleId, items });
  return id;
}

// A connection that is closed just when it is used again is lost; that is another test's subject.
server.keepAliveTimeout = 600_000;

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

const listening = new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

serveParent({
  url: async () => {
    await listening;
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/teams/`;
  },
  card: (conversation) => cards.get(String(conversation)),
  reminders: () => Object.fromEntries(reminders),
  counts: () => counts,
});
