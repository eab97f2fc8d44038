import { buttonData } from '../../domain/requests/button-data';
import { formatDay } from '../../domain/time/calendar-day';
import type { CapabilityScore, MetricScore } from '../../domain/forecast/capability-score';
import { scoreToday, type ScoredHolding } from '../../domain/forecast/forecast-score';
import { furtherPoints, type FurtherPoints } from '../../domain/forecast/missing-points';
import { isScored } from '../../domain/forecast/held-steps';
import { qualificationWindow } from '../../domain/program/qualification-window';
import { readinessOf } from '../../domain/forecast/readiness';
import { FIGURE_DAYS } from '../../domain/records/score-figure';
import type { Holding } from '../../domain/team/team';
import type { TeamPicture } from '../../domain/team/team-picture';
import { historicalLine } from '../kit/historical-line';
import type { LineMark, RecordLine, RecordSection, RecordsView } from './record-views';
import { undoButtons } from '../kit/undo-button';

const MOST_CHEAPEST = 3;

/** The capability score of each holding that has one: metric by metric, and the cheapest points still to be had. */
export function describeScore(
  picture: TeamPicture,
  { holdings, said }: { readonly holdings: readonly Holding[]; readonly said?: string | undefined },
): RecordsView {
  const scored = holdings.flatMap((held) => {
    const holding = picture.program.holdings.find(({ id }) => id === held.id);
    return holding && isScored(holding) ? [{ held, holding }] : [];
  });
  return {
    title: said ?? 'Capability score',
    lead:
      scored.length > 0
        ? `Figures as you entered them; after ${FIGURE_DAYS} days one counts as unknown. Press a line to enter it anew.`
        : `What you hold is not scored by points in ${picture.program.name}.`,
    notes: [],
    sections: scored.map((each) => scoreSection(picture, each)),
    buttons: [
      { title: 'Forecast', data: buttonData({ action: 'show', what: 'forecast' }) },
      { title: 'Exams', data: buttonData({ action: 'show', what: 'exams' }) },
      { title: 'Requirements', data: buttonData({ action: 'show', what: 'requirements' }) },
      ...undoButtons(picture),
    ],
    ...historicalLine(picture),
  };
}

interface Scored {
  readonly held: Holding;
  readonly holding: ScoredHolding;
}

function scoreSection(picture: TeamPicture, { held, holding }: Scored): RecordSection {
  const score = scoreToday(readinessOf(picture), holding, held);
  if (!score) return trackSection(holding);
  const { locale } = picture.team;
  const track = holding.score.tracks.find(({ id }) => id === score.track)?.name ?? score.track;
  return {
    title: `${holding.name}, ${track}: ${score.total} of 100 points, ${score.pass} needed`,
    lines: score.metrics.map((metric) => metricLine(score, metric, locale)),
    notes: [verdictWords(score), ...windowWords(picture, holding), ...cheapestWords(score)],
  };
}

/** Until a track is known, each can be pressed to enter its figures. */
function trackSection({ id, name, score }: ScoredHolding): RecordSection {
  return {
    title: `${name}: no figures yet`,
    lines: score.tracks.map((track) => ({
      mark: 'plain',
      text: `Enter the figures of the ${track.name} track`,
      details: [],
      press: {
        title: `Enter ${track.name} figures of ${name}`,
        data: buttonData({ action: 'open-form', form: 'figures', id: `${id}|${track.id}` }),
      },
    })),
    notes: [score.trackRule.text],
  };
}

function metricLine({ holdingId, track }: CapabilityScore, metric: MetricScore, locale: string): RecordLine {
  const { name, points, cap, state } = metric;
  const known = state === 'known';
  return {
    mark: markOf(metric),
    text: known ? `${name}: ${points} of ${cap} points` : `${name}: ${cap} points possible`,
    details: [
      ...standingWords(metric, locale),
      ...metric.gates.map(
        ({ anyOf, needed, people }) => `Required first: ${anyOf.join(' or ')}, ${people} of ${needed}`,
      ),
    ],
    press: {
      title: `Enter ${name}`,
      data: buttonData({ action: 'open-form', form: 'figures', id: `${holdingId}|${track}` }),
    },
  };
}

function markOf({ state, points, cap }: MetricScore): LineMark {
  if (state !== 'known') return 'unknown';
  if (points === 0) return 'missing';
  return points >= cap ? 'met' : 'plain';
}

function standingWords({ state, units, rules, from, enteredOn }: MetricScore, locale: string): string[] {
  const entered = enteredOn
    ? `entered on ${formatDay(enteredOn, locale)}`
    : 'counted from the exams on record';
  const has = `${units} of ${rules.unitsForCap} (${rules.unit})`;
  if (state === 'not-entered') return [`Not entered. All points with ${rules.unitsForCap}: ${rules.unit}.`];
  if (state === 'too-old') return [`${has}, ${entered}: too old to count`];
  return [from === 'exams' ? `${has}, ${entered}` : `${has}, ${entered}`];
}

function verdictWords({ verdict, total, pass, atZero, atMost, unknown }: CapabilityScore): string {
  if (atZero.length > 0) {
    return `Not enough whatever the total: ${atZero.map(({ name }) => name).join(', ')} must be above zero.`;
  }
  if (verdict === 'short') return `Not enough: with every unknown figure at its best it would be ${atMost}.`;
  if (verdict === 'unknown') {
    return `Not known yet: ${unknown.map(({ name }) => name).join(', ')} without a fresh figure. At best ${atMost} points.`;
  }
  return `Enough today: ${total} points, ${pass} needed.`;
}

function windowWords({ team }: TeamPicture, { score }: ScoredHolding): string[] {
  if (!team.anniversary) return [];
  const { from, until } = qualificationWindow(team.anniversary, score);
  return [
    `One day from ${formatDay(from, team.locale)} to ${formatDay(until, team.locale)} with enough points will do.`,
  ];
}

function cheapestWords(score: CapabilityScore): string[] {
  const cheapest = [...furtherPoints(score)].sort((a, b) => Number(b.atZero) - Number(a.atZero));
  if (cheapest.length === 0) return [];
  return [`Cheapest points: ${cheapest.slice(0, MOST_CHEAPEST).map(furtherWords).join('; ')}.`];
}

function furtherWords({ name, unit, unitsLeft, pointsLeft, unitsToPass, atZero }: FurtherPoints): string {
  const all = `${name}, ${round(unitsLeft)} more give ${pointsLeft} points (${unit})`;
  if (atZero) return `${all}, needed in any case`;
  return unitsToPass === undefined ? all : `${all}; ${unitsToPass} of them are enough to pass`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
