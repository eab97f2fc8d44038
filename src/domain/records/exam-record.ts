import type { z } from 'zod';
import type { CalendarDay } from '../time/calendar-day';
import { fold } from '../../language/fold';
import type { certification } from '../program/program-score';
import type { ExamRecord } from '../team/record-rows';

/** A certification or exam as a pack or a team names it; see the pack's schema for the days. */
export type Certification = z.infer<typeof certification>;

/**
 * What tells people apart when they are counted: their name, whatever its case, accents and spaces. Two of one
 * name are told apart by writing more, such as "Kim Lee (Oslo)": counting one too few is the safe mistake.
 */
export function personKey(name: string): string {
  return fold(name).replace(/\s+/g, ' ').trim();
}

/**
 * What tells certifications apart: Microsoft writes one and the same with and without "Microsoft Certified:" and "Associate".
 * @example certificationKey('Microsoft Certified: Identity and Access Administrator Associate') // 'identity access administrator'
 */
export function certificationKey(name: string): string {
  const words = fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  const key = words.join(' ').replace(/^(?:microsoft (?:365 )?certified|microsoft(?! 365)) /, '');
  return key.replace(/ and /g, ' ').replace(/ associate$/, '');
}

/**
 * The last day on which a pass counts for a certification: a day, `always` where no end is known, or `never` when it is
 * another certification or was passed after that had retired. The day of retirement is the last to pass it.
 */
export function countsUntil(record: ExamRecord, certified: Certification): CalendarDay | 'always' | 'never' {
  if (certificationKey(record.exam) !== certificationKey(certified.name)) return 'never';
  if (certified.retires !== undefined && record.passedOn > certified.retires) return 'never';
  const ends = [certified.countsUntil as CalendarDay | undefined, record.validUntil].filter(
    (end) => end !== undefined,
  );
  return ends.sort()[0] ?? 'always';
}

/** Whether a pass counts for a certification on that day. */
export function passCounts(record: ExamRecord, certified: Certification, on: CalendarDay): boolean {
  const until = countsUntil(record, certified);
  if (until === 'never' || record.passedOn > on) return false;
  return until === 'always' || on <= until;
}

/** Whether somebody who passes it from that day on (today) would still count on another (the anniversary). */
export function canStillBePassed(
  { retires, countsUntil: end }: Certification,
  today: CalendarDay,
  on: CalendarDay,
): boolean {
  return (retires === undefined || today <= retires) && (end === undefined || on <= end);
}
