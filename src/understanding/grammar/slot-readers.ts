import type { HoldingPhrase } from '../../domain/requests/command';
import type { DateReading } from '../../domain/time/date-reading';
import { findHolding } from '../names/holding-search';
import { findItem } from '../../language/text-search';
import { nameWords } from '../names/name-words';
import { personName } from '../names/person-name';
import type { Program } from '../../domain/program/program';
import { findProgram } from '../names/program-search';
import { splitHoldings } from '../names/split-holdings';
import { findTimeZone } from '../zones/time-zone-search';
import { isPlain, spokenClasses } from '../closed-class/message-language';
import { plainWords } from '../closed-class/message-token';
import { hasAny } from '../closed-class/phrases';
import { findCertifications } from '../entities/names/find-certifications';
import { textWords } from '../entities/names/text-words';
import { calendarWords } from '../entities/words/calendar-words';
import { isOneThing } from '../message/command-words';
import { isWrittenDay, saysOnlyADay } from './day-words';
import type { ShortFormContext } from './short-form-context';
import type { DaysBefore, SlotName, SlotValues } from './slot-values';

/** What a text says in a slot; undefined when any word of it is something else. */
export type SlotReader<S extends SlotName> = (
  text: string,
  context: ShortFormContext,
) => SlotValues[S] | undefined;

/** What each slot may hold, to the last word. */
export const SLOT_READERS: { readonly [S in SlotName]: SlotReader<S> } = {
  day: (text, context) => onlyADay(text, context, (phrase) => context.days.day(phrase)),
  writtenDay: (text, context) =>
    isWrittenDay(text, context.locale)
      ? onlyADay(text, context, (phrase) => context.days.day(phrase))
      : undefined,
  dayBack: (text, context) => onlyADay(text, context, (phrase) => context.days.day(phrase, 'back')),
  until: (text, context) => onlyADay(text, context, (phrase) => context.days.until(phrase)),
  daysBefore: (text, context) => (saysOnlyADay(text, context.locale) ? daysBefore(text, context) : undefined),
  holdings: (text, { program, programs }) =>
    [program, ...programs.byId.values()].map((each) => knownHoldings(each, text)).find((found) => found),
  about: (text, { program }) => (namesHoldings(program, text) ? text : undefined),
  name: (text) => plainly(text) && personName(text),
  item: (text, { items }) => plainly(text) && knownItem(text, items),
  text: (text, { locale }) =>
    text.length <= MOST_LETTERS &&
    beginsPlainly(text) &&
    /[\p{L}\p{N}]/u.test(text) &&
    isOneThing(text) &&
    !endsWithADay(text, locale)
      ? text
      : undefined,
  customer: (text, { locale }) => (isCustomer(text, locale) ? text : undefined),
  held: (text, { program, programs }) =>
    [program, ...programs.byId.values()].some((each) => namesHoldings(each, text)) ? text : undefined,
  exam: (text, context) => wholeExam(text, context),
  program: (text, { programs }) => {
    const found = findProgram(programs, text);
    return found && 'program' in found && isWhollyNamed(found.program, text) ? text : undefined;
  },
  zone: (text) => {
    const found = findTimeZone(text);
    return 'timeZone' in found || found.suggestions.length > 0 ? text : undefined;
  },
  holdingNoun: (text, { program: { words } }) => isNounOf(text, words.holding),
  dateNoun: (text, { program: { words } }) => isNounOf(text, words.date),
  renewerNoun: (text, { program: { words } }) => isNounOf(text, words.renewer),
};

/** More words are a sentence. */
const MOST_CUSTOMER_WORDS = 6;

/** Words none of which ties a sentence together or belongs to a day. */
function isCustomer(text: string, locale: string): boolean {
  const words = plainWords(text);
  const { months } = calendarWords(locale);
  return (
    words.length > 0 &&
    words.length <= MOST_CUSTOMER_WORDS &&
    isPlain(words) &&
    !/[,;\n]|\d{4}|\d[./-]\d/.test(text) &&
    !words.some((word) => months.has(word)) &&
    !spokenClasses.some(({ functionWords }) => hasAny(words, functionWords))
  );
}

/** The name of the one certification that the text is. */
function wholeExam(text: string, { programs }: ShortFormContext): string | undefined {
  const [only] = findCertifications(text, textWords(text), { programs });
  return only?.start === 0 && only.end === text.length ? only.name : undefined;
}

/** Longer words than these are a story, not an item. */
const MOST_LETTERS = 200;

/** "Add item if we need it" names none. */
function beginsPlainly(text: string): boolean {
  return isPlain(plainWords(text).slice(0, 1));
}

/** "Call the distributor by Friday" is an item and its day, which no item's name should swallow. */
function endsWithADay(text: string, locale: string): boolean {
  const last = /\b(?:by|until|till|due|bis)\s+(?<day>\S.*)$/i.exec(text)?.groups?.['day'];
  return last !== undefined && saysOnlyADay(last, locale);
}

const TAKEN: ReadonlySet<DateReading['kind']> = new Set(['day', 'ambiguous', 'no-year', 'impossible']);

function onlyADay(
  text: string,
  { locale }: ShortFormContext,
  read: (text: string) => DateReading,
): DateReading | undefined {
  if (!saysOnlyADay(text, locale)) return undefined;
  const reading = read(text);
  return TAKEN.has(reading.kind) ? reading : undefined;
}

/** What could not be read is named, so that the rest is asked about first. */
function daysBefore(text: string, { days }: ShortFormContext): DaysBefore | undefined {
  const read = days.daysBefore(text);
  if (read.kind === 'days')
    return { days: read.days, ...(read.unread.length > 0 && { unread: read.unread }) };
  return read.kind === 'unreadable' && FIGURES.test(text) ? { days: [], unread: [read.text] } : undefined;
}

/** "30-60 days", "1,000 days". */
const FIGURES = /^\d[\d\s.,–+-]*\p{L}*$/u;

/** Every one of the list by its full name; "Cloud Platform to silver" is a change of its level. */
function knownHoldings(program: Program, text: string): readonly HoldingPhrase[] | undefined {
  if (/\s(?:to|auf)\s/i.test(text)) return undefined;
  const phrases = splitHoldings(program, text);
  const known = phrases.every(({ text: name }) => {
    const match = findHolding(program, name);
    return match !== undefined && 'holding' in match && match.exact;
  });
  return known && phrases.length > 0 && plainly(text) !== undefined ? phrases : undefined;
}

function namesHoldings(program: Program, text: string): boolean {
  const phrases = splitHoldings(program, text);
  return phrases.length > 0 && phrases.every(({ text: name }) => findHolding(program, name) !== undefined);
}

function knownItem(text: string, items: ShortFormContext['items']): string | undefined {
  const named = /^\d{1,2}$/.test(text) ? `item ${text}` : text;
  return findItem(items, named)?.sure === true ? named : undefined;
}

const PROGRAM_FILLER = new Set('the our new old rules pack program of'.split(' '));

function isWhollyNamed(program: Program, text: string): boolean {
  const names = new Set([program.id, program.name, program.shortName, ...program.also].flatMap(nameWords));
  return nameWords(text).every((word) => names.has(word) || PROGRAM_FILLER.has(word));
}

interface Noun {
  readonly name: string;
  readonly plural?: string;
  readonly also: readonly string[];
}

/** Longer than any noun of a programme: spares reading whole messages as one. */
const MOST_NOUN_LETTERS = 60;

/** A programme's nouns in plain words; read once, since every part of a message is held against them. */
const plainNouns = new WeakMap<Noun, ReadonlySet<string>>();

function isNounOf(text: string, noun: Noun): string | undefined {
  if (text.length > MOST_NOUN_LETTERS) return undefined;
  const names = plainNouns.get(noun) ?? plainNames(noun);
  plainNouns.set(noun, names);
  return names.has(plainWords(text).join(' ')) ? text : undefined;
}

function plainNames({ name, plural = name, also }: Noun): ReadonlySet<string> {
  return new Set([name, plural, ...also].map((each) => plainWords(each).join(' ')));
}

/** The text, where nothing in it negates, sets a condition or asks. */
function plainly(text: string): string | undefined {
  return isPlain(plainWords(text)) ? text : undefined;
}
