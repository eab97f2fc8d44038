import { buttonData } from '../../domain/requests/button-data';
import { formatDay, type CalendarDay } from '../../domain/time/calendar-day';
import { forecastOf, type Forecast, type ForecastHeadline } from '../../domain/forecast/forecast';
import type { ForecastLine, ForecastState } from '../../domain/forecast/forecast-line';
import type { Program } from '../../domain/program/program';
import { readinessOf } from '../../domain/forecast/readiness';
import type { Holding } from '../../domain/team/team';
import type { TeamPicture } from '../../domain/team/team-picture';
import { historicalLine } from '../kit/historical-line';
import { describeCountdown } from '../kit/describe-countdown';
import { describeHolding } from '../kit/describe-holdings';
import { describeReason } from './describe-reason';
import type { ForecastView, RecordLine, RecordSection } from './record-views';
import { undoButtons } from '../kit/undo-button';
import type { Button } from '../kit/view';

/** Will the team make it? The answer first, then every requirement of every holding as of the anniversary. */
export function describeForecast(picture: TeamPicture): ForecastView {
  const { team, program } = picture;
  const forecast = forecastOf(readinessOf(picture));
  const { headline } = forecast;
  const countdown = describeCountdown(picture);
  return {
    title: 'Will we make it?',
    ...(countdown && { countdown }),
    tone: TONES[headline.state],
    answer: answerWords(headline, program),
    ...(headline.first && {
      first: `Begin with ${lineName(headline.first, program)}: ${lineWords(headline.first, team.locale)}`,
    }),
    counts: countsWords(headline),
    sections: sectionsOf(forecast, picture),
    buttons: [...buttonsFor(forecast), ...undoButtons(picture)],
    ...historicalLine(picture),
  };
}

/** The same in a sentence or two, for the reminder cards; undefined where the team has not said what it holds. */
export function describeHeadline(picture: TeamPicture): string | undefined {
  const { rows, program, team } = picture;
  const { headline } = forecastOf(readinessOf(picture));
  const recorded = [rows.ref, rows.exam, rows.figure, rows.need, rows.checked].some(
    (kind) => kind.length > 0,
  );
  if (headline.state === 'nothing-held') return undefined;
  if (!recorded) return 'nothing is recorded yet. Say "forecast" to see what will be needed.';
  const first = headline.first
    ? ` Begin with ${lineName(headline.first, program)}: ${lineWords(headline.first, team.locale)}`
    : '';
  return `${answerWords(headline, program)}${first}`;
}

const TONES = {
  met: 'good',
  'at-risk': 'warning',
  missing: 'attention',
  unknown: 'emphasis',
  'nothing-held': 'emphasis',
} as const;

function answerWords({ state, counts }: ForecastHeadline, program: Program): string {
  switch (state) {
    case 'met':
      return 'We will make it: everything is met on the day.';
    case 'missing':
      return `Not yet: ${countWords(counts.missing)} missing.`;
    case 'at-risk':
      return `Not if it stays like this: ${countWords(counts['at-risk'])} met today and will not be on the day.`;
    case 'unknown':
      return `Nobody knows yet: ${countWords(counts.unknown)} unknown, and nothing is known to be missing.`;
    case 'nothing-held':
      return `I do not know your ${program.words.holding.plural} yet. Say "add" and a ${program.words.holding.name}.`;
  }
}

function countWords(count: number): string {
  return count === 1 ? '1 requirement is' : `${count} requirements are`;
}

const STATES: readonly (readonly [ForecastState, string])[] = [
  ['met', 'met'],
  ['at-risk', 'at risk'],
  ['missing', 'missing'],
  ['unknown', 'unknown'],
];

function countsWords({ counts }: ForecastHeadline): string {
  const counted = STATES.filter(([state]) => counts[state] > 0);
  // Of one state alone the answer has said how many, unless all is well.
  return counted.length < 2 && counts.met === 0
    ? ''
    : counted.map(([state, words]) => `${counts[state]} ${words}`).join(', ');
}

function sectionsOf({ lines }: Forecast, picture: TeamPicture): readonly RecordSection[] {
  return picture.team.holdings.map((held) => ({
    title: describeHolding(held, picture.program),
    lines: toldOnce(lines.filter((line) => line.holdingId === held.id && line.level === held.level)).map(
      (line) => forecastLine(line, picture),
    ),
  }));
}

/** All that is scored hangs on the track: while nobody has said which it is, that is told once, not for each metric. */
export function toldOnce(lines: readonly ForecastLine[]): readonly ForecastLine[] {
  const [first, ...others] = lines.filter(({ reason }) => reason.kind === 'track-unknown');
  if (!first || others.length === 0) return lines;
  const metrics = others.length === 1 ? '1 metric' : `${others.length} metrics`;
  const told = { ...first, name: `${first.name} and ${metrics}` };
  return lines.flatMap((line) => (line === first ? [told] : others.includes(line) ? [] : [line]));
}

function forecastLine(line: ForecastLine, { team, program }: TeamPicture): RecordLine {
  const { findOut } = line;
  return {
    mark: line.state,
    text: `${line.name}: ${lineWords(line, team.locale)}`,
    details: findOut ? [`How to find out: ${findOut.text}`] : [],
    ...(findOut && { links: findOut.links }),
    press: pressFor(line, describeHolding(holdingOf(line), program)),
  };
}

function lineName(line: ForecastLine, program: Program): string {
  return `${line.name} (${describeHolding(holdingOf(line), program)})`;
}

function holdingOf({ holdingId, level }: ForecastLine): Holding {
  return { id: holdingId, ...(level && { level }) };
}

function lineWords(line: ForecastLine, locale: string): string {
  const falls: CalendarDay | undefined = line.state === 'at-risk' ? line.fallsOn : undefined;
  const words = describeReason(line.reason, locale);
  return falls ? `${words} Falls on ${formatDay(falls, locale)}.` : words;
}

/** Pressing a line leads to where it is recorded; of what somebody has to look at, it says that they did. */
function pressFor({ holdingId, requirementId, reason, state, name }: ForecastLine, held: string): Button {
  switch (reason.kind) {
    case 'references':
      return { title: `References for ${name}`, data: buttonData({ action: 'show', what: 'references' }) };
    case 'people':
      return { title: `Exams for ${name}`, data: buttonData({ action: 'show', what: 'exams' }) };
    case 'metric':
    case 'score':
    case 'track-unknown':
      return {
        title: `Score for ${name} (${held})`,
        data: buttonData({ action: 'show', what: 'score', about: holdingId }),
      };
    case 'looked':
    case 'not-in-programme':
      return {
        title: `${name}: ${state === 'met' ? 'not met after all' : 'I looked, it is met'} (${held})`,
        data: buttonData({ action: 'check-requirement', holdingId, requirementId, met: state !== 'met' }),
      };
  }
}

function buttonsFor({ lines }: Forecast): readonly Button[] {
  const has = (kind: ForecastLine['reason']['kind']) => lines.some(({ reason }) => reason.kind === kind);
  return [
    ...(has('references')
      ? [{ title: 'References', data: buttonData({ action: 'show', what: 'references' }) }]
      : []),
    ...(has('score') || has('track-unknown') || has('metric')
      ? [{ title: 'Score', data: buttonData({ action: 'show', what: 'score' }) }]
      : []),
    { title: 'Exams', data: buttonData({ action: 'show', what: 'exams' }) },
    { title: 'Checklist', data: buttonData({ action: 'show', what: 'checklist' }) },
    { title: 'Share with contact', data: buttonData({ action: 'share' }) },
  ];
}
