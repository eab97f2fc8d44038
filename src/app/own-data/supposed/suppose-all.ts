import type { Supposed } from '../../../domain/requests/command';
import type { PackMetric } from '../../../domain/forecast/metric-points';
import type { Readiness } from '../../../domain/forecast/readiness';
import {
  supposeLeft,
  supposeLoss,
  supposePasses,
  supposeReferences,
  supposeUnits,
} from '../../../domain/forecast/suppose';
import { fold } from '../../../language/fold';
import { findRecords } from '../../../understanding/names/record-search';
import type { Asked } from '../asked/asked';
import { askedCertification, isPassOf } from '../asked/asked-certification';
import type { AskedForecast } from '../asked/asked-forecast';
import { askedPerson } from '../asked/asked-person';
import { countingCertifications } from './counting-certifications';
import type { Supposition } from './tell-supposed';

const MOST_SUPPOSED = 50;

/** One part worked out: how the records would be, or a sentence why nothing can be said of it. */
type Step = { readonly suppose: string; readonly then: Readiness } | { readonly unknown: string };

/**
 * All that is supposed together, one part after the other. Undefined where it is a single thing that has an answer of
 * its own, or nothing could be worked out.
 */
export function supposeAll(asked: Asked, { readiness }: AskedForecast): Supposition | undefined {
  const parts = asked.slots.suppose ?? [];
  const [only] = parts;
  if (!only || (parts.length === 1 && !isNew(asked, only))) return undefined;
  let then = readiness;
  const supposed: string[] = [];
  const unknown: string[] = [];
  for (const part of parts) {
    const step = stepOf(asked, then, part);
    if ('unknown' in step) unknown.push(step.unknown);
    else {
      then = step.then;
      supposed.push(step.suppose);
    }
  }
  if (supposed.length === 0) return undefined;
  return { suppose: asked.words.readiness.supposeAlso(supposed), then, unknown };
}

/** A single supposition that only this knows: somebody leaves, a figure rises, a reference comes in. */
function isNew(asked: Asked, part: Supposed): boolean {
  if (part.certification !== undefined) return false;
  return (part.gone && part.people.length > 0) || part.count === undefined
    ? part.people.length > 0
    : namesReferences(part) || metricsNamed(asked, part).length > 0;
}

function stepOf(asked: Asked, now: Readiness, part: Supposed): Step {
  const say = asked.words.readiness;
  if (part.certification !== undefined) return passes(asked, now, part);
  if (part.gone && part.people.length > 0) return leaving(asked, now, part);
  const [reference] = findRecords(now.references, part.customer ?? '', ({ customer }) => customer);
  if (part.gone && reference)
    return { suppose: say.supposeLoss(reference.customer), then: supposeLoss(now, reference.id) };
  if (part.gone) return { unknown: say.partUnknown(part.words) };
  if (namesReferences(part)) {
    const more = counted(part);
    return { suppose: say.supposeReferences(more), then: supposeReferences(now, more) };
  }
  return rising(asked, now, part);
}

function passes(asked: Asked, now: Readiness, part: Supposed): Step {
  const say = asked.words.readiness;
  const slots = { certification: part.certification ?? '' };
  const certification = askedCertification({ ...asked, slots }) ?? slots.certification;
  if (!countingCertifications(now).some((name) => isPassOf({ exam: name }, certification)))
    return { unknown: say.passNotCounting(certification) };
  const named = namesOf(asked, part);
  if (named.length > 0) {
    const suppose = say.supposeWho(named.join(' and '), certification);
    return { suppose, then: supposePasses(now, { certification, people: named }) };
  }
  const count = counted(part);
  const people = Array.from({ length: count }, (_, at) => `supposed, ${certification} ${at + 1}`);
  const suppose = say.supposePasses(count, certification);
  return { suppose, then: supposePasses(now, { certification, people }) };
}

function leaving(asked: Asked, now: Readiness, part: Supposed): Step {
  const people = namesOf(asked, part);
  return { suppose: asked.words.readiness.supposeLeft(people), then: supposeLeft(now, people) };
}

/** "We win one customer": the figures that are counted in what was said. */
function rising(asked: Asked, now: Readiness, part: Supposed): Step {
  const say = asked.words.readiness;
  const metrics = metricsNamed(asked, part);
  const [named] = metrics;
  if (!named) return { unknown: say.partUnknown(part.words) };
  const entered = metrics.filter(({ id }) => now.figures.some(({ metricId }) => metricId === id));
  const [first] = entered;
  if (!first) return { unknown: say.figureMissing(named.name) };
  const more = counted(part);
  const ids = [...new Set(entered.map(({ id }) => id))];
  const then = ids.reduce((before, metricId) => supposeUnits(before, { metricId, more }), now);
  return { suppose: say.supposeUnits(first.name, more), then };
}

/** Metrics of what is asked about whose name has a word of the part: "customer" names "Net customer adds". */
function metricsNamed({ picture: { program, team } }: Asked, { words }: Supposed): readonly PackMetric[] {
  const spoken = wordsIn(words);
  return program.holdings
    .filter(({ id }) => team.holdings.some((held) => held.id === id))
    .flatMap(({ score }) => score?.metrics ?? [])
    .filter(({ name }) => wordsIn(name).some((word) => spoken.includes(word)));
}

/** Words too general to name a figure. */
const COMMON = new Set(['net', 'add', 'added', 'new', 'more', 'and', 'one', 'certification', 'point']);

function wordsIn(text: string): readonly string[] {
  const words = fold(text).match(/\p{L}{3,}/gu) ?? [];
  return words.map((word) => word.replace(/s$/, '')).filter((word) => !COMMON.has(word));
}

function namesReferences({ words }: Supposed): boolean {
  return /\breferen[cz]/i.test(words);
}

function namesOf(asked: Asked, { people }: Supposed): readonly string[] {
  return people.map((person) => {
    const found = askedPerson({ ...asked, slots: { person } });
    return found?.names[0] ?? found?.said ?? person;
  });
}

function counted({ count = 1 }: Supposed): number {
  return Math.min(Math.max(Math.round(count), 1), MOST_SUPPOSED);
}
