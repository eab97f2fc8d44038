import { formatDay } from '../time/calendar-day';
import type { Team } from './team';

/** Follows a date that nobody confirmed, wherever it shows. */
const UNCONFIRMED = '(not confirmed)';

/**
 * A team's date written out for people, marked while nobody has confirmed it; undefined while it is not known.
 * @example the provisional year after an unanswered "did you renew?" gives '30 June 2028 (not confirmed)'
 */
export function anniversaryWords(
  team: Pick<Team, 'anniversary' | 'dateConfirmed'>,
  locale: string,
): string | undefined {
  return team.anniversary && withMark(formatDay(team.anniversary, locale), team);
}

/** Words about a team's date, with the mark that nobody has confirmed it where that is so. */
export function withMark(words: string, { dateConfirmed }: Pick<Team, 'dateConfirmed'>): string {
  return dateConfirmed ? words : `${words} ${UNCONFIRMED}`;
}
