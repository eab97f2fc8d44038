import { counted } from './list-words';

/** Sentences about what was changed, by whom and when. */
export const CHANGE_WORDS = {
  last: (what: string, when: string) => `${what} That was on ${when}.`,
  lastOf: (count: number) => `It is the latest of ${counted(count, 'change')} on record.`,
  changes: (count: number, last: string, when: string) =>
    `${counted(count, 'change')} ${count === 1 ? 'is' : 'are'} on record; the latest, on ${when}: ${last}`,
  line: (what: string, when: string) => `${when}: ${what}`,
  more: (count: number) => `and ${counted(count, 'older one')}: say "history" to see them.`,
  none: 'No change is on record yet.',
  noneBy: (who: string) => `No change by ${who} is on record.`,
  noneAbout: (words: string) => `No change that names “${words}” is on record.`,
  noneSince: (day: string) => `Nothing was changed since ${day}.`,
  lastSaved: (who: string, when: string) => `The set-up was last saved by ${who} on ${when}.`,
  lastTick: (who: string, item: string, when: string) => `The last tick: ${who}, “${item}”, on ${when}.`,
} as const;
