import { readFeedback } from '../../../src/teams/incoming/incoming-feedback';
import { readPlaced } from '../../../src/teams/incoming/incoming';
import { FakeConnector } from '../../fakes/fake-connector';
import { activity, ana, personalId, type Activity } from '../../fakes/teams-activities';
import { settings, startEdge, type Edge } from '../edge';

const feedback = '{"feedbackText":" too long "}';

function pressed(actionValue: unknown, fields: Activity = {}): Activity {
  const value = { actionName: 'feedback', actionValue };
  return activity('invoke', {
    fields: { name: 'message/submitAction', replyToId: '1789999999999', value, ...fields },
  });
}

function read(raw: Activity) {
  const placed = readPlaced(raw);
  if (!placed) throw new Error('could not be placed');
  return readFeedback(placed);
}

describe('feedback by the buttons of Teams', () => {
  test.each([
    ['like', true],
    ['dislike', false],
  ])('%s names the message and whether it helped', (reaction, helpful) => {
    expect(read(pressed({ reaction, feedback }))).toMatchObject({
      activityId: '1789999999999',
      helpful,
      words: 'too long',
      person: { id: ana.id },
    });
  });

  test.each([undefined, '', 'no json', '{}', '7', '{"feedbackText":7}', { feedbackText: '' }])(
    'has no words where they come as %j',
    (given) => expect(read(pressed({ reaction: 'like', feedback: given }))).toMatchObject({ words: '' }),
  );

  test.each<[string, Activity]>([
    ['no message', pressed({ reaction: 'like' }, { replyToId: undefined })],
    ['another reaction', pressed({ reaction: 'heart' })],
    ['another action', pressed({}, { value: { actionName: 'other', actionValue: { reaction: 'like' } } })],
    ['no value', pressed({}, { value: undefined })],
    ['nobody', pressed({ reaction: 'like' }, { from: undefined })],
  ])('is none with %s', (_what, raw) => expect(read(raw)).toBeUndefined());
});

describe('over HTTP', () => {
  let connector: FakeConnector;
  let edge: Edge;
  beforeEach(async () => {
    connector = await FakeConnector.start();
    edge = await startEdge({ settings: { ...settings, appId: '', authOff: true, allowedTenants: '*' } });
  });
  afterEach(async () => {
    await edge.close();
    await connector.close();
  });

  test('it is answered with a bare 200, and what is said to it follows', async () => {
    edge.useCases.replies = () => [{ kind: 'text', text: 'Thank you.' }];
    const press = pressed({ reaction: 'dislike', feedback }, { serviceUrl: connector.url });
    expect(await edge.deliver(press)).toEqual({ status: 200, body: undefined });
    expect(edge.useCases.heard).toMatchObject([{ helpful: false, words: 'too long' }]);
    await edge.close();
    expect(connector.messages(personalId)).toMatchObject([{ activity: { text: 'Thank you.' } }]);
  });

  test('what cannot be read reaches no use case', async () => {
    expect(await edge.deliver(pressed({ reaction: 'heart' }))).toMatchObject({ status: 200 });
    expect(edge.useCases.heard).toEqual([]);
  });
});
