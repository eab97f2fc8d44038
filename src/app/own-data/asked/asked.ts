import type { OwnButton, OwnWords } from '../../../cards/own-data/own-words';
import { formatDay, type CalendarDay } from '../../../domain/time/calendar-day';
import type { OwnDataSlots, OwnDataTopic } from '../../../domain/requests/command';
import type { ReminderPlan } from '../../../domain/cycle/reminder-plan';
import type { SendHours } from '../../../domain/time/send-hours';
import type { TeamPicture } from '../../../domain/team/team-picture';
import { dayIn, formatInstant, type Instant } from '../../../domain/time/time-zone';

/** A question about a team's own data, with all an answer is made from. */
export interface Asked {
  readonly picture: TeamPicture;
  /** What is asked. */
  readonly about: OwnDataTopic;
  readonly slots: OwnDataSlots;
  /** Who asks. */
  readonly me: { readonly id: string; readonly name: string; readonly guest: boolean };
  /** Today in the team's zone. */
  readonly today: CalendarDay;
  readonly plan: ReminderPlan;
  readonly hours: SendHours;
  readonly words: OwnWords;
}

/** An answer: the direct one first, what explains it after, and where more is to be seen. */
export interface Told {
  readonly answer: string;
  readonly more?: readonly string[];
  /** The first is the card that fits best; at most three are shown. */
  readonly buttons: readonly OwnButton[];
  /** The one thing the answer turned out to be about, besides what was asked: "it" is this afterwards. */
  readonly subject?: Pick<OwnDataSlots, 'item' | 'person'> | undefined;
  /** The short command that a bare value completes, where what was asked about is not known yet. */
  readonly completes?: string;
}

export type Teller = (asked: Asked) => Told;

/** A day in the team's language. */
export function dayWords({ picture }: Pick<Asked, 'picture'>, day: CalendarDay): string {
  return formatDay(day, picture.team.locale);
}

/** The day of a moment, in the team's zone and language. */
export function dayOf(asked: Pick<Asked, 'picture'>, at: Instant): string {
  return dayWords(asked, dayIn(asked.picture.team.timeZone, at));
}

/** A moment in the team's zone and language, with the zone. */
export function momentWords({ picture: { team } }: Pick<Asked, 'picture'>, at: Instant): string {
  return formatInstant(at, team.timeZone, team.locale);
}
