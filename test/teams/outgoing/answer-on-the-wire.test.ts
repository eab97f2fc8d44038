import { createWorld } from '../../fakes/app-world';
import { FakeConnector } from '../../fakes/fake-connector';
import { ana, message } from '../../fakes/teams-activities';
import { settings, startEdge } from '../edge';

// The models are read from disk first.
jest.setTimeout(30_000);

test('a short answer leaves with its citation, its feedback loop and three questions at most, in one message', async () => {
  const world = createWorld('2027-01-15T10:00:00+01:00');
  const replies = await world.say('what is a specialization?');
  const connector = await FakeConnector.start();
  const edge = await startEdge({ settings: { ...settings, appId: '', authOff: true, allowedTenants: '*' } });
  edge.useCases.replies = () => replies;
  await edge.deliver(message('x', { where: 'channel', serviceUrl: connector.url }));
  await edge.close();
  await connector.close();
  expect(connector.posts).toHaveLength(1);
  const body = connector.posts[0]?.body as Record<string, unknown>;
  expect(body).toMatchObject({
    text: expect.stringMatching(/^\*\*What a specialization is\*\*.+\[1\]$/s) as unknown,
    textFormat: 'markdown',
    channelData: { feedbackLoop: { type: 'default' } },
    entities: [
      {
        type: 'https://schema.org/Message',
        '@type': 'Message',
        '@context': 'https://schema.org',
        citation: [{ '@type': 'Claim', position: 1, appearance: { '@type': 'DigitalDocument' } }],
      },
    ],
    suggestedActions: { to: [ana.id] },
  });
  const { actions } = body['suggestedActions'] as { actions: { type: string }[] };
  expect(actions.length).toBeLessThanOrEqual(3);
  expect(new Set(actions.map(({ type }) => type))).toEqual(new Set(['imBack']));
  expect(JSON.stringify(body)).not.toContain('AIGeneratedContent');
  expect(body).not.toHaveProperty('attachments');
});
