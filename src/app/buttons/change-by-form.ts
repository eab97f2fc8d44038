import type { PressedButton } from '../../domain/requests/button-data';
import type { AppContext } from '../turn/app-context';
import { checkRequirement } from '../records/check-requirement';
import type { Reply } from '../turn/conversation';
import { notSetUp } from '../turn/not-set-up';
import { hasTeam } from '../turn/form';
import { recordForms } from '../commands/record-forms';
import { shareWithContact } from '../show/share-with-contact';
import type { Turn } from '../turn/turn';

/** Opens and saves the forms in which records are kept; undefined for a button that is none of theirs. */
export async function changeByForm(
  ctx: AppContext,
  turn: Turn,
  { action, inputs }: PressedButton,
): Promise<readonly Reply[] | undefined> {
  if (!hasTeam(turn)) return notSetUp(ctx, turn);
  switch (action.action) {
    case 'open-form':
      return recordForms[action.form].open(ctx, turn, { id: action.id, inputs });
    case 'save-form':
      return recordForms[action.form].save(ctx, turn, { id: action.id, inputs });
    case 'remove-record':
      return recordForms[action.form].remove?.(ctx, turn, action.id);
    case 'check-requirement':
      return checkRequirement(ctx, turn, action);
    case 'share':
      return shareWithContact(ctx, turn);
    default:
      return undefined;
  }
}
