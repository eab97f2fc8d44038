import { editForEveryone } from '../../../src/teams/incoming/action-answer';

const card = { content: {}, summary: 'saved' };

const person = { id: '29:ana', name: 'Ana', guest: false };

describe('a card that took the place of another', () => {
  it('is shown to everybody by an edit of the message', () => {
    expect(
      editForEveryone({ kind: 'card', card, forEveryone: true }, { person, cardActivityId: '17' }),
    ).toEqual([{ kind: 'updateCard', activityId: '17', card }]);
  });

  it('is left to who pressed where Teams names no message, and for ticks, whose cards are kept up to date anyway', () => {
    expect(editForEveryone({ kind: 'card', card, forEveryone: true }, { person })).toEqual([]);
    expect(editForEveryone({ kind: 'card', card }, { person, cardActivityId: '17' })).toEqual([]);
  });
});
