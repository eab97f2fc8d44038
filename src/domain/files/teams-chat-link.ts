const LONGEST_MESSAGE = 1_200;

/** Opens a chat in Teams with a person, by their sign-in name, with a message filled in. */
export function teamsChatLink(to: { readonly user: string; readonly message: string }): string {
  const query = new URLSearchParams({
    users: to.user,
    message: [...to.message].slice(0, LONGEST_MESSAGE).join(''),
  });
  return `https://teams.microsoft.com/l/chat/0/0?${query.toString().replaceAll('+', '%20')}`;
}
