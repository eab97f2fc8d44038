import { parseTimeZone, formatInstant, type Instant } from '../../../domain/time/time-zone';
import { findTimeZone } from '../../../understanding/zones/time-zone-search';
import { momentWords, type Asked } from './asked';

/** The zone besides the team's that a question names, or a sentence that there is none of that name. */
export interface AskedZone {
  readonly timeZone?: string;
  readonly unknown?: string;
}

/** Empty where the question names no zone, or the team's own. */
export function askedZone({ slots, picture, words }: Asked): AskedZone {
  const { zone } = slots;
  if (zone === undefined) return {};
  const found = findTimeZone(zone);
  const timeZone = 'timeZone' in found ? found.timeZone : parseTimeZone(zone);
  if (timeZone === undefined)
    return { unknown: words.date.unknownZone(zone, 'suggestions' in found ? found.suggestions : []) };
  return timeZone === picture.team.timeZone ? {} : { timeZone };
}

/** A moment in the team's zone, and in the one that was asked for beside it. */
export function momentInZones(asked: Asked, at: Instant): string {
  const here = momentWords(asked, at);
  const { timeZone } = askedZone(asked);
  if (timeZone === undefined) return here;
  return asked.words.reminders.bothZones(here, formatInstant(at, timeZone, asked.picture.team.locale));
}
