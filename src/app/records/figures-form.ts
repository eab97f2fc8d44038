import { describeScore } from '../../cards/records/describe-score';
import type { FormField } from '../../cards/records/record-views';
import { buttonData } from '../../domain/requests/button-data';
import { formatDay } from '../../domain/time/calendar-day';
import type { ScoredHolding } from '../../domain/forecast/forecast-score';
import { isScored } from '../../domain/forecast/held-steps';
import type { MetricTrack, PackMetric } from '../../domain/forecast/metric-points';
import { gateKey, isFresh } from '../../domain/records/score-figure';
import { type ScoreFigure } from '../../domain/team/record-rows';
import { dayIn } from '../../domain/time/time-zone';
import type { RowChange, StoredRow } from '../../domain/team/team-rows';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import { figureInputs, type FigureInputs } from './figure-inputs';
import { personOf } from '../turn/new-team';
import type { FormRequest, RecordFormUse, TeamTurn } from '../turn/form';
import { showScore } from './show-score';
import { cardReply } from '../turn/turn';
import { changedMeanwhile, writeRecords } from './write-records';
import { ownValue } from '../../language/own-value';

const MOST_UNITS = 1_000_000;

/** The figures of a holding's metrics in one track; the form's id is `<holding>|<track>`. */
export const figuresForm: RecordFormUse = { open: openFigures, save: saveFigures };

interface Scoring {
  readonly id: string;
  readonly holding: ScoredHolding;
  readonly track: string;
  readonly metrics: readonly { readonly metric: PackMetric; readonly rules: MetricTrack }[];
}

function scoringOf({ picture }: TeamTurn, id = ''): Scoring | undefined {
  const [holdingId, track = ''] = id.split('|');
  const holding = picture.program.holdings.find((each) => each.id === holdingId);
  if (!holding || !isScored(holding)) return undefined;
  const metrics = holding.score.metrics.flatMap((metric) => {
    const rules = ownValue(metric.tracks, track);
    return rules ? [{ metric, rules }] : [];
  });
  return metrics.length > 0 ? { id, holding, track, metrics } : undefined;
}

function openFigures(ctx: AppContext, turn: TeamTurn, request: FormRequest): readonly Reply[] {
  const scoring = scoringOf(turn, request.id);
  if (!scoring) return showScore(ctx, turn.picture);
  const { holding, track, metrics, id } = scoring;
  const trackName = holding.score.tracks.find((each) => each.id === track)?.name ?? track;
  return cardReply(
    ctx.cards.form({
      title: `${holding.name}, ${trackName}: the figures of today`,
      lead: 'As your programme pages show them. What you leave empty stays as it is.',
      errors: request.errors ?? [],
      fields: metrics.flatMap((each) => fieldsOf(turn, scoring, { ...each, inputs: request.inputs })),
      buttons: [{ title: 'Save', data: buttonData({ action: 'save-form', form: 'figures', id }) }],
    }),
  );
}

// The last figure is shown, not filled in: saving must not make an old one look new.
function fieldsOf(
  turn: TeamTurn,
  { holding, track }: Scoring,
  { metric, rules, inputs }: Scoring['metrics'][number] & Pick<FormRequest, 'inputs'>,
): readonly FormField[] {
  const last = storedFigure(turn, { holdingId: holding.id, track, metricId: metric.id })?.value;
  const day = last && formatDay(last.enteredOn, turn.picture.team.locale);
  return [
    {
      id: unitsInput(metric),
      kind: 'number',
      label: `${metric.name}: ${rules.unit} (${rules.unitsForCap} for all ${metric.cap} points)`,
      value: inputs[unitsInput(metric)] ?? '',
      ...(last && { hint: `Last: ${last.units}, entered on ${day ?? ''}` }),
    },
    ...rules.gates.map((gate, at): FormField => ({
      id: gateInput(metric, at),
      kind: 'number',
      label: `People with ${gate.anyOf.join(' or ')} (${gate.people} required first)`,
      value: inputs[gateInput(metric, at)] ?? '',
    })),
  ];
}

function unitsInput({ id }: PackMetric): `in_${string}` {
  return `in_units_${id}`;
}

function gateInput({ id }: PackMetric, at: number): `in_${string}` {
  return `in_gate_${id}_${at}`;
}

async function saveFigures(ctx: AppContext, turn: TeamTurn, request: FormRequest): Promise<readonly Reply[]> {
  const scoring = scoringOf(turn, request.id);
  if (!scoring) return showScore(ctx, turn.picture);
  const { inputs, open } = figureInputs(request.inputs, turn.input.locale);
  const errors = scoring.metrics.flatMap((each) => problemsOf(each, { inputs, open }));
  const typed = scoring.metrics.filter((each) => boxesOf(each).some((id) => inputs[id] !== undefined));
  errors.push(...typed.flatMap((each) => gapsOf(turn, scoring, { ...each, inputs })));
  if (errors.length === 0 && typed.length === 0) errors.push('Fill in at least one figure.');
  if (errors.length > 0) return openFigures(ctx, turn, { ...request, errors });
  const changes = typed.map((each) => figureChange(turn, scoring, { ...each, inputs }));
  const to = `${scoring.holding.name}: ${typed.map(({ metric }) => metric.name).join(', ')}`;
  const after = await writeRecords(ctx, turn, { changes, what: 'figures', to });
  if (!after) return changedMeanwhile(ctx, turn);
  const holdings = [
    after.team.holdings.find(({ id }) => id === scoring.holding.id) ?? { id: scoring.holding.id },
  ];
  return cardReply(ctx.cards.records(describeScore(after, { holdings, said: `Saved: ${to}` })));
}

type ScoredMetric = Scoring['metrics'][number];

function boxesOf({ metric, rules }: ScoredMetric): readonly string[] {
  return [unitsInput(metric), ...rules.gates.map((_, at) => gateInput(metric, at))];
}

function isWhole(scored: ScoredMetric, inputs: FormRequest['inputs']): boolean {
  return boxesOf(scored).every((id) => inputs[id] !== undefined);
}

/** What of a metric has to be entered with the rest: nobody said it yet, or too long ago. */
function gapsOf(
  turn: TeamTurn,
  { holding, track }: Scoring,
  { metric, rules, inputs }: ScoredMetric & Pick<FormRequest, 'inputs'>,
): readonly string[] {
  const { team } = turn.picture;
  const last = storedFigure(turn, { holdingId: holding.id, track, metricId: metric.id })?.value;
  if (!last) {
    const missing = inputs[unitsInput(metric)] === undefined;
    return missing ? [`${metric.name}: please give the ${rules.unit} too.`] : [];
  }
  const isOld = !isFresh(last.enteredOn, dayIn(team.timeZone, turn.asOf));
  if (!isOld || isWhole({ metric, rules }, inputs)) return [];
  const day = formatDay(last.enteredOn, team.locale);
  return [`${metric.name}: please fill in all of it; the rest is of ${day}, too old to count.`];
}

function problemsOf(
  { metric, rules }: Scoring['metrics'][number],
  { inputs, open }: FigureInputs,
): readonly string[] {
  const unclear = boxesOf({ metric, rules }).flatMap((box) => open.get(box) ?? []);
  if (unclear.length > 0) return unclear.map((question) => `${metric.name}: ${question}`);
  const units = Number(inputs[unitsInput(metric)] ?? 0);
  const people = rules.gates.map((_, at) => Number(inputs[gateInput(metric, at)] ?? 0));
  return [
    ...(Number.isFinite(units) && Math.abs(units) <= MOST_UNITS
      ? []
      : [`${metric.name}: please give a number.`]),
    ...(people.every((count) => Number.isInteger(count) && count >= 0 && count <= MOST_UNITS)
      ? []
      : [`${metric.name}: people are a whole number, 0 or more.`]),
  ];
}

function figureChange(
  turn: TeamTurn,
  { holding, track }: Scoring,
  { metric, rules, inputs }: Scoring['metrics'][number] & Pick<FormRequest, 'inputs'>,
): RowChange {
  const stored = storedFigure(turn, { holdingId: holding.id, track, metricId: metric.id });
  const { units = 0, gatePeople = {} } = stored?.value ?? {};
  const people = rules.gates.map((gate, at) => {
    const typed = inputs[gateInput(metric, at)];
    return [gateKey(gate), typed === undefined ? (gatePeople[gateKey(gate)] ?? 0) : Number(typed)] as const;
  });
  const today = dayIn(turn.picture.team.timeZone, turn.asOf);
  const value: ScoreFigure = {
    holdingId: holding.id,
    track,
    metricId: metric.id,
    units: Number(inputs[unitsInput(metric)] ?? units),
    gatePeople: Object.fromEntries(people),
    // What stays as it was is no newer than before.
    enteredOn: isWhole({ metric, rules }, inputs) ? today : (stored?.value.enteredOn ?? today),
    by: personOf(turn.input),
    at: turn.asOf,
  };
  return stored
    ? { do: 'replace', kind: 'figure', value, etag: stored.etag }
    : { do: 'insert', kind: 'figure', value };
}

function storedFigure(
  { rows }: TeamTurn,
  { holdingId, track, metricId }: Pick<ScoreFigure, 'holdingId' | 'track' | 'metricId'>,
): StoredRow<'figure'> | undefined {
  return rows.figure.find(
    ({ value }) => value.holdingId === holdingId && value.track === track && value.metricId === metricId,
  );
}
