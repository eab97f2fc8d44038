import { COMMON_SPEECH } from './common-speech';
import { strangeWords } from './known-words';
import type { Clause } from './message-clause';
import type { Reading } from './message-reading';
import type { Topic } from './topic';

/** What happened, in whatever words: what is asked after it is about that, not about what the bot noted. */
const EVENT =
  /\b(?:paid|bought|purchased|expired|lapsed|pending|rejected|declined|redeemed|activated|denied|suspended|merged)\b/;
/** Words that introduce a question without being its subject. */
const LEADING_UP = new Set(
  'renewal renewals membership reminder reminders holiday holidays vacation leave anniversary checklist competency competencies program bot planning plan budget meeting records diary notes slides boss hallo bonjour hola ciao moin servus greetings prepare preparing report'.split(
    ' ',
  ),
);
/** Whom a message greets says nothing about what it asks. */
const ADDRESS = /^\s*(?:hi|hello|hey|dear|hallo|morning|good morning) [\p{L}-]+(?: [\p{L}-]+)?[,!.:]/u;

/** Whether what stands around a clause speaks of anything that everyday words and commands do not explain. */
export function tellsMore({ message: { plain } }: Reading, clause: Clause): boolean {
  const around = aroundOf(plain, clause);
  return EVENT.test(around) || strangeWords(around).length > 0;
}

/**
 * Whether the message says more around a clause than leads up to it, so that the clause is about that.
 * @example "association is pending since today, how long" asks for more than "how long"
 */
export function isAboutMore(reading: Reading, clause: Clause, topic: Topic): boolean {
  const around = aroundOf(reading.message.plain, clause);
  if (EVENT.test(around)) return true;
  const telling = topic.strange(around).filter((word) => !COMMON_SPEECH.has(word) && !LEADING_UP.has(word));
  return telling.length > 0;
}

function aroundOf(plain: string, { start, text }: Clause): string {
  return `${plain.slice(0, start).replace(ADDRESS, ' ')} ${plain.slice(start + text.length)}`;
}
