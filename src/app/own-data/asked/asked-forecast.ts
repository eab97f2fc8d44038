import { describeHolding } from '../../../cards/kit/describe-holdings';
import { describeReason } from '../../../cards/records/describe-reason';
import { forecastOf } from '../../../domain/forecast/forecast';
import type { ForecastLine, ForecastState } from '../../../domain/forecast/forecast-line';
import { judgedOn, readinessOf, type Readiness } from '../../../domain/forecast/readiness';
import { dayWords, type Asked } from './asked';
import { askedHolding, type AskedHolding } from './asked-holding';

/** The forecast a question is about: of all that is held, or of the holding it names. */
export interface AskedForecast {
  readonly lines: readonly ForecastLine[];
  readonly readiness: Readiness;
  /** "Security: " where one holding is asked about, else empty. */
  readonly where: string;
  readonly on: string;
  readonly notes: readonly string[];
}

/** A sentence instead, where the question names a holding nobody knows, or the team has not said what it holds. */
export function askedForecast(asked: Asked): AskedForecast | { readonly cannot: string } {
  const { picture, words } = asked;
  const named = askedHolding(asked);
  const cannot = cannotTell(asked, named);
  if (cannot !== undefined) return { cannot };
  const readiness = readinessFor(asked, named);
  const { lines } = forecastOf(readiness);
  const [first] = named?.holdings ?? [];
  const name = first && describeHolding(first, picture.program);
  if (lines.length === 0 && name) return { cannot: words.readiness.nothingAsked(name) };
  return {
    lines,
    readiness,
    where: name ? words.readiness.forHolding(name) : '',
    on: dayWords(asked, judgedOn(readiness)),
    notes: notesOf(asked, named?.held === false ? name : undefined),
  };
}

function cannotTell({ picture, words }: Asked, named: AskedHolding | undefined): string | undefined {
  const { program, team } = picture;
  const { holding } = program.words;
  if (named)
    return named.holdings.length > 0
      ? undefined
      : words.team.unknownHolding(named.said, holding.name, program.name);
  return team.holdings.length > 0 ? undefined : words.readiness.nothingHeld(holding.plural);
}

function notesOf({ picture, words }: Asked, notHeld: string | undefined): readonly string[] {
  return [
    ...(notHeld ? [words.readiness.notHeld(notHeld)] : []),
    ...(picture.team.anniversary ? [] : [words.readiness.noDate(picture.program.words.date.name)]),
  ];
}

function readinessFor({ picture }: Asked, named: AskedHolding | undefined): Readiness {
  const readiness = readinessOf(picture);
  if (!named) return readiness;
  return { ...readiness, team: { ...readiness.team, holdings: [...named.holdings] } };
}

export function inState(lines: readonly ForecastLine[], state: ForecastState): readonly ForecastLine[] {
  return lines.filter((line) => line.state === state);
}

/** A requirement with the holding it is of, unless only one is asked about. */
export function nameOf({ picture: { program } }: Asked, line: ForecastLine, where: string): string {
  if (where !== '') return line.name;
  const held = { id: line.holdingId, ...(line.level && { level: line.level }) };
  return `${line.name} (${describeHolding(held, program)})`;
}

export function reasonOf({ picture }: Asked, { reason }: ForecastLine): string {
  return describeReason(reason, picture.team.locale);
}
