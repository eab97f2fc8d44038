import { describeSaved } from '../../cards/team/describe-saved';
import type { Reply } from '../turn/conversation';
import type { AppContext } from '../turn/app-context';
import type { ChangedTeam } from './change-team';

/** What was saved and when the team hears from the bot next; says so when the stage's own card could not be posted. */
export function replySaved(
  ctx: AppContext,
  changed: ChangedTeam,
  words: { readonly title: string; readonly notes?: readonly string[] },
): readonly Reply[] {
  const { posted } = changed;
  const delivered = posted?.outcome === 'delivered' ? posted.delivery.state : undefined;
  const notes = [...(words.notes ?? [])];
  if (delivered && delivered !== 'sent') {
    notes.push('A reminder applies today, but Teams did not take it just now; I go on trying.');
  }
  const card = ctx.cards.saved(
    describeSaved(changed.picture, {
      title: words.title,
      plan: changed.plan,
      hours: ctx.settings.sendHours,
      posted: delivered === 'sent',
      notes,
    }),
  );
  return [{ kind: 'card', card, tells: 'everyone' }];
}
