import type { CalendarDay } from '../time/calendar-day';

/** Courtesy, and what is said about the bot's answers rather than to get one. */
export type SmallTopic =
  | 'thanks'
  | 'greeting'
  | 'bye'
  | 'ok'
  | 'praise'
  | 'frustration'
  | 'repeat'
  | 'apology'
  | 'wrong'
  | 'how-are-you'
  | 'story';

/** What people ask about the bot itself. */
export type BotTopic =
  | 'how-pause'
  | 'how-delete'
  | 'how-change-date'
  | 'how-add-item'
  | 'how-tick'
  | 'how-undo'
  | 'how-remind-others'
  | 'how-holding'
  | 'how-contact'
  | 'how-export'
  | 'how-language'
  | 'how-set-up'
  | 'how-records'
  | 'what-can-you-do'
  | 'word'
  | 'privacy'
  | 'person'
  | 'when-remind';

export type SmallTalkTopic = `small:${SmallTopic}` | `bot:${BotTopic}`;

/** What small talk names: of a story what was told of the team, of a question about a word that word. */
export interface SmallTalkSlots {
  readonly day?: CalendarDay;
  /** A time that is no day yet, as it was said: "next summer". */
  readonly month?: string;
  /** Ids of the pack, or words for them, with a level where one was said. */
  readonly holdings?: readonly string[];
  /** A programme's id. */
  readonly program?: string;
  /** A word of the bot's that is asked about: "forecast". */
  readonly word?: string;
}
