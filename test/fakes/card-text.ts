import type { Card } from '../../src/cards/kit/card';
import type { ActionReply, Reply } from '../../src/app/turn/conversation';

/** Everything a card says, top to bottom: texts, labels and button titles. */
export function textOf(card: Card | undefined): string {
  const found: string[] = [];
  walk(card?.content, (node) => {
    for (const key of ['text', 'title', 'value', 'label', 'placeholder', 'errorMessage']) {
      const value = node[key];
      if (typeof value === 'string') found.push(value);
    }
  });
  // Texts are escaped so that what people typed is shown as typed.
  return found
    .join('\n')
    .replace(/\\([\\`*_{}[\]()#+\-.!~>|<&])/g, '$1')
    .replace(/[\u200b\u2060]/g, '');
}

/** What replies say, one card after the other. */
export function saidIn(replies: readonly Reply[]): string {
  return replies.map((reply) => (reply.kind === 'text' ? reply.text : textOf(reply.card))).join('\n---\n');
}

/** What the answer to a button says, with what is posted after it. */
export function saidAfter(reply: ActionReply): string {
  const own = reply.kind === 'card' ? textOf(reply.card) : reply.text;
  return [own, reply.kind === 'error' ? '' : saidIn(reply.then ?? [])].join('\n---\n');
}

/** The data of the first button whose title holds those words. */
export function buttonIn(card: Card | undefined, title: string): Record<string, unknown> {
  let data: Record<string, unknown> | undefined;
  walk(card?.content, (node) => {
    if (data || typeof node['title'] !== 'string' || !node['title'].includes(title)) return;
    if (isRecord(node['data'])) data = node['data'];
  });
  if (!data) throw new Error(`The card has no button "${title}": ${textOf(card)}`);
  return data;
}

/** The card of the first reply that has one. */
export function cardIn(replies: readonly Reply[]): Card {
  for (const reply of replies) if (reply.kind !== 'text') return reply.card;
  throw new Error('None of the replies is a card.');
}

function walk(value: unknown, visit: (node: Record<string, unknown>) => void): void {
  if (Array.isArray(value)) {
    for (const each of value) walk(each, visit);
  } else if (isRecord(value)) {
    visit(value);
    for (const [key, each] of Object.entries(value)) if (key !== 'fallback') walk(each, visit);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
