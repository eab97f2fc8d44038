import { z } from 'zod';
import type { UseCases } from '../../src/app/turn/conversation';
import type { Card } from '../../src/cards/kit/card';
import type { Messenger, Roster, SendResult } from '../../src/ports';
import { parseJson } from '../../src/parse-json';

const lineSchema = z.object({ room: z.string(), from: z.string(), text: z.string() });

/** A line that came out: where it went, and what it says. */
export interface LineOut {
  readonly room: string;
  readonly text: string;
}

/** Another way to reach people than Teams: lines of JSON that go in, lines that come out. It knows the ports alone. */
export interface LineAdapter {
  readonly messenger: Messenger;
  readonly roster: Roster;
  readonly out: LineOut[];
  /** Rooms in which the bot may not write. */
  readonly closed: Set<string>;
  hear(line: string, useCases: Pick<UseCases, 'message'>): Promise<void>;
}

export function createLineAdapter(): LineAdapter {
  const out: LineOut[] = [];
  const closed = new Set<string>();
  const write = (room: string, text: string): SendResult => {
    if (closed.has(room)) return { outcome: 'gone', reason: 'not-a-member', code: 'E42' };
    out.push({ room, text });
    return { outcome: 'sent', ref: { conversationId: room, activityId: String(out.length) } };
  };
  const messenger: Messenger = {
    post: async ({ conversationId }, card) => write(conversationId, lineOf(card)),
    postText: async ({ conversationId }, text) => write(conversationId, text),
    update: async ({ conversationId }, _id, card) => write(conversationId, lineOf(card)),
    personalChat: async (_to, personId) => write(personId, 'hello'),
  };
  return {
    ...{ messenger, out, closed },
    roster: { find: async () => 'unavailable', member: async () => 'unavailable' },
    async hear(line, useCases) {
      const { room, from, text } = lineSchema.parse(parseJson(line));
      const place = { tenantId: 'lines', conversationId: room };
      const replyTo = { ...place, serviceUrl: 'lines:', botId: 'bot' };
      const person = { id: from, name: from, guest: false };
      const said = { text, mentions: [], locale: 'en-GB', timeZone: 'Europe/Berlin' };
      const replies = await useCases.message({
        ...{ place, placeKind: 'channel', replyTo, person },
        ...said,
      });
      for (const reply of replies) write(room, reply.kind === 'text' ? reply.text : lineOf(reply.card));
    },
  };
}

function lineOf(card: Card): string {
  return card.summary;
}
