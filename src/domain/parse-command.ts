import type { Command } from './command';
import type { Clause } from './message-clause';
import { isAboutMore } from './message-remainder';
import { hasForeignWords } from './foreign-subject';
import {
  firstCommand,
  readMessage,
  readRespelled,
  type ParseContext,
  type Reader,
  type Reading,
} from './message-reading';
import { readHoldingsLoosely } from './loose-holdings';
import { readItemLoosely } from './loose-items';
import { looseOwnTopics } from './loose-own-data';
import { readPersonLoosely } from './loose-people';
import { readRemindersLoosely } from './loose-reminders';
import { readNoun } from './noun-commands';
import { isAboutProgram } from './program-subject';
import { ownDataTopics } from './own-data-topics';
import { readItemState } from './read-item-state';
import { readAssign, readDue } from './read-assign';
import { readContact, readStandIn } from './read-contact';
import { readAnniversary } from './read-date';
import { readAddHoldings, readDropHoldings } from './read-holdings';
import { readAddItem, readRemoveItem, readRemoveKnownItem, readRenameItem } from './read-items';
import { readOwnHoldings } from './read-own-holdings';
import { readRecords } from './record-readers';
import { readPause, readResume, readSnooze } from './read-reminders';
import { readRenewed } from './read-renewed';
import { readRequirements } from './read-requirements';
import { readDeleteData, readMoveHere, readSetProgram, readTimeZone, readUndo } from './read-team';
import { readTeamRules } from './read-team-rules';
import { readReportedTick, readTick, readUntick } from './read-tick';
import { shownTopics, showTopics } from './show-topics';
import { plainSpelling } from './plain-spelling';
import { topicOf, topicsIn, type Topic } from './topic';

/** Commands that change data, the more particular before the more general; none is read from a message that asks. */
const CHANGES: readonly Reader[] = [
  readDeleteData,
  readTeamRules,
  readRecords,
  readUntick,
  readUndo,
  readRenameItem,
  readDue,
  readMoveHere,
  readSnooze,
  readResume,
  readPause,
  readStandIn,
  readContact,
  readAddItem,
  readRemoveItem,
  readTick,
  readAddHoldings,
  readDropHoldings,
  readSetProgram,
  readTimeZone,
  readRemoveKnownItem,
  readAnniversary,
  readRenewed,
  readAssign,
  readReportedTick,
];

/** The same by the words alone, whatever their order; asked last, when nothing else fits. */
const LOOSE_CHANGES: readonly Reader[] = [
  readHoldingsLoosely,
  readPersonLoosely,
  readItemLoosely,
  readRemindersLoosely,
];

/** Longer messages tell stories; reading them as commands would be slow and a guess. */
const LONGEST = 800;
const GREETING =
  /\b(?:hi+|hiya|hello|hey|hallo|howdy|moin|servus|yo|greetings|good (?:morning|afternoon|evening|day)|morning|how are you|thanks?|thank you)\b/;
const GREETING_ONLY =
  /^(?:[\p{P}\p{S}\s]|\b(?:hi+|hiya|hello|hey|hallo|howdy|moin|servus|good|morning|afternoon|evening|day|bot|there|all|team|everyone|everybody|folks|again|dear|yo|greetings|how are you(?: doing)?(?: today)?|thanks?|thank you|to you|guys|please|a lot|very much|so much|renewal)\b)*$/u;

/**
 * What a message asks for. Case, punctuation, courtesy and slips of spelling do not matter; what is not surely a command
 * is a question, and nothing that asks something ever changes data.
 * @example parseCommand('change our anniversary to March 3 2027', context) // { do: 'set-date', date: { kind: 'day', … } }
 */
export function parseCommand(text: string, context: ParseContext): Command {
  if (text.length > LONGEST) return { do: 'question', text: text.trim() };
  const reading = readMessage(text, context);
  const command = commandOf(reading);
  if (command) return command;
  const spelled = readRespelled(reading, plainSpelling);
  return (spelled && commandOf(spelled)) ?? { do: 'question', text: text.trim() };
}

/** How a message is read, in this order: sure commands, questions about own data, cards, and at last by words alone. */
const STRICT: readonly Reader[] = [
  readNoun,
  unlessAsking(CHANGES),
  readTopic,
  readItemState,
  readOwnHoldings,
  readRequirements,
  readShown,
];
const READERS: readonly Reader[] = [...STRICT, readLooseTopic, unlessAsking(LOOSE_CHANGES)];

/** The command a part of a message surely is, not by its words alone. Undefined when it is none. */
export function strictCommand(reading: Reading): Command | undefined {
  if (reading.source.length > LONGEST) return undefined;
  const command = firstCommand(reading, STRICT);
  if (command) return command;
  const spelled = readRespelled(reading, plainSpelling);
  return spelled && firstCommand(spelled, STRICT);
}

function commandOf(reading: Reading): Command | undefined {
  if (isGreeting(reading.message.plain)) return { do: 'show', what: 'help' };
  return firstCommand(reading, READERS);
}

function unlessAsking(readers: readonly Reader[]): Reader {
  return (reading) => (reading.asks ? undefined : firstCommand(reading, readers));
}

/** A greeting alone, or nothing at all (only a mention of the bot). */
function isGreeting(plain: string): boolean {
  return plain === '' || (GREETING.test(plain) && GREETING_ONLY.test(plain));
}

/** What to show: asked for by a sentence, or by a part of one that says so ("…, show me the log"). */
function readShown(reading: Reading): Command | undefined {
  const { clauses } = reading;
  const parts = clauses.parts.filter(({ text }) =>
    /^(?:show|list|open|display|give|send|bring|help|preview|export|status|overview|who|what)\b/.test(text),
  );
  const topics = topicsIn(reading.candidates(), showTopics);
  const shown = topicsIn(reading.candidates(), shownTopics);
  for (const clause of [...clauses.sentences, ...parts]) {
    const found = topicOf(clause, topics) ?? topicOf(clause, SHOW_ME.test(clause.text) ? shown : []);
    if (found && !isAboutMore(reading, clause, found))
      return isDoubtful(reading, found) ? undefined : found.command;
  }
  return undefined;
}

/** From so many words on a message may be about something else than what it names. */
const SENTENCE = 4;

/** "Membership status page, what does it show" asks about the programme. */
function isDoubtful(reading: Reading, { command }: Topic): boolean {
  const isStatus = command.do === 'show' && command.what === 'status';
  return (
    isStatus && reading.message.plain.split(' ').length >= SENTENCE && isAboutProgram(reading.message.plain)
  );
}

const SHOW_ME =
  /^(?:show|open|display|bring up|pull(?: up)?|give|get|list|let (?:me|us) see|see|post|send|start|view|call up|have|i need|we need|make|save|put) /;

const ASKING =
  /^(?:(?:at|by|from|in|on|to|for|with|under|until|till|since|about|of) )?(?:who|whom|whose|what|when|which|how|any|tell|show|list|give|confirm|name|say|remind)\b|^(?:is|are|was|were|do|does|did|have|has|will) \p{L}/u;

const ASKED_PART =
  /^.*\b(?:know|remember|recall|sure|idea|clue|wonder|wondering|ask|asking|forgot|forgotten|tell (?:me|us|him|her|them)|question is|confirm|clear|unclear|say|curious|interested in) (?=(?:(?:at|by|from|in|on|to|for|until|since) )?(?:who|whom|whose|when|which|what|how|where|until|whether)\b)/;

/** "Our boss wants to know who renews" asks who renews. */
function withAskedPart(clause: Clause): Clause[] {
  const length = ASKED_PART.exec(clause.text)?.[0].length ?? 0;
  if (length === 0 || /\b(?:where|how (?:do|can|to)|find)\b/.test(clause.text.slice(0, length)))
    return [clause];
  return [clause, { text: clause.text.slice(length), start: clause.start + length, form: 'question' }];
}

/** A sentence that asks from its first word on. */
function readLooseTopic(reading: Reading): Command | undefined {
  return topicAmong(reading, looseOwnTopics, ({ text }) => ASKING.test(text));
}

/** The topic of one of the message's sentences. */
function readTopic(reading: Reading): Command | undefined {
  return topicAmong(reading, ownDataTopics, () => true);
}

function topicAmong(
  reading: Reading,
  topics: readonly Topic[],
  accept: (clause: Clause) => boolean,
): Command | undefined {
  const { sentences, parts } = reading.clauses;
  const candidates = topicsIn(reading.candidates(), topics);
  if (candidates.length === 0) return undefined;
  if (hasForeignWords(reading.message.plain) || isAboutProgram(reading.message.plain)) return undefined;
  for (const clause of [...sentences, ...parts].flatMap(withAskedPart).filter(accept)) {
    const found = topicOf(clause, candidates);
    if (found && !isAboutMore(reading, clause, found)) return found.command;
  }
  return undefined;
}
