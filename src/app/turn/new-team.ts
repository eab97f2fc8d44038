import type { Person, Team } from '../../domain/team/team';
import { parseTimeZone, type Instant } from '../../domain/time/time-zone';
import type { Incoming } from './conversation';
import type { AppContext } from './app-context';

/** A team as it begins: no date (so that it is nudged for one), nothing held, the sender's time zone. */
export function newTeam(ctx: AppContext, input: Incoming, now: Instant): Team {
  return {
    programId: ctx.programs.defaultId,
    cycleId: ctx.newId(),
    dateConfirmed: true,
    dateUnknownSince: now,
    holdings: [],
    timeZone: (input.timeZone && parseTimeZone(input.timeZone)) ?? ctx.settings.defaultTimeZone,
    locale: input.locale,
    revision: 0,
    setUpBy: personOf(input),
    changedBy: personOf(input),
    changedAt: now,
    extraStages: [],
    escalation: false,
    editors: 'everyone',
  };
}

export function personOf(input: Pick<Incoming, 'person'>): Person {
  const { id, name, aadId } = input.person;
  return aadId ? { id, name, aadId } : { id, name };
}
