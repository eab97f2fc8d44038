import type { CardSet } from '../../cards/card-set';
import type { AnswerPack } from '../../answers/answer-pack';
import type { Program, Programs } from '../../domain/program/program';
import type { SendHours } from '../../domain/time/send-hours';
import type { Instant } from '../../domain/time/time-zone';
import type { Learned } from '../../understanding/understand-message';
import type {
  Background,
  FileLinks,
  Log,
  Messenger,
  PlaceIndex,
  QuestionLog,
  Roster,
  TeamStore,
  WakeUps,
} from '../../ports';

export interface AppSettings {
  readonly sendHours: SendHours;
  /** Used when Teams names no zone. */
  readonly defaultTimeZone: string;
  /** Days until a place's data is erased after the bot was removed. */
  readonly retentionDays: number;
  /** How long a claim holds, in milliseconds of real time; the default is the one all running processes share. */
  readonly leaseMs?: number;
}

/** Everything a use case may reach; made once by a root. */
export interface AppContext {
  readonly teams: TeamStore;
  readonly wakeUps: WakeUps;
  readonly index: PlaceIndex;
  readonly questions: QuestionLog;
  readonly messenger: Messenger;
  readonly roster: Roster;
  readonly programs: Programs;
  /** A pack made ready for questions; made at first use and kept. */
  readonly answers: (program: Program) => AnswerPack;
  /** What the build learned from the example sentences. */
  readonly learned: Learned;
  readonly cards: CardSet;
  /** Addresses of files; absent where browsers cannot reach the bot. */
  readonly links?: FileLinks;
  readonly background: Background;
  readonly log: Log;
  readonly settings: AppSettings;
  /** The real time; rules leases and audit times. What is due is decided as of an instant passed in. */
  readonly now: () => Instant;
  /** When this process last ended a sweep well; proof that the watch is alive. */
  readonly lastSweep?: () => Instant | undefined;
  /** Resolves after so many milliseconds; only background work waits. */
  readonly pause: (ms: number) => Promise<void>;
  /** A new random id. */
  readonly newId: () => string;
}
