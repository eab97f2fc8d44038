import { describeHolding } from '../../../cards/kit/describe-holdings';
import { forecastOf } from '../../../domain/forecast/forecast';
import type { ForecastLine } from '../../../domain/forecast/forecast-line';
import { scoreToday } from '../../../domain/forecast/forecast-score';
import { isScored } from '../../../domain/forecast/held-steps';
import type { Readiness } from '../../../domain/forecast/readiness';
import type { Holding } from '../../../domain/team/team';
import type { Asked, Told } from '../asked/asked';
import { nameOf, type AskedForecast } from '../asked/asked-forecast';

export const WHAT_IF_BUTTONS = ['forecast', 'exams', 'score'] as const;

/** What is supposed in words, and how the records would be. */
export interface Supposition {
  readonly suppose: string;
  readonly then: Readiness;
  /** Parts of the question that nothing could be worked out for, in sentences. */
  readonly unknown?: readonly string[];
}

/** Score and forecast as they would be then, beside those of now. */
export function tellSupposed(
  asked: Asked,
  found: AskedForecast,
  { suppose, then, unknown = [] }: Supposition,
): Told {
  const say = asked.words.readiness;
  const after = forecastOf(then).lines;
  const turned = found.lines.flatMap((line) => {
    const other = after.find((each) => isSame(each, line));
    if (!other || other.state === line.state) return [];
    const name = nameOf(asked, line, found.where);
    return [{ name, before: say.stateNames[line.state], after: say.stateNames[other.state] }];
  });
  const scores = found.readiness.team.holdings.flatMap((held) =>
    scoreChange(asked, held, [found.readiness, then]),
  );
  const [firstScore] = scores;
  const left = after.filter(({ state }) => state !== 'met').length;
  const answer =
    turned.length > 0
      ? say.wouldTurn(suppose, turned)
      : firstScore
        ? say.wouldScore(suppose, firstScore)
        : say.wouldNotTurn(suppose);
  return {
    answer,
    more: [
      ...(turned.length > 0 ? scores : scores.slice(1)).map((score) => say.wouldScore(suppose, score)),
      left > 0 ? say.stillOpen(left) : say.allMet,
      ...unknown,
      ...found.notes,
      say.nothingStored,
    ],
    buttons: WHAT_IF_BUTTONS,
  };
}

function isSame(a: ForecastLine, b: ForecastLine): boolean {
  return a.holdingId === b.holdingId && a.level === b.level && a.requirementId === b.requirementId;
}

interface ScoreChange {
  readonly holding: string;
  readonly before: number;
  readonly after: number;
  readonly pass: number;
}

function scoreChange(
  { picture: { program } }: Asked,
  held: Holding,
  [now, then]: readonly [Readiness, Readiness],
): readonly ScoreChange[] {
  const holding = program.holdings.find(({ id }) => id === held.id);
  if (!holding || !isScored(holding)) return [];
  const [before, after] = [scoreToday(now, holding, held), scoreToday(then, holding, held)];
  if (!before || !after || before.total === after.total) return [];
  return [
    { holding: describeHolding(held, program), before: before.total, after: after.total, pass: after.pass },
  ];
}
