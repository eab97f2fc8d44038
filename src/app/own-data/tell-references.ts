import { describeHolding } from '../../cards/kit/describe-holdings';
import type { CalendarDay } from '../../domain/time/calendar-day';
import {
  countsOn,
  expiresOn,
  referencesFor,
  referenceState,
  type ReferenceRule,
} from '../../domain/records/customer-reference';
import { type CustomerReference } from '../../domain/team/record-rows';
import { judgedOn, readinessOf } from '../../domain/forecast/readiness';
import { needOf } from '../../domain/records/stated-need';
import type { Holding } from '../../domain/team/team';
import { findRecords } from '../../understanding/names/record-search';
import { dayWords, type Asked, type Told } from './asked/asked';
import { askedHolding } from './asked/asked-holding';

const BUTTONS = ['references', 'forecast'] as const;
const MOST_LISTED = 8;
/** As the card of references judges where a programme does not say. */
const USUAL_RULE: ReferenceRule = { validYears: 2 };

export function referenceRule({ picture }: Pick<Asked, 'picture'>): ReferenceRule {
  return picture.program.references ?? USUAL_RULE;
}

/** How many references are on record and count on the date; of one customer, or for one holding. */
export function tellReferences(asked: Asked): Told {
  const { words, slots } = asked;
  const all = readinessOf(asked.picture).references;
  if (all.length === 0)
    return { answer: words.records.noReferences, more: [words.records.addReference], buttons: BUTTONS };
  if (slots.item !== undefined) return tellCustomer(asked, all, slots.item);
  const named = askedHolding(asked);
  const held = named ? named.holdings : asked.picture.team.holdings;
  if (named && held.length === 0)
    return { ...tellAll(asked, all), answer: unknownHolding(asked, named.said) };
  const [only, ...others] = held;
  if (only && others.length === 0) {
    const own = referencesFor(only.id, all, { holdings: [only] });
    return { answer: countsWords(asked, own, only), more: linesOf(asked, own), buttons: BUTTONS };
  }
  return tellAll(asked, all);
}

function unknownHolding({ picture: { program }, words }: Asked, said: string): string {
  return words.team.unknownHolding(said, program.words.holding.name, program.name);
}

function tellAll(asked: Asked, all: readonly CustomerReference[]): Told {
  const { words, picture } = asked;
  const on = judgedOn(readinessOf(picture));
  const then = countOn(asked, all, on);
  const perHolding = picture.team.holdings
    .map((held) => ({ held, own: referencesFor(held.id, all, picture.team) }))
    .filter(({ own }) => own.length > 0)
    .map(({ held, own }) => countsWords(asked, own, held));
  return {
    answer: words.records.references({ all: all.length, then, on: dayWords(asked, on) }),
    more: [...perHolding, ...linesOf(asked, all)],
    buttons: BUTTONS,
  };
}

function tellCustomer(asked: Asked, all: readonly CustomerReference[], said: string): Told {
  const { words } = asked;
  const found = findRecords(all, said, ({ customer }) => customer);
  const [only] = found;
  if (!only)
    return {
      answer: words.records.noSuchReference(said),
      more: [words.records.onRecord(all.map(({ customer }) => customer)), words.records.addReference],
      buttons: BUTTONS,
    };
  const given = dayWords(asked, only.givenOn);
  return {
    answer: words.records.customer(lineOf(asked, only), given),
    more: found.slice(1).map((each) => lineOf(asked, each)),
    buttons: BUTTONS,
  };
}

function countOn(asked: Asked, references: readonly CustomerReference[], on: CalendarDay): number {
  return references.filter((each) => countsOn(each, referenceRule(asked), on)).length;
}

function countsWords(asked: Asked, own: readonly CustomerReference[], held: Holding): string {
  const { picture, today, words } = asked;
  const readiness = readinessOf(picture);
  const on = judgedOn(readiness);
  const counts = {
    holding: describeHolding(held, picture.program),
    today: countOn(asked, own, today),
    then: countOn(asked, own, on),
    needed: needOf(readiness.needs, held)?.references ?? picture.program.references?.neededPerHolding,
  };
  return words.records.referencesOf(counts, dayWords(asked, on));
}

function linesOf(asked: Asked, references: readonly CustomerReference[]): readonly string[] {
  const rule = referenceRule(asked);
  const sorted = [...references].sort((a, b) => expiresOn(a, rule).localeCompare(expiresOn(b, rule)));
  const more = sorted.length - MOST_LISTED;
  const lines = sorted.slice(0, MOST_LISTED).map((each) => lineOf(asked, each));
  return more > 0 ? [...lines, asked.words.items.more(more)] : lines;
}

function lineOf(asked: Asked, reference: CustomerReference): string {
  const { words, today, picture } = asked;
  const rule = referenceRule(asked);
  const ends = dayWords(asked, expiresOn(reference, rule));
  const { customer } = reference;
  switch (referenceState(reference, rule, { today, anniversary: picture.team.anniversary })) {
    case 'valid':
      return words.records.referenceValid(customer, ends);
    case 'expiring':
      return words.records.referenceExpiring(customer, ends);
    case 'expired':
      return words.records.referenceExpired(customer, ends);
  }
}
