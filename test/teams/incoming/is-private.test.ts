import type { Reply } from '../../../src/app/turn/conversation';
import { isPrivate } from '../../../src/teams/outgoing/private-replies';
import { ana } from '../../fakes/teams-activities';

const content = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'x' }] };
const card = { content, summary: 'a card' };
const form = {
  content: { ...content, body: [{ type: 'Container', items: [{ type: 'Input.Text', id: 'in_x' }] }] },
  summary: 'a form',
};
const asks = { options: [] };
const plain: Reply = { kind: 'card', card };
const marked: Reply = { kind: 'text', text: 'Only some may.', onlyFor: ana.id };
const question: Reply = { kind: 'card', card, asks };

describe('a reply', () => {
  test.each<[string, Reply]>([
    ['says so', marked],
    ['asks something', question],
    ['is a form', { kind: 'card', card: form }],
  ])('is for the asker alone when it %s', (_what, reply) => {
    expect(isPrivate(reply, { placeKind: 'channel' })).toBe(true);
    expect(isPrivate(reply, { placeKind: 'group' })).toBe(true);
    expect(isPrivate(reply, { placeKind: 'personal' })).toBe(false);
  });

  test.each<[string, Reply, boolean, boolean]>([
    ['an answer', plain, false, true],
    ['a text', { kind: 'text', text: 'x' }, false, true],
    ['a checklist', { kind: 'card', card, shows: 'checklist' }, false, false],
    ['a saved change', { kind: 'card', card, tells: 'everyone' }, false, false],
    ['an edit', { kind: 'updateCard', activityId: '1', card }, false, false],
  ])(
    '%s follows whether it was asked privately, unless all have to know it',
    (_what, reply, open, privately) => {
      expect(isPrivate(reply, { placeKind: 'channel' })).toBe(open);
      expect(isPrivate(reply, { placeKind: 'channel', onlyForMe: true })).toBe(privately);
    },
  );
});
