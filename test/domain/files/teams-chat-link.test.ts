import { teamsChatLink } from '../../../src/domain/files/teams-chat-link';

describe('a link to a chat in Teams', () => {
  it('names the person and fills in the message as it is', () => {
    const link = teamsChatLink({
      user: 'megan+x@fabrikam.example',
      message: 'Still open:\n- fees & more 🎉',
    });
    const { origin, pathname, searchParams } = new URL(link);
    expect(origin + pathname).toBe('https://teams.microsoft.com/l/chat/0/0');
    expect(Object.fromEntries(searchParams)).toEqual({
      users: 'megan+x@fabrikam.example',
      message: 'Still open:\n- fees & more 🎉',
    });
    expect(link).not.toContain('+');
  });

  it('cuts a long message between characters', () => {
    const link = teamsChatLink({ user: 'a@b.example', message: '🎉'.repeat(2_000) });
    expect(new URL(link).searchParams.get('message')).toBe('🎉'.repeat(1_200));
  });
});
