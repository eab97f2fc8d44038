import type { CalendarDay } from '../time/calendar-day';
import type { DateReading } from '../time/date-reading';
import type { SmallTalkSlots, SmallTalkTopic } from './small-talk';

/** A holding as somebody wrote it: the words for it, and the level where one was said (a level's id). */
export interface HoldingPhrase {
  readonly text: string;
  readonly level?: string | undefined;
  /** Said in passing and no full name: it is asked about rather than taken. */
  readonly unsure?: true | undefined;
}

/** What the team can ask about its own data. */
export type OwnDataTopic =
  | 'date'
  | 'days-left'
  | 'holdings'
  | 'contact'
  | 'stand-in'
  | 'next-reminder'
  | 'sent'
  | 'stages'
  | 'open-items'
  | 'done-items'
  | 'who-ticked'
  | 'assigned-items'
  | 'who-does-item'
  | 'item-state'
  | 'overdue-items'
  | 'program'
  | 'time-zone'
  | 'paused'
  | 'references'
  | 'expiring'
  | 'passes'
  | 'score'
  | 'missing'
  | 'forecast'
  | 'what-if'
  | 'changes'
  | 'last-change'
  | 'editors'
  | 'watched-dates'
  | 'set-up-by';

/** What a question about the team's own data names; each narrows the answer to it. */
export interface OwnDataSlots {
  /** A name, or "me" for whoever asks. */
  readonly person?: string;
  /** Words of a checklist item; of a reference its customer, of a further date its name, of a reminder its title. */
  readonly item?: string;
  /** A holding's id, or words for it, with its level where one was said. */
  readonly holding?: string;
  readonly certification?: string;
  /** An IANA name, or words for a zone: "London". */
  readonly zone?: string;
  readonly day?: CalendarDay;
  /** What of the checklist's items is asked for besides their state. */
  readonly facet?: 'due' | 'overdue' | 'unassigned' | 'added';
  /** The time that is asked about, both days included; open at an end that was not said. */
  readonly window?: { readonly from?: CalendarDay; readonly to?: CalendarDay };
  /** How many people or points; of a reminder how many days before the date: 90. */
  readonly count?: number;
  /** What a "what if" supposes, part by part. */
  readonly suppose?: readonly Supposed[];
}

/** One thing that is supposed: "two more pass AZ-104", "Ana leaves", "we win one customer". */
export interface Supposed {
  /** As it was said. */
  readonly words: string;
  readonly people: readonly string[];
  readonly certification?: string;
  readonly customer?: string;
  readonly count?: number;
  /** Somebody or something is gone. */
  readonly gone?: true;
}

/** Cards the bot can show. */
export type ShowTopic =
  | 'help'
  | 'setup'
  | 'programs'
  | 'status'
  | 'checklist'
  | 'preview'
  | 'requirements'
  | 'changes'
  | 'calls'
  | 'support'
  | 'sign-in'
  | 'history'
  | 'references'
  | 'exams'
  | 'score'
  | 'forecast'
  | 'calendar'
  | 'portfolio'
  | 'export'
  | 'report';

/** What a message asks for, in the words of the use cases. Anything not understood as a command is a `question`. */
export type Command =
  | {
      readonly do: 'show';
      readonly what: ShowTopic;
      /** What is left of the message: "gold cloud platform". */ readonly about?: string;
    }
  | { readonly do: 'ask'; readonly about: OwnDataTopic; readonly slots?: OwnDataSlots }
  | { readonly do: 'question'; readonly text: string }
  /** Courtesy, anger, and questions about the bot itself: a label of the examples. */
  | { readonly do: 'chat'; readonly about: SmallTalkTopic; readonly slots?: SmallTalkSlots }
  | { readonly do: 'set-program'; readonly program: string }
  | { readonly do: 'set-date'; readonly date: DateReading }
  | { readonly do: 'date-unknown' }
  | { readonly do: 'add-holding' | 'drop-holding'; readonly holdings: readonly HoldingPhrase[] }
  /** Each of `from` goes, each of `to` comes: one change. */
  | {
      readonly do: 'replace-holding';
      readonly from: readonly HoldingPhrase[];
      readonly to: readonly HoldingPhrase[];
    }
  | { readonly do: 'unset-contact'; readonly role: 'contact' | 'stand-in' }
  /** Somebody is with the team no more. */
  | { readonly do: 'person-left'; readonly name: string }
  /** `name` "me" is the sender; empty when only a mention was given. */
  | { readonly do: 'set-contact' | 'set-stand-in'; readonly name: string }
  | { readonly do: 'tick' | 'untick' | 'add-item' | 'remove-item'; readonly item: string }
  | { readonly do: 'rename-item'; readonly item: string; readonly text: string }
  | { readonly do: 'assign'; readonly item: string; readonly name: string }
  | { readonly do: 'due'; readonly item: string; readonly date: DateReading }
  | { readonly do: 'snooze'; readonly until: DateReading }
  | { readonly do: 'pause'; readonly until: DateReading }
  | { readonly do: 'resume' | 'move-here' | 'undo' | 'delete-data' | 'make-plan' }
  | { readonly do: 'renewed'; readonly on: DateReading }
  | { readonly do: 'set-time-zone'; readonly zone: string }
  | { readonly do: 'limit-changes'; readonly to: 'everyone' | 'named' }
  /** Days before the date of reminders besides those of the programme. */
  | {
      readonly do: 'extra-stages';
      readonly days: readonly number[];
      /** They come to those there are already. */ readonly more?: boolean | undefined;
      /** What was not understood of it. */ readonly unread?: readonly string[] | undefined;
    }
  | { readonly do: 'escalation'; readonly on: boolean }
  | { readonly do: 'records'; readonly change: RecordCommand };

/** A customer reference as somebody said it; what was not said is '' or a missing date. */
export interface ReferencePhrase {
  readonly customer: string;
  readonly date: DateReading;
  readonly holding: string;
}

/** Commands about what the team's readiness is judged by. */
export type RecordCommand =
  | ({ readonly do: 'add-reference' } & ReferencePhrase)
  | ({ readonly do: 'change-reference' } & ReferencePhrase)
  | { readonly do: 'remove-reference'; readonly customer: string }
  | { readonly do: 'need-references'; readonly count: number; readonly holding: string }
  | { readonly do: 'add-exam'; readonly person: string; readonly exam: string; readonly date: DateReading }
  | { readonly do: 'remove-exam'; readonly person: string; readonly exam: string }
  | {
      readonly do: 'need-exams';
      readonly people: number;
      readonly exams: readonly string[];
      readonly holding: string;
    }
  | { readonly do: 'add-dated'; readonly name: string; readonly date: DateReading }
  | { readonly do: 'remove-dated'; readonly name: string }
  | { readonly do: 'share' | 'import' | 'reminder-text' };
