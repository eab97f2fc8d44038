import { describeHolding } from '../../cards/kit/describe-holdings';
import { scoreToday } from '../../domain/forecast/forecast-score';
import { isScored } from '../../domain/forecast/held-steps';
import { toCents } from '../../domain/forecast/metric-points';
import { findRecords } from '../../understanding/names/record-search';
import type { Asked, Told } from './asked/asked';
import { askedCertification, isPassOf } from './asked/asked-certification';
import { askedForecast, type AskedForecast } from './asked/asked-forecast';
import { askedPerson } from './asked/asked-person';
import { supposeLoss, supposePasses } from '../../domain/forecast/suppose';
import { countingCertifications } from './supposed/counting-certifications';
import { supposeAll } from './supposed/suppose-all';
import { tellSupposed, WHAT_IF_BUTTONS } from './supposed/tell-supposed';
import { tellCannot, tellForecast } from './tell-forecast';

const MOST_SUPPOSED = 50;

/** What a supposed pass, a lost reference or more points would change. Nothing is stored. */
export function tellWhatIf(asked: Asked): Told {
  const { slots, words } = asked;
  const found = askedForecast(asked);
  if ('cannot' in found) return tellCannot(asked, found.cannot);
  const all = supposeAll(asked, found);
  if (all) return tellSupposed(asked, found, all);
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
    buttons: WHAT_IF_BUTTONS,
  };
}

function tellPassed(asked: Asked, found: AskedForecast, certification: string): Told {
  const { slots, words } = asked;
  const counting = countingCertifications(found.readiness);
  if (!counting.some((name) => isPassOf({ exam: name }, certification)))
    return {
      answer: words.readiness.doesNotCount(certification, found.where),
      more: [
        counting.length > 0 ? words.readiness.counting(counting) : words.readiness.stateNeeds,
        words.readiness.supposeHow,
      ],
      buttons: WHAT_IF_BUTTONS,
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
    return { answer: say.supposeWhat, more: [say.pointsWhere, say.supposeHow], buttons: WHAT_IF_BUTTONS };
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
    buttons: WHAT_IF_BUTTONS,
  };
}
