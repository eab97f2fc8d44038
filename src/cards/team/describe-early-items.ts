import { addDays, daysBetween, formatDay } from '../../domain/time/calendar-day';
import { fullChecklist, packItemId } from '../../domain/cycle/checklist';
import { type TeamPicture } from '../../domain/team/team-picture';
import { checklistInput } from '../../domain/cycle/checklist';
import { dayIn } from '../../domain/time/time-zone';
import type { Fact } from '../kit/view';

/** So many days ahead an item is mentioned before the day it is due. */
const AHEAD_DAYS = 30;

/**
 * Open items that fall due before the first reminder, which would mention them too late; each with its day. Those
 * whose day has passed are to be done now.
 */
export function describeEarlyItems(picture: TeamPicture): readonly Fact[] {
  const { team, program } = picture;
  const { anniversary } = team;
  if (!anniversary) return [];
  const first = Math.max(...program.stages.map((stage) => stage.daysBefore));
  const today = dayIn(team.timeZone, picture.asOf);
  if (daysBetween(today, anniversary) <= first) return [];
  const open = new Map(fullChecklist(checklistInput(picture)).map((entry) => [entry.itemId, entry]));
  return program.items.flatMap((item) => {
    const entry = open.get(packItemId(item.id));
    if (!entry || entry.done || (item.daysBefore ?? 0) <= first) return [];
    const due = addDays(anniversary, -(item.daysBefore ?? 0));
    if (addDays(today, AHEAD_DAYS) < due) return [];
    return [
      { title: due < today ? 'Best done now' : `By ${formatDay(due, team.locale)}`, value: entry.text },
    ];
  });
}
