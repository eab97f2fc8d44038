import { describeHolding } from '../../cards/kit/describe-holdings';
import { forecastOf } from '../../domain/forecast/forecast';
import type { ForecastLine } from '../../domain/forecast/forecast-line';
import { scoreToday } from '../../domain/forecast/forecast-score';
import { certificationKey } from '../../domain/records/exam-record';
import { heldSteps, isScored } from '../../domain/forecast/held-steps';
import { toCents } from '../../domain/forecast/metric-points';
import type { Readiness } from '../../domain/forecast/readiness';
import type { Holding } from '../../domain/team/team';
import { findRecords } from '../../understanding/names/record-search';
import type { Asked, Told } from './asked/asked';
import { askedCertification, isPassOf } from './asked/asked-certification';
import { askedForecast, nameOf, type AskedForecast } from './asked/asked-forecast';
import { askedPerson } from './asked/asked-person';
import { supposeLoss, supposePasses } from '../../domain/forecast/suppose';
import { tellCannot, tellForecast } from './tell-forecast';

const BUTTONS = ['forecast', 'exams', 'score'] as const;
const MOST_SUPPOSED = 50;

/** What a supposed pass, a lost reference or more points would change. Nothing is stored. */
export function tellWhatIf(asked: Asked): Told {
  const { slots, words } = asked;
  const found = askedForecast(asked);
  if ('cannot' in found) return tellCannot(asked, found.cannot);
  const certification = askedCertification(asked);
  if (certification !== undefined) return tellPassed(asked, found, certification);
  const [reference] = findRecords(found.readiness.references, slots.item ?? '', ({ customer }) => customer);
  if (reference) {
    const suppose = words.readiness.supposeLoss(reference.customer);
    return tellSupposed(asked, found, { suppose, then: supposeLoss(found.readiness, reference.id) });
  }
  if (slots.count !== undefined) return tellPoints(asked, found, slots.count);
  const now = tellForecast(asked);
  return {
    answer: words.readiness.supposeWhat,
    more: [words.readiness.supposeHow, now.answer],
    buttons: BUTTONS,
  };
}

function tellPassed(asked: Asked, found: AskedForecast, certification: string): Told {
  const { slots, words } = asked;
  const counting = countingIn(found.readiness);
  if (!counting.some((name) => isPassOf({ exam: name }, certification)))
    return {
      answer: words.readiness.doesNotCount(certification, found.where),
      more: [
        counting.length > 0 ? words.readiness.counting(counting) : words.readiness.stateNeeds,
        words.readiness.supposeHow,
      ],
      buttons: BUTTONS,
    };
  const person = askedPerson(asked);
  const count = Math.min(Math.max(Math.round(slots.count ?? 1), 1), MOST_SUPPOSED);
  const who = person && (person.names[0] ?? person.said);
  const people = who ? [who] : Array.from({ length: count }, (_, at) => `supposed person ${at + 1}`);
  const suppose = who
    ? words.readiness.supposeWho(who, certification)
    : words.readiness.supposePasses(count, certification);
  const then = supposePasses(found.readiness, { certification, people });
  return tellSupposed(asked, found, { suppose, then });
}

/** The certifications that requirements of what is asked about name, each once. */
function countingIn(readiness: Readiness): readonly string[] {
  const steps = readiness.team.holdings.flatMap((held) => heldSteps(readiness, held));
  const names = steps.flatMap(({ anyOf }) => anyOf.map(({ name }) => name));
  return [...new Map(names.map((name) => [certificationKey(name), name])).values()];
}

interface Supposition {
  readonly suppose: string;
  readonly then: Readiness;
}

function tellSupposed(asked: Asked, found: AskedForecast, { suppose, then }: Supposition): Told {
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
      ...found.notes,
      say.nothingStored,
    ],
    buttons: BUTTONS,
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

/** So many points more, in the one scored holding that is meant. */
function tellPoints(asked: Asked, found: AskedForecast, count: number): Told {
  const { picture, words } = asked;
  const say = words.readiness;
  const suppose = say.supposePoints(count);
  const scored = found.readiness.team.holdings.flatMap((held) => {
    const holding = picture.program.holdings.find(({ id }) => id === held.id);
    if (!holding || !isScored(holding)) return [];
    return [
      {
        name: describeHolding(held, picture.program),
        score: scoreToday(found.readiness, holding, held),
        pass: holding.score.pass,
      },
    ];
  });
  const [only, ...others] = scored;
  if (!only || others.length > 0)
    return { answer: say.supposeWhat, more: [say.pointsWhere, say.supposeHow], buttons: BUTTONS };
  const { name, score, pass } = only;
  if (!score || score.metrics.every(({ state }) => state === 'not-entered'))
    return { answer: say.neverEntered(name, pass), more: [say.enterScore], buttons: ['score', 'forecast'] };
  const change = {
    holding: name,
    before: score.total,
    after: toCents(score.total + count),
    pass: score.pass,
  };
  return {
    answer: say.wouldScore(suppose, change),
    more: [
      ...(score.unknown.length > 0 ? [say.unknownAre(score.unknown.map((metric) => metric.name))] : []),
      say.nothingStored,
    ],
    buttons: BUTTONS,
  };
}
