import { buttonData } from '../../domain/requests/button-data';
import type { TeamPicture } from '../../domain/team/team-picture';
import { undoableChanges } from '../../domain/undo/undo-verdict';
import type { Button } from './view';

/** "Undo" for the change just made, or "Redo" when that took another one back; it is never the card's main button. */
export function undoButtons({ undo }: Pick<TeamPicture, 'undo'>): readonly Button[] {
  if (!undo || undo === 'too-large') return [];
  const data = buttonData({ action: 'undo', changeId: undo.changeId });
  return [{ title: undo.redo ? 'Redo' : 'Undo', data }];
}

/** What to say of a change that cannot be taken back. */
export function undoNotes({ undo }: Pick<TeamPicture, 'undo'>): readonly string[] {
  return undo === 'too-large' ? ['This was too much at once to be kept for "undo".'] : [];
}

/** On the checklist, which is kept up to date: what was done just now, or the latest change of its items. */
export function checklistUndo(picture: TeamPicture): readonly Button[] {
  const { team, rows, asOf } = picture;
  const made = undoButtons(picture);
  const latest = undoableChanges(rows, asOf).find(
    (change) =>
      change.fields.length === 0 &&
      change.rows.some(({ kind, key }) => kind === 'item' && key[1] === team.cycleId),
  );
  if (made.length > 0 || !latest) return made;
  return [{ title: 'Undo last change', data: buttonData({ action: 'undo', changeId: latest.id }) }];
}
