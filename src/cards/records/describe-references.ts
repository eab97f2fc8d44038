import { buttonData } from '../../domain/requests/button-data';
import { formatDay, type CalendarDay } from '../../domain/time/calendar-day';
import {
  countsOn,
  expiresOn,
  expiringSoon,
  referencesFor,
  referenceState,
  type ReferenceRule,
} from '../../domain/records/customer-reference';
import { type CustomerReference } from '../../domain/team/record-rows';
import { judgedOn, readinessOf, type Readiness } from '../../domain/forecast/readiness';
import { needOf } from '../../domain/records/stated-need';
import type { Holding } from '../../domain/team/team';
import type { TeamPicture } from '../../domain/team/team-picture';
import { optional } from '../kit/card-data';
import { historicalLine } from '../kit/historical-line';
import { describeHolding } from '../kit/describe-holdings';
import type { RecordLine, RecordSection, RecordsView } from './record-views';
import { undoButtons } from '../kit/undo-button';

interface Judged {
  readonly picture: TeamPicture;
  readonly readiness: Readiness;
  readonly rule: ReferenceRule;
  readonly on: CalendarDay;
}

/** The references of a team: for each holding how many count on the anniversary, and until when each counts. */
export function describeReferences(picture: TeamPicture, said?: string): RecordsView {
  const readiness = readinessOf(picture);
  const rule = picture.program.references ?? { validYears: 2 };
  const judged = { picture, readiness, rule, on: judgedOn(readiness) };
  const { team } = picture;
  return {
    title: said ?? 'Customer references',
    lead: `A reference counts for ${rule.validYears} years from the day it was given. Judged as of ${formatDay(judged.on, team.locale)}.`,
    notes: optional(describeExpiring(picture)),
    sections: [...team.holdings.map((held) => holdingSection(judged, held)), ...looseSections(judged)],
    buttons: [
      { title: 'Add a reference', data: buttonData({ action: 'open-form', form: 'reference' }) },
      { title: 'Say what is needed', data: buttonData({ action: 'open-form', form: 'need' }) },
      { title: 'Forecast', data: buttonData({ action: 'show', what: 'forecast' }) },
      ...undoButtons(picture),
    ],
    ...historicalLine(picture),
  };
}

function holdingSection(judged: Judged, held: Holding): RecordSection {
  const { picture, readiness, rule, on } = judged;
  const own = referencesFor(held.id, readiness.references, picture.team);
  const then = own.filter((each) => countsOn(each, rule, on)).length;
  const needed = needOf(readiness.needs, held)?.references ?? picture.program.references?.neededPerHolding;
  return {
    title: describeHolding(held, picture.program),
    lines: referenceLines(judged, own),
    notes: [neededWords(then, needed)],
  };
}

/** Of several holdings a reference counts only for the one it was said to be for. */
function looseSections(judged: Judged): readonly RecordSection[] {
  const { team, program } = judged.picture;
  const loose = judged.readiness.references.filter(({ holdingId }) => !holdingId);
  if (loose.length === 0 || team.holdings.length === 1) return [];
  return [
    {
      title: `Not yet for any ${program.words.holding.name}`,
      lines: referenceLines(judged, loose),
      notes: ['Press one to say what it counts for.'],
    },
  ];
}

function referenceLines(judged: Judged, references: readonly CustomerReference[]): readonly RecordLine[] {
  const { rule } = judged;
  const sorted = [...references].sort((a, b) => expiresOn(a, rule).localeCompare(expiresOn(b, rule)));
  return sorted.map((each) => referenceLine(judged, each));
}

const WORDS = { valid: 'Valid', expiring: 'Expiring', expired: 'Expired' } as const;
const MARKS = { valid: 'met', expiring: 'at-risk', expired: 'missing' } as const;

function referenceLine({ picture, readiness, rule }: Judged, reference: CustomerReference): RecordLine {
  const { locale } = picture.team;
  const { anniversary } = readiness.team;
  const state = referenceState(reference, rule, { today: readiness.today, anniversary });
  const ends = formatDay(expiresOn(reference, rule), locale);
  const words = {
    valid: `counts until ${ends}`,
    expiring: `runs out on ${ends}, too early`,
    expired: `ran out on ${ends}`,
  };
  return {
    mark: MARKS[state],
    word: WORDS[state],
    text: `${reference.customer}, ${words[state]}`,
    details: [`Given on ${formatDay(reference.givenOn, locale)}`],
    press: {
      title: `Change the reference of ${reference.customer}`,
      data: buttonData({ action: 'open-form', form: 'reference', id: reference.id }),
    },
  };
}

const MOST_NAMED = 5;

/** References that count today and run out within so many days (60), each with its day, as one sentence. */
export function describeExpiring(picture: TeamPicture, within?: number): string | undefined {
  const { references: rule } = picture.program;
  if (!rule) return undefined;
  const { references, today } = readinessOf(picture);
  const soon = expiringSoon(references, rule, { today, ...(within !== undefined && { within }) });
  if (soon.length === 0) return undefined;
  const named = soon
    .slice(0, MOST_NAMED)
    .map((each) => `${each.customer} on ${formatDay(expiresOn(each, rule), picture.team.locale)}`);
  const more = soon.length - named.length;
  return `Customer references running out: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}

function neededWords(count: number, needed: number | undefined): string {
  if (needed === undefined)
    return `${count} will count. How many are needed the programme does not say: read it on its page and tell me, "we need 5 references".`;
  if (needed === 0) return 'None is needed.';
  const short = needed - count;
  return short > 0
    ? `${count} of the ${needed} needed will count: ${short} more to collect.`
    : `${count} will count, ${needed} needed.`;
}
