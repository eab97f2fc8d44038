import { formatDay } from '../../domain/time/calendar-day';
import { fullChecklist, type ChecklistEntry } from '../../domain/cycle/checklist';
import { hiddenItems } from '../../domain/cycle/hidden-items';
import { type TeamPicture } from '../../domain/team/team-picture';
import { checklistInput } from '../../domain/cycle/checklist';
import { buttonData } from '../../domain/requests/button-data';
import { dayIn } from '../../domain/time/time-zone';
import type { ChecklistGroup, ChecklistRow, ChecklistView } from './checklist-view';
import { describeCountdown, describeDay, describeTimeline } from '../kit/describe-countdown';
import { checklistUndo } from '../kit/undo-button';
import { historicalLine } from '../kit/historical-line';

/** The live checklist of the open cycle. */
export function describeChecklist(picture: TeamPicture): ChecklistView {
  const countdown = describeCountdown(picture);
  const input = checklistInput(picture);
  const entries = fullChecklist(input);
  return {
    title: 'Renewal checklist',
    cycleId: picture.team.cycleId,
    groups: describeGroups(entries, picture),
    timeline: describeTimeline(picture),
    ...(countdown && { countdown }),
    hiddenItems: hiddenItems(input).length,
    ...(entries.length === 0 && { empty: 'Nothing to tick yet. Say "add item" and what is to be done.' }),
    ...historicalLine(picture),
    buttons: [
      { title: 'Where we stand', data: buttonData({ action: 'show', what: 'status' }) },
      { title: 'Change the list', data: buttonData({ action: 'open-form', form: 'checklist' }) },
      { title: 'Requirements', data: buttonData({ action: 'show', what: 'requirements' }) },
      { title: 'Support', data: buttonData({ action: 'show', what: 'support' }) },
      ...checklistUndo(picture),
    ],
  };
}

/** Checklist entries as rows, grouped by what they are about, in the order in which the groups first appear. */
export function describeGroups(
  entries: readonly ChecklistEntry[],
  picture: TeamPicture,
): readonly ChecklistGroup[] {
  const groups = new Map<string, ChecklistRow[]>();
  for (const entry of entries) {
    const rows = groups.get(entry.group) ?? [];
    rows.push(describeRow(entry, picture));
    groups.set(entry.group, rows);
  }
  return [...groups].map(([title, rows]) => ({ title, rows }));
}

function describeRow(entry: ChecklistEntry, picture: TeamPicture): ChecklistRow {
  const { team, asOf } = picture;
  const today = dayIn(team.timeZone, asOf);
  return {
    itemId: entry.itemId,
    text: entry.text,
    done: entry.done !== undefined,
    ...(entry.done && { doneBy: `${entry.done.by.name}, ${describeDay(entry.done.at, picture)}` }),
    ...(entry.dueDay && {
      due: formatDay(entry.dueDay, team.locale),
      overdue: !entry.done && entry.dueDay < today,
    }),
    ...(entry.assignee && { assignee: entry.assignee.name }),
    ...(entry.why && { why: entry.why }),
    links: entry.links,
  };
}
