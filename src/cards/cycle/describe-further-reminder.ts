import { buttonData } from '../../domain/requests/button-data';
import { daysBetween, formatDay } from '../../domain/time/calendar-day';
import type { DatedThing } from '../../domain/team/record-rows';
import type { Stage } from '../../domain/program/program';
import type { TeamPicture } from '../../domain/team/team-picture';
import { dayIn } from '../../domain/time/time-zone';
import type { ReminderView } from './checklist-view';
import { historicalLine } from '../kit/historical-line';
import { windowWords } from '../records/describe-further-dates';
import { describeSource } from '../kit/describe-source';

/** The reminder of a further date: its own countdown, what is true at its stage, and until when it can be renewed. */
export function describeFurtherReminder(
  picture: TeamPicture,
  { dated, stage, possibleRepeat }: FurtherOccasion,
): ReminderView {
  const { team, program, asOf } = picture;
  const { contact } = team;
  return {
    title: stage.title,
    lead: stage.lead,
    countdown: {
      daysLeft: daysBetween(dayIn(team.timeZone, asOf), dated.date),
      date: formatDay(dated.date, team.locale),
      dateLabel: dated.name,
      timeZone: team.timeZone,
    },
    cycleId: dated.id,
    groups: [],
    timeline: [],
    outlook: [windowWords(picture, dated)],
    possibleRepeat,
    source: describeSource(stage, program),
    buttons: [
      {
        title: 'Change or remove this date',
        data: buttonData({ action: 'open-form', form: 'dated', id: dated.id }),
      },
      { title: 'Where we stand', data: buttonData({ action: 'show', what: 'status' }) },
      { title: 'Support', data: buttonData({ action: 'show', what: 'support' }) },
    ],
    ...(contact && {
      contact: {
        name: contact.name,
        label: program.words.renewer.name,
        ...(contact.id !== undefined && { id: contact.id }),
      },
    }),
    ...historicalLine(picture),
  };
}

export interface FurtherOccasion {
  readonly dated: DatedThing;
  readonly stage: Stage;
  readonly possibleRepeat: boolean;
}
