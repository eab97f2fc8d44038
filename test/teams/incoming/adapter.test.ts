import { TeamsAdapter } from '../../../src/teams/incoming/adapter';
import type { Messenger } from '../../../src/ports';
import { FakeClock } from '../../fakes/fake-clock';
import { RecordingLog } from '../../fakes/recording-log';
import { message } from '../../fakes/teams-activities';
import { ScriptedUseCases } from '../edge';

function messengerThat(postText: Messenger['postText']): Messenger {
  const unused = (): never => {
    throw new Error('not expected');
  };
  return { post: unused, update: unused, personalChat: unused, postText };
}

async function process(options: { authenticate?: () => Promise<never>; messenger: Messenger }): Promise<{
  answers: unknown[];
  log: RecordingLog;
}> {
  const log = new RecordingLog();
  const useCases = new ScriptedUseCases();
  useCases.replies = () => {
    throw new Error('table on fire');
  };
  const adapter = new TeamsAdapter({
    authenticate: async () => ({ kind: 'accepted' }),
    useCases,
    log,
    newId: () => 'incident-1',
    clock: new FakeClock(),
    ...options,
  });
  const answers: unknown[] = [];
  const response = { send: (status: number, body?: unknown) => void answers.push([status, body]) };
  await adapter.process({ headers: {}, body: message('x') }, response);
  return { answers, log };
}

test('when authentication itself breaks, nobody is written to and nothing is told', async () => {
  const sent: string[] = [];
  const messenger = messengerThat(async (_to, text) => {
    sent.push(text);
    return { outcome: 'failed', reason: 'other', code: 'x' };
  });
  const { answers } = await process({ messenger, authenticate: () => Promise.reject(new Error('odd key')) });
  expect(answers).toEqual([[500, { code: 'Internal' }]]);
  expect(sent).toEqual([]);
});

test('when the apology breaks too, both are in the log and the activity is answered once', async () => {
  const messenger = messengerThat(() => Promise.reject(new Error('no tongue')));
  const { answers, log } = await process({ messenger });
  expect(answers).toEqual([[200, undefined]]);
  expect(log.lines.map((line) => line.message)).toEqual(['unexpected error', 'apology not sent', 'activity']);
});
