import type { RecordCommand, ReferencePhrase } from './command';
import { pattern } from './message-pattern';
import { dayContext, firstFound, type Found, type Reading } from './message-reading';
import { dayIn } from '../understanding/entities/find-days';

/** Reads a command about records; undefined when it is not what is looked for. */
export type RecordReader = (reading: Reading) => RecordCommand | undefined;

const REFERENCE = '(?:<our>? )?(?:<new>? )?(?:customer |client )?references?';
const ADD = [
  `(?:<add>|keep) ${REFERENCE}(?: <now>)*(?: ?:| from| by| of| for)? (?!(?:in|into|on|at|via|through|is|are|to)\\b)(?<rest>.+)`,
  `${REFERENCE} (?:from|by|of) (?<rest>.+ (?:given|dated|received|of|on|from) .*\\d.*)`,
  `<we> (?:<now> )*(?:got|have|received|have got) (?:a |an )?(?:<new>? )?(?:customer |client )?reference (?:from|by|of) (?<rest>.+)`,
].map(pattern);
const CHANGE = [
  `(?:change|correct|update|edit|move|fix) (?:the date of )?${REFERENCE}(?: from| by| of)? (?<customer>.+?) (?:to|is|was) (?<rest>.+)`,
].map(pattern);
const REMOVE = [`<remove> ${REFERENCE}(?: from| by| of)? (?<customer>.+)`].map(pattern);
const COUNT = '(?<count>\\d{1,3}|no|one|two|three|four|five|six|seven|eight|nine|ten)';
const NEED = [
  // "We need" goes with the courtesy before a message is read.
  `(?:<we> (?:need|require|must have|have to have) )?${COUNT} (?:customer )?references?(?: (?:are )?(?:needed|required))?(?: (?:for|in) (?<holding>.+))?`,
  `(?<holding>.+?) (?:needs|requires) ${COUNT} (?:customer )?references?`,
  `(?:customer )?references? (?:needed|required)(?: (?:for|in) (?<holding>.+?))?(?::| are| is)? ${COUNT}`,
].map(pattern);

/** "add reference Fabrikam, 3 March 2026, Cloud Platform", "remove reference Fabrikam", "we need 5 references". */
export const readReferences: RecordReader = (reading) =>
  firstFound<RecordCommand>(reading, NEED, (found) => needOf(found)) ??
  firstFound<RecordCommand>(reading, REMOVE, ({ slot }) => ({
    do: 'remove-reference',
    customer: slot('customer'),
  })) ??
  firstFound<RecordCommand>(reading, CHANGE, ({ slot }) => ({
    do: 'change-reference',
    customer: slot('customer'),
    ...withoutCustomer(partsOf(reading, `, ${slot('rest')}`)),
  })) ??
  firstFound<RecordCommand>(reading, ADD, ({ slot }) => ({
    do: 'add-reference',
    ...partsOf(reading, slot('rest')),
  }));

/** A bare number of references is what somebody looks up; "we need …" is gone with the courtesy. */
const COUNT_ALONE = /^\S+ (?:customer )?references?$/;

function needOf({ slot, clause }: Found): RecordCommand | undefined {
  if (clause.form === 'other' && COUNT_ALONE.test(clause.text)) return undefined;
  const count = numberIn(slot('count'));
  return count === undefined ? undefined : { do: 'need-references', count, holding: slot('holding') };
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A small number in figures or words; "no" is none. */
export function numberIn(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const index = NUMBERS.indexOf(text.toLowerCase());
  return index < 0 ? undefined : index;
}

const DATED =
  /^(?<customer>.*?)(?:,|\s+(?:was )?(?:given|dated|received)(?: on)?|\s+on|\s+from|\s+of|:)\s+(?:(?:was )?(?:given|dated|received)\s+)?(?:on\s+)?(?<when>[^,]*\d[^,]*?(?:,\s*\d{4})?)(?:(?:,|\s+(?:for|towards))\s*(?:for\s+)?(?<holding>[^\d].*))?$/i;
const UNDATED = /^(?<customer>.*?)(?:(?:,|\s+(?:for|towards))\s+(?<holding>.+))?$/i;

function partsOf(reading: Reading, rest: string): ReferencePhrase {
  const { customer = '', when = '', holding = '' } = DATED.exec(rest)?.groups ?? {};
  const date = dayIn(when, dayContext(reading.context, 'past'));
  if (date.kind !== 'missing' && date.kind !== 'unreadable') return { customer, date, holding };
  return { ...undatedOf(rest), date: { kind: 'missing' } };
}

function undatedOf(rest: string): Pick<ReferencePhrase, 'customer' | 'holding'> {
  const { customer = '', holding = '' } = UNDATED.exec(rest)?.groups ?? {};
  return { customer, holding };
}

/** "… to 3 March 2026" names no customer. */
function withoutCustomer({ date, holding }: ReferencePhrase): Pick<ReferencePhrase, 'date' | 'holding'> {
  return { date, holding };
}
