import type { KeptChange } from '../../domain/requests/command-schema';
import type { Spoken } from '../../domain/team/talk';
import type { Meaning, MessageContext } from '../../understanding/understand-message';
import type { Reply } from '../turn/conversation';

/** What came of one meaning: replies, or changes to be proposed with others. */
export interface Followed {
  readonly replies: readonly Reply[];
  readonly propose?: readonly KeptChange[];
  /** What it leaves to be gone on from. */
  readonly spoken?: Spoken | undefined;
  /** The short command of a change that was made. */
  readonly changed?: string | undefined;
  /** The last change was taken back. */
  readonly takenBack?: true;
}

/** One thing that a message says, and what it was understood with. */
export interface SaidMeaning {
  readonly meaning: Meaning;
  readonly context: MessageContext;
  /** A change is asked about, however plain it is. */
  readonly asks?: boolean | undefined;
  /** It stands among other things that the message says: what is said of it must not sound as if it were of all. */
  readonly among?: boolean | undefined;
}

/** Which part of a message is spoken of, as it was typed; undefined where it is the whole message. */
export function partOf({ meaning, among }: SaidMeaning): string | undefined {
  return among ? (meaning.typed ?? meaning.text) : undefined;
}
