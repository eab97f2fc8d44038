import { shortened } from '../../cards/talk/shortened';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import { privateNotice, SHOW_HELP, type Turn } from '../turn/turn';

const MOST_NAMED = 5;

/** Names the parts of a message that were not understood, beside those that were. */
export function nameUnread(ctx: AppContext, turn: Turn, parts: readonly string[]): readonly Reply[] {
  const unread = parts.map((text) => `"${shortened(text)}"`);
  if (unread.length === 0) return [];
  const more = unread.length > MOST_NAMED ? ` and ${unread.length - MOST_NAMED} more` : '';
  return privateNotice(ctx, turn, {
    tone: 'neutral',
    title: unread.length === 1 ? 'One part I did not read' : `${unread.length} parts I did not read`,
    text: `I did not read: ${unread.slice(0, MOST_NAMED).join(', ')}${more}. Say it in a message of its own.`,
    buttons: [SHOW_HELP],
  });
}

/** A message that holds nothing but words of others asks for nothing. */
export function leaveQuoted(ctx: AppContext, turn: Turn): readonly Reply[] {
  return privateNotice(ctx, turn, {
    tone: 'neutral',
    title: 'Nothing was changed',
    text: 'That message only quotes or forwards another one. Say in your own words what I am to do with it.',
    buttons: [SHOW_HELP],
  });
}
