import { anniversaryWords } from '../../domain/team/anniversary';
import { outlookLink } from '../../domain/files/links';
import { deliveryOf, opening } from '../../domain/cycle/reminder-plan';
import { PROVISIONAL, reminderMoments, type ReminderMoment } from '../../domain/cycle/reminder-moments';
import type { SendHours } from '../../domain/time/send-hours';
import { type TeamPicture } from '../../domain/team/team-picture';
import { soFarOf } from '../../domain/cycle/reminder-moments';
import { dayIn, formatInstant, type Instant } from '../../domain/time/time-zone';
import type { PlannedReminder } from './team-views';

/** A reminder of the cycle, in words, and whether it is behind the team. */
export interface DescribedMoment extends PlannedReminder {
  readonly moment: ReminderMoment;
  readonly sent: boolean;
  readonly ahead: boolean;
}

/** The cycle's reminders in order of time, each with its local time and zone; those ahead with an Outlook link. */
export function describeMoments(picture: TeamPicture, hours: SendHours): readonly DescribedMoment[] {
  const { team, program, rows } = picture;
  const today = dayIn(team.timeZone, picture.asOf);
  const deliveries = rows.sent.map((row) => row.value);
  return reminderMoments(team, program, soFarOf(picture))
    .filter(
      (moment) => moment.kind !== PROVISIONAL && (moment.number === 0 || moment.kind !== moment.stage?.id),
    )
    .map((moment) => {
      const ahead = moment.day > today;
      return {
        moment,
        title: moment.stage?.title ?? `A nudge about your ${program.words.date.name}`,
        when: formatInstant(opening(moment.day, team, hours), team.timeZone, team.locale),
        sent: deliveryOf(deliveries, team, moment)?.state === 'sent',
        ahead,
        ...(ahead && moment.stage && { links: [outlook(picture, moment)] }),
      };
    });
}

function outlook(picture: TeamPicture, moment: ReminderMoment): { title: string; url: string } {
  const { team, program } = picture;
  const date = anniversaryWords(team, team.locale) ?? '';
  return {
    title: 'Add to Outlook',
    url: outlookLink({
      subject: `${moment.stage?.title ?? ''} (${program.shortName}, ${program.words.date.name} ${date})`,
      body: moment.stage?.lead ?? '',
      day: moment.day,
    }),
  };
}

/** When the team hears from the bot next, as a sentence; what to do when nothing is planned. */
export function describeNext(picture: TeamPicture, nextLook: Instant | undefined): string {
  const { team, program } = picture;
  if (!team.anniversary && team.dateUnknownSince === undefined) {
    return `Nothing is planned, because I do not know your ${program.words.date.name}. Say "anniversary" and the date.`;
  }
  if (nextLook === undefined) return 'No further reminder is planned for now.';
  return `You will hear from me next on ${formatInstant(nextLook, team.timeZone, team.locale)}.`;
}
