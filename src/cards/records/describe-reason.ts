import { formatDay } from '../../domain/time/calendar-day';
import type { CapabilityScore, MetricScore } from '../../domain/forecast/capability-score';
import type { StepCoverage } from '../../domain/forecast/certification-coverage';
import type { ForecastReason } from '../../domain/forecast/forecast-line';

type Reason<K extends ForecastReason['kind']> = Extract<ForecastReason, { kind: K }>;

const MOST_NAMED = 3;

/** What a line of the forecast rests on, as one or two sentences. */
export function describeReason(reason: ForecastReason, locale: string): string {
  switch (reason.kind) {
    case 'references':
      return referenceWords(reason, locale);
    case 'people':
      return peopleWords(reason.steps);
    case 'metric':
      return metricWords(reason.metric, locale);
    case 'score':
      return scoreWords(reason, locale);
    case 'track-unknown':
      return 'in which track it is scored nobody has said.';
    case 'looked':
      return reason.on ? `looked at on ${formatDay(reason.on, locale)}.` : 'nobody has looked yet.';
    case 'not-in-programme':
      return 'the programme no longer lists it.';
  }
}

function referenceWords({ needed, today, then, expiring }: Reason<'references'>, locale: string): string {
  const ending = expiring
    .slice(0, MOST_NAMED)
    .map(({ customer, on }) => `${customer} runs out on ${formatDay(on, locale)}`);
  const lost = ending.length > 0 ? ` ${ending.join(', ')}.` : '';
  if (needed === undefined)
    return `${today} today, ${then} on the day; how many are needed nobody has said.${lost}`;
  return `${then} of the ${needed} needed count on the day.${lost}`;
}

function peopleWords(steps: readonly StepCoverage[]): string {
  if (steps.length === 0) return 'which exams count nobody has said.';
  const short = steps.filter(({ missing }) => missing > 0);
  if (short.length === 0) return 'enough people have passed.';
  return `${short
    .slice(0, MOST_NAMED)
    .map(({ step, missing }) => {
      const others =
        step.anyOf.length > 1
          ? ` or ${step.anyOf.length === 2 ? (step.anyOf[1]?.name ?? '') : 'another listed'}`
          : '';
      return `${missing === 1 ? '1 more person needs' : `${missing} more people need`} ${step.anyOf[0]?.name ?? step.name}${others}`;
    })
    .join('; ')}.`;
}

function metricWords(metric: MetricScore, locale: string): string {
  const entered = metric.enteredOn ? formatDay(metric.enteredOn, locale) : '';
  if (metric.state === 'not-entered') return 'no figure entered.';
  if (metric.state === 'too-old') return `the figure of ${entered} is too old to tell.`;
  const from = metric.from === 'exams' ? 'from the exams on record' : `entered on ${entered}`;
  return `${metric.points} of ${metric.cap} points, ${from}.`;
}

function scoreWords({ score, window, doubt }: Reason<'score'>, locale: string): string {
  const total = totalWords(score);
  if (doubt === 'no-date') return `${total} Whether that counts depends on your date, which I do not know.`;
  if (doubt === 'window-ahead' && window) {
    return `${total} It has to be reached between ${formatDay(window.from, locale)} and ${formatDay(window.until, locale)}.`;
  }
  if (doubt === 'not-in-window' && window) {
    return `${total} The figures are from outside the window that begins on ${formatDay(window.from, locale)}: enter them anew.`;
  }
  return total;
}

function totalWords({ total, pass, atZero, unknown, atMost, verdict }: CapabilityScore): string {
  if (atZero.length > 0) {
    return `${total} of ${pass} points; nothing at all for ${atZero.map(({ name }) => name).join(', ')}, which alone prevents it.`;
  }
  if (verdict === 'short') return `${total} of ${pass} points, at most ${atMost}.`;
  if (unknown.length > 0) {
    return `${total} of ${pass} points so far; no fresh figure for ${unknown.map(({ name }) => name).join(', ')}.`;
  }
  return `${total} points, ${pass} needed.`;
}
