import { buttonData } from '../../domain/requests/button-data';
import { formatDay } from '../../domain/time/calendar-day';
import { fullChecklist } from '../../domain/cycle/checklist';
import type { ReminderPlan } from '../../domain/cycle/reminder-plan';
import type { SendHours } from '../../domain/time/send-hours';
import type { Delivery } from '../../domain/team/team';
import { type TeamPicture } from '../../domain/team/team-picture';
import { checklistInput } from '../../domain/cycle/checklist';
import { formatInstant } from '../../domain/time/time-zone';
import { historicalLine } from '../kit/historical-line';
import { describeCountdown, describeTimeline } from '../kit/describe-countdown';
import { describeEarlyItems } from './describe-early-items';
import { describeUnwatched, describeWatched } from '../records/describe-further-dates';
import { describeDelivery } from './describe-history';
import { describeMoments, describeNext } from './describe-plan';
import { describeReadiness } from '../records/describe-readiness';
import { describeFacts } from './describe-saved';
import type { StatusView } from './team-views';

export interface StatusOccasion {
  readonly plan: ReminderPlan;
  readonly hours: SendHours;
  /** When the scheduler last ran, as proof that the watch is alive. */
  readonly lastSweep?: number;
}

/** Where a team stands: date, days left, what is ticked, what was sent, what comes next, what is not watched. */
export function describeStatus(picture: TeamPicture, occasion: StatusOccasion): StatusView {
  const { team, program } = picture;
  const countdown = describeCountdown(picture);
  const entries = fullChecklist(checklistInput(picture));
  const sent = picture.rows.sent.map((row) => row.value).filter((each) => each.cycleId === team.cycleId);
  return {
    title: 'Where we stand',
    ...(countdown
      ? { countdown }
      : {
          noDate: `Nobody is being reminded, because I do not know your ${program.words.date.name}. ${program.words.date.find.text}`,
        }),
    progress: { done: entries.filter((entry) => entry.done).length, total: entries.length },
    timeline: describeTimeline(picture),
    facts: [
      ...describeFacts(picture),
      ...describeReadiness(picture),
      ...describeWatched(picture),
      ...describeEarlyItems(picture),
    ],
    sent: sent.sort((a, b) => a.at - b.at).map((delivery) => describeSent(delivery, picture)),
    next: describeWhatNext(picture, occasion),
    notWatched: describeUnwatched(picture),
    buttons: [
      { title: 'Checklist', data: buttonData({ action: 'show', what: 'checklist' }) },
      { title: 'Preview the reminders', data: buttonData({ action: 'show', what: 'preview' }) },
      { title: 'History', data: buttonData({ action: 'show', what: 'history' }) },
      { title: 'Change something', data: buttonData({ action: 'open-set-up' }) },
    ],
    ...historicalLine(picture),
  };
}

function describeSent(delivery: Delivery, picture: TeamPicture): string {
  const when = formatInstant(delivery.at, picture.team.timeZone, picture.team.locale);
  return `${when}: ${describeDelivery(delivery, picture)}`;
}

function describeWhatNext(picture: TeamPicture, { plan, hours, lastSweep }: StatusOccasion): string {
  const { team } = picture;
  const next = describeMoments(picture, hours).find((each) => each.ahead);
  const looked =
    lastSweep === undefined
      ? ''
      : ` I last checked the dates on ${formatInstant(lastSweep, team.timeZone, team.locale)}.`;
  if (plan.waitsFor === 'pause' && team.pausedUntil) {
    return `Paused until ${formatDay(team.pausedUntil, team.locale)}; say "resume" to go on.${looked}`;
  }
  if (next) return `“${next.title}” on ${next.when}.${looked}`;
  return `${describeNext(picture, plan.lookAgainAt)}${looked}`;
}
