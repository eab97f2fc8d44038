import { fullChecklist } from '../cycle/checklist';
import type { KeptChange } from '../requests/command-schema';
import { findItem } from '../../language/text-search';
import { type TeamPicture } from '../team/team-picture';
import { checklistInput } from '../cycle/checklist';

/**
 * What a change would replace, as a text that differs once somebody has changed it; '' where it replaces nothing. A
 * proposal carries it, so that a press after such a change is asked anew.
 * @example replacedValue({ do: 'set-date', … }, picture) // '2027-06-18'
 */
export function replacedValue(change: KeptChange, picture: TeamPicture | undefined): string {
  if (!picture) return '';
  const { team } = picture;
  switch (change.do) {
    case 'set-date':
    case 'date-unknown':
    case 'renewed':
      return team.anniversary ?? '';
    case 'set-program':
      return team.programId;
    case 'add-holding':
    case 'drop-holding':
    case 'replace-holding':
      return team.holdings.map(({ id, level }) => `${level ?? ''}:${id}`).join(',');
    case 'set-contact':
      return team.contact?.name ?? '';
    case 'set-stand-in':
      return team.standIn?.name ?? '';
    case 'set-time-zone':
      return team.timeZone;
    default:
      return replacedRule(change, picture);
  }
}

function replacedRule(change: KeptChange, picture: TeamPicture): string {
  const { team } = picture;
  switch (change.do) {
    case 'unset-contact':
      return (change.role === 'contact' ? team.contact : team.standIn)?.name ?? '';
    case 'snooze':
    case 'pause':
    case 'resume':
      return `${team.pausedUntil ?? ''}|${team.snooze?.until ?? ''}`;
    case 'limit-changes':
      return team.editors;
    case 'extra-stages':
      return team.extraStages.join(',');
    case 'escalation':
      return String(team.escalation);
    case 'tick':
    case 'untick':
    case 'remove-item':
    case 'rename-item':
    case 'assign':
    case 'due':
      return itemState(picture, change.item);
    default:
      return '';
  }
}

/** The item that words mean, as it stands. */
function itemState(picture: TeamPicture, words: string): string {
  const entries = fullChecklist(checklistInput(picture));
  const found = findItem(
    entries.map(({ itemId, text }) => ({ id: itemId, text })),
    words,
  );
  if (!found || !('item' in found)) return '';
  const entry = entries.find(({ itemId }) => itemId === found.item.id);
  return [entry?.itemId, entry?.text, entry?.done?.at, entry?.assignee?.name, entry?.dueDay]
    .join('|')
    .slice(0, 900);
}
