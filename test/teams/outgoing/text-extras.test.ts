import type { CitedSource } from '../../../src/ports';
import type { Reply } from '../../../src/app/turn/conversation';
import { textWith } from '../../../src/teams/outgoing/text-extras';
import { FakeConnector } from '../../fakes/fake-connector';
import { ana, message, personalId } from '../../fakes/teams-activities';
import { settings, startEdge } from '../edge';

const fees: CitedSource = {
  name: 'Fee page',
  line: 'Fees as of April 2026.',
  url: 'https://example.com/fees',
};

test('a text alone stays one', () => {
  expect(textWith('It costs 10.')).toEqual({ text: 'It costs 10.', textFormat: 'markdown' });
  expect(textWith('It costs 10.', { sources: [], next: { to: ana.id, say: [] } })).toEqual({
    text: 'It costs 10.',
    textFormat: 'markdown',
  });
});

test('sources are numbered in the text and named in one entity', () => {
  const { text, entities } = textWith('It costs 10.', { sources: [fees, { name: 'FAQ', line: 'A copy.' }] });
  expect(text).toBe('It costs 10. [1][2]');
  expect(entities).toMatchObject([
    {
      type: 'https://schema.org/Message',
      citation: [
        { position: 1, appearance: { name: 'Fee page', abstract: 'Fees as of April 2026.', url: fees.url } },
        { position: 2, appearance: { name: 'FAQ', abstract: 'A copy.' } },
      ],
    },
  ]);
});

test('what is too long or too much for Teams is cut', () => {
  const long = { name: 'n'.repeat(90), line: 'one\n'.repeat(60) };
  const { entities = [], suggestedActions } = textWith('x', {
    sources: Array.from({ length: 25 }, () => long),
    next: { to: ana.id, say: ['a', 'b', 'c', 'd'] },
  });
  const [{ citation }] = entities as unknown as [
    { citation: { appearance: { name: string; abstract: string } }[] },
  ];
  expect(citation).toHaveLength(20);
  expect(citation[0]?.appearance.name).toHaveLength(80);
  expect(citation[0]?.appearance.abstract.length).toBeLessThanOrEqual(160);
  expect(citation[0]?.appearance.abstract).not.toContain('\n');
  expect(suggestedActions?.actions).toHaveLength(3);
});

test('all of it reaches Teams, and says of nothing that it was generated', async () => {
  const connector = await FakeConnector.start();
  const edge = await startEdge({ settings: { ...settings, appId: '', authOff: true, allowedTenants: '*' } });
  try {
    const reply: Reply = {
      kind: 'text',
      text: 'It costs 10.',
      sources: [fees],
      asksFeedback: true,
      next: ['help'],
    };
    edge.useCases.replies = () => [reply];
    await edge.deliver(message('what does it cost?', { serviceUrl: connector.url }));
    const [{ activity } = { activity: {} }] = connector.messages(personalId);
    expect(activity).toMatchObject({
      text: 'It costs 10. [1]',
      entities: [{ citation: [{ '@type': 'Claim', appearance: { url: fees.url } }] }],
      channelData: { feedbackLoop: { type: 'default' } },
      suggestedActions: { to: [ana.id], actions: [{ type: 'imBack', title: 'help', value: 'help' }] },
    });
    expect(JSON.stringify(activity)).not.toContain('AIGeneratedContent');
  } finally {
    await edge.close();
    await connector.close();
  }
});
