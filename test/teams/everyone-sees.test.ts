import { editForEveryone } from '../../src/teams/action-answer';

const card = { content: {}, summary: 'saved' };

describe('a card that took the place of another', () => {
  it('is shown to everybody by an edit of the message', () => {
    expect(editForEveryone({ kind: 'card', card, forEveryone: true }, '17')).toEqual([
      { kind: 'updateCard', activityId: '17', card },
    ]);
  });

  it('is left to who pressed where Teams names no message, and for ticks, whose cards are kept up to date anyway', () => {
    expect(editForEveryone({ kind: 'card', card, forEveryone: true }, undefined)).toEqual([]);
    expect(editForEveryone({ kind: 'card', card }, '17')).toEqual([]);
  });
});
