import type { Admission, Admit } from '../../../src/app/turn/admit-people';
import type { Messenger } from '../../../src/ports';
import { TeamsAdapter } from '../../../src/teams/incoming/adapter';
import { FakeClock } from '../../fakes/fake-clock';
import { RecordingLog } from '../../fakes/recording-log';
import { conversationUpdate, execute, installation, message, submit } from '../../fakes/teams-activities';
import { ScriptedUseCases } from '../edge';

const words = 'Too much at once; I changed nothing. Please try again.';
const refuse =
  (tell = true): Admit =>
  () => ({ kind: 'refused', why: 'limited', words, tellInChat: () => tell });

async function deliver(body: unknown, admit: Admit, useCases = new ScriptedUseCases()) {
  const posts: string[] = [];
  const unused = (): never => {
    throw new Error('not expected');
  };
  const messenger: Messenger = {
    post: unused,
    update: unused,
    personalChat: unused,
    postText: async (_to, text) => {
      posts.push(text);
      return { outcome: 'sent', ref: { conversationId: 'c', activityId: 'a' } };
    },
  };
  const log = new RecordingLog();
  const adapter = new TeamsAdapter({
    authenticate: async () => ({ kind: 'accepted' }),
    messenger,
    useCases,
    admit,
    log,
    newId: () => 'incident-1',
    clock: new FakeClock(),
  });
  const answers: unknown[] = [];
  const response = { send: (status: number, answer?: unknown) => void answers.push([status, answer]) };
  const summary = await adapter.process({ headers: {}, body }, response);
  return { answers, posts, summary, heard: useCases.heard };
}

describe('somebody who is not admitted', () => {
  it.each([
    ['a message', message('add Cloud Platform gold')],
    ['a press that Teams sends as a message', submit({ v: 1, action: 'show', what: 'help' })],
  ])('is told so in the chat after %s, of which no use case hears', async (_, activity) => {
    const { answers, posts, summary, heard } = await deliver(activity, refuse());
    expect(answers).toEqual([[200, undefined]]);
    expect(posts).toEqual([words]);
    expect(heard).toEqual([]);
    expect(summary).toMatchObject({ outcome: 'limited' });
  });

  it('is not told again when that was done a moment ago', async () => {
    const { answers, posts } = await deliver(message('status'), refuse(false));
    expect(answers).toEqual([[200, undefined]]);
    expect(posts).toEqual([]);
  });

  it.each([true, false])('gets the words below the card after each press (told: %s)', async (tell) => {
    const { answers, posts, heard } = await deliver(execute({ v: 1, action: 'tick' }), refuse(tell));
    expect(answers).toEqual([
      [200, { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: words }],
    ]);
    expect(posts).toEqual([]);
    expect(heard).toEqual([]);
  });

  it.each([
    ['an installation', installation('add')],
    ['a removal', installation('remove')],
    ['a renaming', conversationUpdate('teamRenamed')],
  ])('does not keep %s from being heard', async (_, activity) => {
    const { heard } = await deliver(activity, refuse());
    expect(heard).toHaveLength(1);
  });
});

describe('a turn', () => {
  it.each([
    ['is done', () => [], 'message'],
    [
      'breaks',
      () => {
        throw new Error('table on fire');
      },
      'broken',
    ],
  ])('gives its place back when it %s', async (_, replies, outcome) => {
    let inside = 0;
    const admit = (): Admission => {
      inside += 1;
      return { kind: 'admitted', leave: () => void (inside -= 1) };
    };
    const useCases = new ScriptedUseCases();
    useCases.replies = () => {
      expect(inside).toBe(1);
      return replies();
    };
    const { summary } = await deliver(message('status'), admit, useCases);
    expect(summary.outcome).toBe(outcome);
    expect(inside).toBe(0);
  });
});
