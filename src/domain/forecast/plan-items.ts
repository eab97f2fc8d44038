import { addDays, type CalendarDay } from '../time/calendar-day';
import { qualificationWindow } from '../program/qualification-window';
import { renewalWindowOf } from '../records/pass-lifetime';
import type { ExamRecord } from '../team/record-rows';
import { forecastOf } from './forecast';
import type { ForecastLine } from './forecast-line';
import { nameCertification, knownCertifications } from './held-steps';
import { titleOf } from '../records/credential-search';
import type { Readiness } from './readiness';

/** A piece of work that closes a gap. `id` is the same whenever the gap is planned for, so that nothing is planned twice. */
export type PlannedItem = { readonly id: string; readonly dueDay: CalendarDay } & (
  | { readonly kind: 'close' | 'keep' | 'find-out'; readonly line: ForecastLine }
  | { readonly kind: 'renew'; readonly pass: ExamRecord; readonly opens: CalendarDay }
);

/** Work is due so many days before the last day that counts, so that a second try is left. */
const MARGIN_DAYS = 30;
const FIND_OUT_DAYS = 14;
/** What would be due in the past is due a week from today. */
const LEAST_DAYS = 7;
const MOST_ITEMS = 12;

/**
 * The gaps of a forecast as dated work, what is due first before the rest: passes that run out before the date within
 * their renewal window, what is missing or will not last before the last day that counts, what is unknown soon. Empty
 * without a date ahead.
 */
export function planItems(readiness: Readiness): readonly PlannedItem[] {
  const { anniversary } = readiness.team;
  if (anniversary === undefined || anniversary <= readiness.today) return [];
  const gaps = withoutRepeats(forecastOf(readiness).lines).flatMap((line) =>
    gapOf(readiness, line, anniversary),
  );
  const items = [...renewals(readiness, anniversary), ...gaps];
  return items.sort((a, b) => a.dueDay.localeCompare(b.dueDay)).slice(0, MOST_ITEMS);
}

/** All that is scored hangs on the track: until somebody has said which it is, that is one piece of work. */
function withoutRepeats(lines: readonly ForecastLine[]): readonly ForecastLine[] {
  const first = new Map<string, ForecastLine>();
  for (const line of lines)
    if (line.reason.kind === 'track-unknown' && !first.has(line.holdingId)) first.set(line.holdingId, line);
  return lines.filter((line) => line.reason.kind !== 'track-unknown' || first.get(line.holdingId) === line);
}

function gapOf(readiness: Readiness, line: ForecastLine, anniversary: CalendarDay): readonly PlannedItem[] {
  const { today } = readiness;
  const last = lastDayOf(readiness, line, anniversary);
  const id = ['plan', line.holdingId, line.level ?? '', line.requirementId].join(':');
  const due = (day: CalendarDay): CalendarDay => between(day, today, last);
  if (line.state === 'missing')
    return [{ id, kind: 'close', line, dueDay: due(addDays(last, -MARGIN_DAYS)) }];
  if (line.state === 'unknown')
    return [{ id, kind: 'find-out', line, dueDay: due(addDays(today, FIND_OUT_DAYS)) }];
  if (line.state !== 'at-risk') return [];
  return [{ id, kind: 'keep', line, dueDay: due(addDays(line.fallsOn ?? last, -1)) }];
}

/** The last day of the window in which a scored holding qualifies, else the anniversary. */
function lastDayOf(
  { program }: Readiness,
  { holdingId }: ForecastLine,
  anniversary: CalendarDay,
): CalendarDay {
  const score = program.holdings.find(({ id }) => id === holdingId)?.score;
  const until = score && qualificationWindow(anniversary, score)?.until;
  return until !== undefined && until < anniversary ? until : anniversary;
}

/** Passes of certifications that count here and run out before the anniversary. */
function renewals(readiness: Readiness, anniversary: CalendarDay): readonly PlannedItem[] {
  const { program, exams, needs, today } = readiness;
  const known = new Set(knownCertifications(program, needs));
  return exams.flatMap((pass): PlannedItem[] => {
    const window = renewalWindowOf(program, pass);
    const counts = known.has(nameCertification([...known], titleOf(program, pass.exam)) ?? '');
    if (!window || !counts || window.closes >= anniversary || window.closes < today) return [];
    const dueDay = between(addDays(window.closes, -FIND_OUT_DAYS), today, window.closes);
    return [
      {
        id: ['plan', 'renew', pass.id, window.closes].join(':'),
        kind: 'renew',
        pass,
        opens: window.opens,
        dueDay,
      },
    ];
  });
}

function between(day: CalendarDay, today: CalendarDay, last: CalendarDay): CalendarDay {
  const earliest = addDays(today, LEAST_DAYS);
  const soonest = day < earliest ? earliest : day;
  return soonest > last ? last : soonest;
}
