import type { ChangeKind } from '../../domain/team/change-kind';
import type { ChangeEntry } from '../../domain/team/team';

interface Told {
  /** Who changed it. */
  readonly who: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** What was taken back or made again, as a sentence. */
  readonly of?: string | undefined;
}

type Sentence = (told: Told) => string;

/**
 * A change as a sentence that says who changed what.
 * @example changeWords({ what: 'date', from: '1 July 2027', to: '30 June 2027', … }) // 'Ana Lima changed the date from 1 July 2027 to 30 June 2027.'
 */
export function changeWords({ what, by, from, to, of }: Omit<ChangeEntry, 'id' | 'at'>): string {
  const told = { who: by?.name ?? 'Somebody', from, to, of: of && withMore(changeWords(of), of.more) };
  const sentence: Sentence | undefined = SENTENCES[what as ChangeKind];
  // A code written by a newer version of the bot.
  return sentence ? sentence(told) : `${told.who} changed something I have no words for.`;
}

/** @example withMore('Ana Lima took “Fees” off the checklist.', 2) // '… the checklist. And 2 changes more.' */
export function withMore(sentence: string, more = 0): string {
  if (more === 0) return sentence;
  return `${sentence} And ${more === 1 ? '1 change' : `${more} changes`} more.`;
}

/** What is kept of who may change the set-up, when everybody may. */
export const EVERY_MEMBER = 'every member';

const SENTENCES: Readonly<Record<ChangeKind, Sentence>> = {
  'set-up': ({ who }) => `${who} set me up.`,
  'whole-set-up': (told) =>
    told.from || told.to
      ? `${changed('the date')(told)} The set-up was saved with it.`
      : `${told.who} changed the set-up.`,
  date: changed('the date'),
  'date-unknown': ({ who }) => `${who} said that the date is not known yet.`,
  'date-confirmed': ({ who }) => `${who} confirmed the date.`,
  program: changed('the programme'),
  holdings: (told) =>
    told.to && !told.from ? `${told.who} noted that you hold ${told.to}.` : changed('what you hold')(told),
  contact: changed('who renews'),
  'stand-in': changed('the stand-in'),
  'contact-left': ({ from }) =>
    `${from ?? 'The person to turn to'} left this conversation, so I asked for somebody else to turn to.`,
  'person-left': ({ who, from, to }) =>
    `${who} noted that ${from ?? 'somebody'} left${to ? `; ${to} takes over` : ''}.`,
  'time-zone': changed('the time zone'),
  editors: ({ who, to }) =>
    to === EVERY_MEMBER
      ? `${who} opened the set-up to ${to}.`
      : `${who} limited the set-up to the people it names.`,
  'extra-stages': changed('the extra reminders'),
  escalation: ({ who, to }) =>
    `${who} switched ${to ?? 'over'} that I turn to people when a checklist stays untouched.`,
  'reminder-text': ({ who, to }) => `${who} changed the words or days of the reminder ${quoted(to)}.`,
  'reminder-text-reset': ({ who, to }) =>
    `${who} gave the reminder ${quoted(to)} the programme’s own words again.`,
  'item-added': ({ who, to }) => `${who} added ${quoted(to)} to the checklist.`,
  'item-renamed': ({ who, from, to }) => `${who} renamed the item ${quoted(from)} to ${quoted(to)}.`,
  'item-assigned': ({ who, from, to }) => `${who} gave the item ${quoted(from)} to ${to ?? 'somebody'}.`,
  'item-due': ({ who, from, to }) => `${who} made the item ${quoted(from)} due on ${to ?? 'another day'}.`,
  'item-removed': ({ who, from }) => `${who} took ${quoted(from)} off the checklist.`,
  'item-restored': ({ who, to }) => `${who} put ${quoted(to)} back on the checklist.`,
  snooze: ({ who, to }) => `${who} put the reminder off until ${to ?? 'later'}.`,
  pause: ({ who, to }) => `${who} paused the reminders until ${to ?? 'later'}.`,
  resume: ({ who }) => `${who} switched the reminders on again.`,
  renewed: ({ who, from, to }) =>
    `${who} recorded the renewal${from ? ` of ${from}` : ''}${to ? `; the next date is ${to}` : ''}.`,
  provisional: ({ from, to }) =>
    `Nobody told me of a renewal${from ? ` on ${from}` : ''}, so I count on to ${to ?? 'the next date'}, which nobody has confirmed.`,
  undo: ({ who, of }) =>
    of ? `${who} took this back: ${of}` : `${who} took back the renewal that had been recorded.`,
  redo: ({ who, of }) => `${who} made this so again: ${of ?? 'a change that was taken back.'}`,
  'deletion-undone': ({ who }) => `${who} kept the data that was to be deleted.`,
  reference: record('kept the customer reference of'),
  'reference-removed': record('removed the customer reference of'),
  exam: record('kept the pass of'),
  'exam-removed': record('removed the pass of'),
  need: record('said what is needed for'),
  figures: record('entered figures for'),
  checked: record('looked at'),
  dated: record('kept the date of'),
  'dated-removed': record('removed the date of'),
  imported: record('imported'),
  shared: record('sent where you stand to'),
};

/** Something that went from one value to another; either may be absent. */
function changed(thing: string): Sentence {
  return ({ who, from, to }) => {
    if (from && to) return `${who} changed ${thing} from ${from} to ${to}.`;
    if (to) return `${who} set ${thing} to ${to}.`;
    return from ? `${who} took away ${thing}: it was ${from}.` : `${who} changed ${thing}.`;
  };
}

/** What is kept as a record is named, not changed from one value to another. */
function record(did: string): Sentence {
  return ({ who, from, to }) => `${who} ${did} ${to ?? from ?? 'a record'}.`;
}

function quoted(words: string | undefined): string {
  return words ? `“${words}”` : 'one of them';
}
