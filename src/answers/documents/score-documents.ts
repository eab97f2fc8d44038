import { evidenceOf, type DocumentDraft } from './answer-document';
import type { ProgramHolding } from '../../domain/program/program';

type Score = NonNullable<ProgramHolding['score']>;
type Metric = Score['metrics'][number];
type MetricTrack = Metric['tracks'][string];

/** The score of a holding in words: how tracks are told apart, and for each metric its points, gates and certifications. */
export function scoreDocuments({ id, name, score }: ProgramHolding): DocumentDraft[] {
  if (!score) return [];
  return [
    {
      ...evidenceOf(score.trackRule),
      id: `track-rule:${id}`,
      kind: 'score',
      title: `${name}: which track counts`,
      text: score.trackRule.text,
      questions: [
        `Are we ${score.tracks.map((track) => track.name).join(' or ')} for ${name}?`,
        `Which track counts for ${name}?`,
      ],
      keywords: ['track', ...score.tracks.map((track) => track.name)],
      holdings: [id],
    },
    ...score.metrics.map((metric) => metricDraft({ id, name, score }, metric)),
  ];
}

function metricDraft(holding: { id: string; name: string; score: Score }, metric: Metric): DocumentDraft {
  const certifications = metric.certifications.map((one) => one.name);
  return {
    ...evidenceOf(metric),
    id: `metric:${holding.id}:${metric.id}`,
    kind: 'score',
    title: `${holding.name}: ${metric.name}`,
    text: metricText(holding, metric),
    questions: [
      `How many points does ${metric.name} give for ${holding.name}, and what is its maximum?`,
      `What counts for ${metric.name} of ${holding.name}, how many for the full points?`,
      ...(certifications.length > 0
        ? [
            `Which certifications count for ${metric.name} of ${holding.name}?`,
            `How many people need a certification for ${holding.name} ${metric.name}?`,
          ]
        : []),
    ],
    keywords: [metric.name, ...certifications, ...gateNames(metric)],
    holdings: [holding.id],
  };
}

function gateNames({ tracks }: Metric): string[] {
  return Object.values(tracks).flatMap(({ gates }) => gates.flatMap(({ anyOf }) => anyOf));
}

function metricText({ name, score }: { name: string; score: Score }, metric: Metric): string {
  const tracks = Object.entries(metric.tracks).map(([id, track]) => {
    const trackName = score.tracks.find((one) => one.id === id)?.name ?? id;
    return `${trackName}: ${trackText(track)}`;
  });
  return [
    `${metric.name} gives up to ${metric.cap} points for ${name}.`,
    ...tracks,
    certificationText(metric),
  ]
    .filter(Boolean)
    .join('\n');
}

function trackText({ unitsForCap, unit, gates, note }: MetricTrack): string {
  const conditions = gates.map(
    ({ anyOf, people, pointsPerPerson }) =>
      `first ${people} ${people === 1 ? 'person' : 'people'} with ${anyOf.join(' or ')}` +
      (pointsPerPerson > 0 ? ` (${pointsPerPerson} points each)` : ' (no points)'),
  );
  const steps = [...conditions, `${unitsForCap} × ${unit} for all points`].join('; ');
  return `${steps}.${note === undefined ? '' : ` ${note}`}`;
}

function certificationText({ certifications }: Metric): string {
  if (certifications.length === 0) return '';
  const list = certifications.map(({ name, retires, countsUntil }) => {
    const notes = [retires && `retires ${retires}`, countsUntil && `counts until ${countsUntil}`].filter(
      Boolean,
    );
    return notes.length > 0 ? `${name} (${notes.join(', ')})` : name;
  });
  return `Certifications that count: ${list.join('; ')}.`;
}
