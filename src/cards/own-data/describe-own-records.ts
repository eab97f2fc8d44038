import { clipped, counted, joined } from './list-words';

/** How many references a holding has today and on the date, and needs; `needed` is absent where nobody has said. */
interface ReferenceCounts {
  readonly holding: string;
  readonly today: number;
  readonly then: number;
  readonly needed?: number | undefined;
}

interface Pass {
  readonly who: string;
  readonly exam: string;
  readonly when: string;
}

/** Sentences about references, passed exams, what runs out, and further dates. */
export const RECORD_WORDS = {
  noReferences: 'No customer reference is on record yet.',
  addReference: 'Say "add reference Fabrikam, 3 March 2027" with the customer and the day it was given.',
  references: ({ all, then, on }: { readonly all: number; readonly then: number; readonly on: string }) =>
    `${counted(all, 'customer reference')} ${are(all)} on record; ${then === all && all > 1 ? 'all' : then} of them ${then === 1 ? 'counts' : 'count'} on ${on}.`,
  referencesOf: ({ holding, today, then, needed }: ReferenceCounts, on: string) =>
    `${holding}: ${counted(today, 'reference')} ${today === 1 ? 'counts' : 'count'} today, ${then} on ${on}; ${neededWords(then, needed)}`,
  referenceValid: (customer: string, until: string) => `${customer}: counts until ${until}`,
  referenceExpiring: (customer: string, on: string) => `${customer}: runs out on ${on}, before the date`,
  referenceExpired: (customer: string, on: string) => `${customer}: ran out on ${on}`,
  customer: (line: string, given: string) => `${line}; it was given on ${given}.`,
  noSuchReference: (customer: string) => `No reference of “${customer}” is on record.`,
  onRecord: (names: readonly string[]) => `On record: ${clipped(names)}.`,
  expiring: (things: readonly string[], by: string) =>
    `${counted(things.length, 'thing')} ${things.length === 1 ? 'runs' : 'run'} out by ${by}: ${clipped(things, 4)}.`,
  nothingExpires: (by: string, count: number) =>
    `Nothing of the ${counted(count, 'record')} I have an end for runs out by ${by}.`,
  nothingToExpire: "I can't tell: nothing with an end is on record.",
  enterRecords: 'Say "add reference Fabrikam, 3 March 2027" or "Ben passed AZ-104 on 3 March 2027".',
  referenceEnds: (customer: string, on: string) => `the reference of ${customer} on ${on}`,
  passEnds: (who: string, exam: string, on: string) => `${exam} of ${who} on ${on}`,
  ranOut: (things: readonly string[]) => `Ran out already: ${clipped(things)}.`,
  noPasses: 'No passed exam is on record yet.',
  addPass: 'Say "Ben passed AZ-104 on 3 March 2027" to enter one.',
  passes: (passes: number, people: number) =>
    `${counted(passes, 'pass', 'passes')} of ${counted(people, 'person', 'people')} ${are(passes)} on record.`,
  passLine: ({ who, exam, when }: Pass) => `${who}: ${exam} (${when})`,
  passed: ({ who, exam, when }: Pass) => `Yes: ${who} passed ${exam} on ${when}.`,
  notPassed: (who: string, exam: string) => `No pass of ${exam} by ${who} is on record.`,
  passedBy: (exam: string, people: readonly Pass[]) =>
    `${counted(people.length, 'person', 'people')} passed ${exam}: ${clipped(people.map(({ who, when }) => `${who} (${when})`))}.`,
  passesOf: (who: string, passes: readonly Pass[]) =>
    `${who} passed ${passes.length}: ${clipped(
      passes.map(({ exam, when }) => `${exam} (${when})`),
      5,
    )}.`,
  passesFor: (holding: string, passes: readonly Pass[]) =>
    `${counted(passes.length, 'pass', 'passes')} on record ${passes.length === 1 ? 'counts' : 'count'} for ${holding}: ${clipped(
      passes.map(({ who, exam }) => `${who}, ${exam}`),
      5,
    )}.`,
  noPassFor: (holding: string) => `No pass on record counts for ${holding}.`,
  nobodyPassed: (exam: string) => `Nobody is on record as having passed ${exam}.`,
  noPassOf: (who: string) => `No pass of ${who} is on record.`,
  watched: (dates: readonly string[]) =>
    `I watch ${counted(dates.length, 'further date')}: ${clipped(dates, 4)}.`,
  watchedLine: (name: string, day: string) => `${name} on ${day}`,
  watchedOne: ({ name, day, left }: { readonly name: string; readonly day: string; readonly left: number }) =>
    `${name}: ${day}, ${left < 0 ? `${counted(-left, 'day')} ago` : left === 0 ? 'today' : `${counted(left, 'day')} left`}.`,
  noneWatched: 'I watch no date besides the main one.',
  notWatched: (words: string) => `I watch no date called “${words}”.`,
  watch: (kind: string | undefined) =>
    `Say "watch our ${kind ?? 'specialization'}" with its name and date, and I remind you of it too.`,
} as const;

function are(count: number): string {
  return count === 1 ? 'is' : 'are';
}

function neededWords(then: number, needed: number | undefined): string {
  if (needed === undefined) return 'how many are needed nobody has said: tell me, "we need 5 references".';
  if (then >= needed) return joined([`${needed} ${needed === 1 ? 'is' : 'are'} needed, so that is enough.`]);
  return `${needed} are needed, so ${needed - then} ${needed - then === 1 ? 'is' : 'are'} missing.`;
}
