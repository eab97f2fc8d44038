import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AppContext } from '../../src/app/turn/app-context';
import { handleAction } from '../../src/app/handle/handle-action';
import { handleMessage } from '../../src/app/handle/handle-message';
import type { ReminderLook } from '../../src/app/sweep/sweep-outcome';
import { runReminders, type SweepOptions } from '../../src/app/sweep/run-reminders';
import type { Card } from '../../src/cards/kit/card';
import { createCardSet } from '../../src/cards/card-set';
import { openAnswerPack, type AnswerPack } from '../../src/answers/answer-pack';
import type { Place } from '../../src/domain/team/place';
import type { Program, Programs } from '../../src/domain/program/program';
import type { ActionReply, IncomingAction, IncomingMessage, Reply } from '../../src/app/turn/conversation';
import type { Address, KeptQuestion, Member, SendResult } from '../../src/ports';
import { loadLearned, loadPackModel } from '../../src/programs/kept-models';
import type { Learned } from '../../src/understanding/understand-message';
import { shippedPrograms, TEST_MODELS } from '../setup/test-models';
import { createMemoryStore, type MemoryStore } from './memory-store';
import { RecordingLog } from './recording-log';

export { shippedPrograms };

export const TENANT = 'tenant-1';
export const CHANNEL: Place = { tenantId: TENANT, conversationId: '19:renewals@thread.tacv2' };

export const ANA = { id: '29:ana', name: 'Ana Lima', aadId: 'aad-ana', guest: false };
export const MEGAN = { id: '29:megan', name: 'Megan Bowen', aadId: 'aad-megan', guest: false };
export const GUEST = { id: '29:guest', name: 'Gus Guest', guest: true };

/** A message the bot posted or an edit it made. */
export interface Sent {
  readonly to: Address;
  readonly card: Card;
  readonly activityId: string;
}

/** The use cases with everything around them in memory: what the bot posts, who is in the roster, what time it is. */
export interface World {
  readonly ctx: AppContext;
  readonly store: MemoryStore;
  readonly log: RecordingLog;
  readonly posted: Sent[];
  readonly edited: Sent[];
  readonly kept: KeptQuestion[];
  members: Member[] | 'unavailable';
  /** Answers to the next posts; when empty, a post is sent. */
  readonly answers: SendResult[];
  at(instant: string): void;
  say(text: string, changes?: Partial<IncomingMessage>): Promise<readonly Reply[]>;
  press(data: unknown, changes?: Partial<IncomingAction>): Promise<ActionReply>;
  sweep(options?: Partial<SweepOptions>): Promise<readonly ReminderLook[]>;
  /** Waits for the work that goes on after an answer. */
  settled(): Promise<void>;
}

/** Templates are parsed once for all worlds of a test file. */
const cards = createCardSet((name) => readFileSync(join(__dirname, '../../cards', `${name}.json`), 'utf8'));
const packs = new Map<Program, AnswerPack>();
let learned: Learned | undefined;

/** With the store of another world it is a second process beside that one. */
export function createWorld(
  start: string,
  programs: Programs = shippedPrograms(),
  shared?: MemoryStore,
): World {
  const store = shared ?? createMemoryStore();
  const log = new RecordingLog();
  const running = new Set<Promise<void>>();
  let now = Date.parse(start);
  let ids = 0;
  let activities = 1000;
  const posted: Sent[] = [];
  const edited: Sent[] = [];
  const kept: KeptQuestion[] = [];
  const answers: SendResult[] = [];

  function post(to: Address, card: Card): SendResult {
    const answer = answers.shift();
    if (answer && answer.outcome !== 'sent') return answer;
    const activityId = String(++activities);
    posted.push({ to, card, activityId });
    return { outcome: 'sent', ref: { conversationId: to.conversationId, activityId } };
  }

  const ctx: AppContext = {
    ...store,
    questions: {
      keep: async (_place, question) => void kept.push(question),
      all: async function* () {
        yield kept;
      },
      purge: async () => undefined,
    },
    messenger: {
      post: async (to, card) => post(to, card),
      postText: async (to, text) => post(to, { content: { text }, summary: text }),
      update: async (to, activityId, card) => {
        edited.push({ to, card, activityId });
        return { outcome: 'sent', ref: { conversationId: to.conversationId, activityId } };
      },
      personalChat: async () => ({
        outcome: 'gone',
        reason: 'not-installed',
        code: 'ForbiddenOperationException',
      }),
    },
    roster: {
      find: async (_at, name) =>
        world.members === 'unavailable'
          ? 'unavailable'
          : world.members.filter((each) => each.name.toLowerCase().includes(name.toLowerCase())),
      member: async (_at, id) =>
        world.members === 'unavailable' ? 'unavailable' : world.members.find((each) => each.id === id),
    },
    programs,
    answers: (program) => {
      const pack = packs.get(program) ?? openAnswerPack(program, loadPackModel(TEST_MODELS, program));
      packs.set(program, pack);
      return pack;
    },
    learned: (learned ??= loadLearned(TEST_MODELS)),
    cards,
    background: {
      run: (_name, task) => {
        const work = task().finally(() => running.delete(work));
        running.add(work);
      },
    },
    log,
    settings: { sendHours: { from: 9, to: 18 }, defaultTimeZone: 'UTC', retentionDays: 30 },
    now: () => now,
    pause: async () => undefined,
    newId: () => `${shared ? 'other' : 'id'}-${++ids}`,
  };

  const sender = {
    place: CHANNEL,
    placeKind: 'channel' as const,
    replyTo: {
      tenantId: TENANT,
      conversationId: `${CHANNEL.conversationId};messageid=1`,
      serviceUrl: 'https://smba.example/teams/',
      botId: '28:bot',
    },
    person: ANA,
    locale: 'en-GB',
    timeZone: 'Europe/Berlin',
    teamsTeamId: '19:general@thread.tacv2',
    teamName: 'Partner team',
  };

  async function settled(): Promise<void> {
    while (running.size > 0) await Promise.all(running);
  }

  const world: World = {
    ctx,
    store,
    log,
    posted,
    edited,
    kept,
    members: [],
    answers,
    at: (instant) => void (now = Date.parse(instant)),
    async say(text, changes = {}) {
      const replies = await handleMessage(ctx, { ...sender, text, mentions: [], ...changes });
      for (const reply of replies) {
        if (reply.kind !== 'updateCard') {
          await reply.onSent?.({
            conversationId: sender.replyTo.conversationId,
            activityId: String(++activities),
          });
        }
      }
      await settled();
      return replies;
    },
    async press(data, changes = {}) {
      const reply = await handleAction(ctx, { ...sender, data, via: 'execute', ...changes });
      await settled();
      return reply;
    },
    async sweep(options = {}) {
      const looks = await runReminders(ctx, { asOf: now, ...options });
      await settled();
      return looks;
    },
    settled,
  };
  return world;
}
