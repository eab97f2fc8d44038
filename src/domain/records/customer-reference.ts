import { addDays, addYears, type CalendarDay } from '../time/calendar-day';
import type { Program } from '../program/program';
import { type Team } from '../team/team';
import type { CustomerReference } from '../team/record-rows';

/** How long a reference counts; what a pack says under `references`. */
export type ReferenceRule = Pick<NonNullable<Program['references']>, 'validYears'>;

/** Days ahead at which `status` names a reference that is running out. */
export const EXPIRY_NOTICE_DAYS = 60;

/** `expiring`: counts today, but no longer on the anniversary. */
export type ReferenceState = 'valid' | 'expiring' | 'expired';

/**
 * The day from which a reference no longer counts.
 * @example expiresOn({ givenOn: '2024-02-29' }, { validYears: 2 }) // '2026-02-28'
 */
export function expiresOn(
  { givenOn }: Pick<CustomerReference, 'givenOn'>,
  { validYears }: ReferenceRule,
): CalendarDay {
  return addYears(givenOn, validYears);
}

/** Whether a reference counts on that day: from the day it was given until the day before it expires. */
export function countsOn(
  reference: Pick<CustomerReference, 'givenOn'>,
  rule: ReferenceRule,
  on: CalendarDay,
): boolean {
  return reference.givenOn <= on && on < expiresOn(reference, rule);
}

/** How a reference stands today with an eye on the anniversary; without a known anniversary only today decides. */
export function referenceState(
  reference: Pick<CustomerReference, 'givenOn'>,
  rule: ReferenceRule,
  days: { readonly today: CalendarDay; readonly anniversary?: CalendarDay | undefined },
): ReferenceState {
  const last = expiresOn(reference, rule);
  if (last <= days.today) return 'expired';
  return days.anniversary !== undefined && last <= days.anniversary ? 'expiring' : 'valid';
}

/** References that count today and expire within so many days, the next one first. */
export function expiringSoon<T extends Pick<CustomerReference, 'givenOn'>>(
  references: readonly T[],
  rule: ReferenceRule,
  { today, within = EXPIRY_NOTICE_DAYS }: { readonly today: CalendarDay; readonly within?: number },
): readonly T[] {
  const limit = addDays(today, within);
  return references
    .filter((each) => expiresOn(each, rule) > today && expiresOn(each, rule) <= limit)
    .sort((a, b) => expiresOn(a, rule).localeCompare(expiresOn(b, rule)));
}

/**
 * The references that are for a holding. One that names no holding counts only where the team holds a single one:
 * for which of several it counts is for the team to say.
 */
export function referencesFor(
  holdingId: string,
  references: readonly CustomerReference[],
  team: Pick<Team, 'holdings'>,
): readonly CustomerReference[] {
  const only = team.holdings.length === 1 && team.holdings[0]?.id === holdingId;
  return references.filter((each) => each.holdingId === holdingId || (each.holdingId === undefined && only));
}
