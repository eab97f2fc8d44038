import type { Card } from '../../cards/kit/card';
import type { Place, PlaceKind } from '../../domain/team/place';
import type { Question, Spoken } from '../../domain/team/talk';
import type { Instant } from '../../domain/time/time-zone';
import type { Address, CitedSource, MessageRef } from '../../ports';

/** What a reply may be; only the Teams adapter turns it into an activity. */
export type Reply =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly sources?: readonly CitedSource[];
      readonly asksFeedback?: boolean;
      /** What the asker may say next, three at most. */
      readonly next?: readonly string[];
      readonly onSent?: (ref: MessageRef) => Promise<void>;
      readonly tells?: 'everyone';
      /** The id of the person who alone is to see it, where Teams can do that; others see it where it cannot. */
      readonly onlyFor?: string;
    }
  | {
      readonly kind: 'card';
      readonly card: Card;
      readonly onSent?: (ref: MessageRef) => Promise<void>;
      /** What the card asks, so that it can be answered in words, too. */ readonly asks?: Question;
      /** What it tells of, to be gone on from. */ readonly speaksOf?: Spoken;
      /** A list as it stands: of several in one answer only the last is worth sending. */
      readonly shows?: 'checklist';
      /** What the whole team has to know, such as a saved change, also when it was said privately. */
      readonly tells?: 'everyone';
      readonly onlyFor?: string;
    }
  /** Replaces the card on which a button was pressed. With `onlyFor`, a new one in its place is for that person only. */
  | {
      readonly kind: 'updateCard';
      readonly activityId: string;
      readonly card: Card;
      readonly onlyFor?: string;
    };

/** What somebody said or pressed, in plain words: no SDK object goes further than the adapter. */
export interface Incoming {
  readonly place: Place;
  readonly placeKind: PlaceKind;
  /** Where the turn's own replies go: the thread in a channel. */
  readonly replyTo: Address;
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly aadId?: string;
    readonly guest: boolean;
  };
  readonly locale: string;
  readonly timeZone?: string;
  readonly teamsTeamId?: string;
  readonly teamName?: string;
  readonly channelName?: string;
  /** Only this person and the bot see it, in a channel or group chat: a command with a slash. */
  readonly onlyForMe?: true;
  /** Said in Copilot: a chat with one person in which nothing can be posted later. */
  readonly inCopilot?: true;
}

export interface IncomingMessage extends Incoming {
  /** Without the mention of the bot; mentions of people stay as their names. */
  readonly text: string;
  readonly mentions: readonly { readonly id: string; readonly name: string; readonly aadId?: string }[];
}

/** A message that its sender changed after it was sent. */
export interface EditedMessage extends IncomingMessage {
  /** When it was first sent, on Teams' clock; absent where Teams does not say. */
  readonly sentAt?: Instant;
}

/** A button was pressed. `data` is what the card's button carried, not yet trusted. */
export interface IncomingAction extends Incoming {
  readonly data: unknown;
  /** The card's own message, where Teams names it. */
  readonly cardActivityId?: string;
  /** `execute` can be answered with a card in place; `submit` cannot. */
  readonly via: 'execute' | 'submit';
}

/** What a use case answers with: at once, or when it is done. */
export type Replies = readonly Reply[] | Promise<readonly Reply[]>;

/** The answer to a pressed button. */
export type ActionReply =
  | {
      readonly kind: 'card';
      readonly card: Card;
      /** The pressed card changes for everybody, not only for who pressed it. */
      readonly forEveryone?: boolean;
      /** Of no interest to anybody but who pressed. */
      readonly onlyFor?: string;
      readonly then?: readonly Reply[];
    }
  | { readonly kind: 'message'; readonly text: string; readonly then?: readonly Reply[] }
  | { readonly kind: 'error'; readonly text: string };

/** A person whom an event names; Teams often leaves the name out. */
export interface EventPerson {
  readonly id: string;
  readonly name?: string;
  readonly aadId?: string;
}

/** Where an event happened. Events of a whole team name its General channel as place: find its places by `teamsTeamId`. */
export interface EventContext extends Omit<Incoming, 'person'> {
  /** Who caused it, where Teams says so. */
  readonly by?: EventPerson;
  /** It concerns a private or shared channel with members of its own, and no other channel of its team. */
  readonly onlyThisChannel?: true;
}

/** Something happened that nobody said. Teams may tell the same twice (an installation usually is). */
export type IncomingEvent = EventContext &
  (
    | {
        readonly kind: 'installed' | 'uninstalled';
        /** A new version of the app brought or took the bot; nobody asked for it just now. */ readonly upgrade: boolean;
      }
    | {
        readonly kind: 'team';
        readonly change: 'renamed' | 'archived' | 'unarchived' | 'deleted' | 'hardDeleted' | 'restored';
      }
    /** `place` is that channel. */
    | { readonly kind: 'channel'; readonly change: 'renamed' | 'deleted' | 'restored' }
    | { readonly kind: 'membersAdded' | 'membersRemoved'; readonly people: readonly EventPerson[] }
  );

/** Somebody said by the buttons of Teams itself whether an answer of the bot helped. */
export interface IncomingFeedback extends Incoming {
  /** The message that is meant. */
  readonly activityId: string;
  readonly helpful: boolean;
  /** What was written besides; '' where nothing was. */
  readonly words: string;
}

/** What the bot does, as the Teams adapter sees it. Replies go to the turn's own conversation. */
export interface UseCases {
  message(input: IncomingMessage): Promise<readonly Reply[]>;
  edited(input: EditedMessage): Promise<readonly Reply[]>;
  action(input: IncomingAction): Promise<ActionReply>;
  feedback(input: IncomingFeedback): Promise<readonly Reply[]>;
  event(input: IncomingEvent): Promise<readonly Reply[]>;
}
