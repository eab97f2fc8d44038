import type { Card } from './cards/kit/card';
import type { Instant } from './domain/time/time-zone';
import type { Place } from './domain/team/place';
import type { Refusal } from './domain/team/send-reason';
import type { RowChange, TeamRows } from './domain/team/team-rows';

/** Rows about teams. One read loads all of a place; one write changes up to 100 rows of it together. */
export interface TeamStore {
  load(place: Place): Promise<TeamRows>;
  /** Not written: a row to insert exists, or a row to replace or delete has changed since it was read. */
  write(place: Place, changes: readonly RowChange[]): Promise<WriteResult>;
  /** Removes everything stored about the place. */
  purge(place: Place): Promise<void>;
}

/** `etags` are those of the written rows, in the order of the changes (empty for a deleted row). */
export type WriteResult =
  { readonly written: true; readonly etags: readonly string[] } | { readonly written: false };

/** "Look at this place then." A stale or doubled wake-up does no harm. */
export interface WakeUp {
  readonly at: Instant;
  readonly place: Place;
}

export interface WakeUps {
  /** Adding one that exists changes nothing. */
  add(wakeUp: WakeUp): Promise<void>;
  /** Removing one that is gone changes nothing. */
  remove(wakeUp: WakeUp): Promise<void>;
  /** Those due at or before `asOf`, in order, by two queries whatever the number of teams; pages of up to 1,000. */
  due(asOf: Instant): AsyncIterable<readonly WakeUp[]>;
  /** Every wake-up there is, page by page; for the daily reconcile. */
  all(): AsyncIterable<readonly WakeUp[]>;
}

/** Finding places: those set up in one Teams team or chat, those a person acted in, and all. */
export interface PlaceIndex {
  addTeamPlace(teamsTeamId: string, place: Place): Promise<void>;
  removeTeamPlace(teamsTeamId: string, place: Place): Promise<void>;
  placesOfTeam(tenantId: string, teamsTeamId: string): Promise<readonly Place[]>;
  addPersonPlace(personKey: string, place: Place): Promise<void>;
  removePersonPlace(personKey: string, place: Place): Promise<void>;
  placesOfPerson(tenantId: string, personKey: string): Promise<readonly Place[]>;
  /** Every place that was set up, page by page. */
  all(): AsyncIterable<readonly Place[]>;
  /** Notes that nobody of a place can be told that its reminders stopped; noting it again changes nothing. */
  addUnreachable(place: Place): Promise<void>;
  removeUnreachable(place: Place): Promise<void>;
  /** Those places, page by page. */
  unreachable(): AsyncIterable<readonly Place[]>;
  /** True for the one caller that may do the named job (such as `reconcile|2027-04-01`). */
  claim(job: string, now: Instant): Promise<boolean>;
  /** Whether anybody has claimed it. A job is claimed when it is done where doing it twice does no harm. */
  isClaimed(job: string): Promise<boolean>;
}

/** A question and what became of it: nobody could answer it, or somebody said whether the answer helped. */
export interface KeptQuestion {
  readonly id: string;
  readonly at: Instant;
  readonly programId: string;
  readonly question: string;
  readonly answerId?: string;
  readonly outcome: 'unanswered' | 'helpful' | 'not-helpful';
  /** What somebody wrote about the answer. */
  readonly words?: string;
}

/** Questions kept for the operator, by place, so that they go when the place's data goes. */
export interface QuestionLog {
  keep(place: Place, question: KeptQuestion): Promise<void>;
  /** Those of all places, page by page. */
  all(): AsyncIterable<readonly KeptQuestion[]>;
  purge(place: Place): Promise<void>;
}

/** Whether the store answers; `missing` when it does, but its tables are gone. */
export interface StoreHealth {
  ping(): Promise<'ok' | 'unreachable' | 'rejected' | 'missing'>;
}

/** Where a message goes. Reminders use the place's bare conversation id, which makes a new root post in a channel. */
export interface Address {
  readonly tenantId: string;
  readonly conversationId: string;
  readonly serviceUrl: string;
  readonly botId: string;
}

/** Where a message goes, and who sees it there. */
export interface Recipient extends Address {
  /** The id of the person who alone sees it, for a day at most; everybody in the conversation where absent. */
  readonly onlyFor?: string;
}

/** A source of what a text says, with one line on what it is. */
export interface CitedSource {
  readonly name: string;
  readonly line: string;
  readonly url?: string;
}

/** What is shown beside a text, as far as Teams does. */
export interface TextExtras {
  readonly sources?: readonly CitedSource[];
  /** Whether people are asked if it helped. */
  readonly asksFeedback?: boolean;
  /** What the person with that id may say next, three at most. */
  readonly next?: { readonly to: string; readonly say: readonly string[] };
}

/** A posted message, exactly as the connector named it. */
export interface MessageRef {
  readonly conversationId: string;
  readonly activityId: string;
}

/** What became of something to send; `serviceUrl` is given when another service than the address named took it. */
export type SendResult =
  | { readonly outcome: 'sent'; readonly ref: MessageRef; readonly serviceUrl?: string }
  | ({ readonly outcome: 'retry'; readonly afterMs: number } & Refusal)
  | ({ readonly outcome: 'unknown' | 'failed' | 'gone' } & Refusal);

/** Sends one message or one edit, each request within 15 s, safe and short repeats included within 30 s. */
export interface Messenger {
  post(to: Recipient, card: Card): Promise<SendResult>;
  postText(to: Recipient, text: string, extras?: TextExtras): Promise<SendResult>;
  /** `gone` also for what only `onlyFor` sees where that is not said, and the other way round. */
  update(to: Recipient, activityId: string, card: Card): Promise<SendResult>;
  /** Opens (or finds) the personal chat with a person; `gone` when the bot is not installed for them. */
  personalChat(to: Address, personId: string): Promise<SendResult>;
}

/** A person in a conversation's roster. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly aadId?: string;
  readonly email?: string;
  readonly guest: boolean;
}

export interface Roster {
  /** Members whose name matches (case, accents and word order ignored), at most ten; `unavailable` when Teams gave no answer. */
  find(at: Address, name: string): Promise<readonly Member[] | 'unavailable'>;
  /** The member with that id, or undefined when they are not in the conversation. */
  member(at: Address, personId: string): Promise<Member | undefined | 'unavailable'>;
}

/** A file of a place that a browser may open; `query` chooses among its contents and is not signed. */
export interface LinkedFile {
  readonly place: Place;
  readonly kind: 'calendar' | 'export' | 'report';
  /** Until when it opens, in milliseconds since 1970. */
  readonly expiresAt: Instant;
  readonly query?: Readonly<Record<string, string>>;
}

/** Makes addresses of files, each signed and good until its moment. */
export interface FileLinks {
  linkTo(file: LinkedFile): Promise<string>;
}

/** Work that goes on after the answer was given; the process waits for it before it stops. */
export interface Background {
  run(name: string, task: () => Promise<void>): void;
}

/** One log line: a constant message, data in the fields. Never message text, tokens or secrets. */
export interface Log {
  info(message: string, fields?: Readonly<Record<string, unknown>>): void;
  warn(message: string, fields?: Readonly<Record<string, unknown>>): void;
  error(message: string, fields?: Readonly<Record<string, unknown>>): void;
}

/** Ready when nothing fails. `part` is such as `store`, `credentials`, `scheduler`, `reminders`. */
export interface ReadyReport {
  readonly failing: readonly { readonly part: string; readonly reason: string }[];
  /** What an operator should know although the bot does its work. */
  readonly noted?: readonly { readonly part: string; readonly reason: string }[];
}
