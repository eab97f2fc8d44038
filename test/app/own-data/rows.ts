import { day } from '../../../src/domain/time/calendar-day';
import type { ItemSetting, ChangeEntry } from '../../../src/domain/team/team';
import type { CustomerReference } from '../../../src/domain/team/record-rows';
import type { ExamRecord } from '../../../src/domain/team/record-rows';
import type { ScoreFigure } from '../../../src/domain/team/record-rows';
import { noon, PEOPLE } from './own-world';

const by = PEOPLE.ana;

/** An item of the team's own. */
export function anItem(text: string, changes: Partial<ItemSetting> = {}): ItemSetting {
  const at = noon('2027-04-01');
  return { cycleId: 'cycle-1', itemId: text, own: true, text, hidden: false, by, at, ...changes };
}

export function aTick(itemId: string, who: { id: string; name: string }, on: string) {
  return { cycleId: 'cycle-1', itemId, done: true, by: who, at: noon(on) };
}

export function aReference(customer: string, givenOn: string, holdingId?: string): CustomerReference {
  return { id: customer, customer, givenOn: day(givenOn), ...(holdingId && { holdingId }), by, at: 1 };
}

export function aPass(person: string, exam: string, validUntil?: string): ExamRecord {
  const id = `${person} ${exam}`;
  const until = validUntil === undefined ? {} : { validUntil: day(validUntil) };
  return { id, person, exam, passedOn: day('2026-03-03'), ...until, by, at: 1 };
}

export function aChange(what: string, on: string, changes: Partial<ChangeEntry> = {}): ChangeEntry {
  return { id: `${what} ${on}`, at: noon(on), by, what, ...changes };
}

/** A figure of the designation Security in the enterprise track. */
export function aFigure(metricId: string, units: number, changes: Partial<ScoreFigure> = {}): ScoreFigure {
  return {
    holdingId: 'security',
    track: 'enterprise',
    metricId,
    units,
    gatePeople: {},
    enteredOn: day('2027-05-10'),
    by,
    at: noon('2027-05-10'),
    ...changes,
  };
}
