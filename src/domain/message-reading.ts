import type { CalendarDay } from './calendar-day';
import type { Command } from './command';
import { clausesOf, MOST_CLAUSES, type Clause, type Clauses } from './message-clause';
import type { MessagePattern } from './message-pattern';
import { messageText, respelled, withoutPhrases, type MessageText, type Phrases } from './message-text';
import { once } from './once';
import { candidatesIn, type Candidates } from './pattern-index';
import type { DayContext } from '../understanding/entities/day-context';
import { programOf, type Program, type Programs } from './program';

/** What a message is understood with: the day and language, the programmes, and what the team has. */
export interface ParseContext {
  readonly today: CalendarDay;
  readonly locale: string;
  readonly programs: Programs;
  readonly team?: {
    readonly programId: string;
    readonly holdings: readonly { readonly id: string; readonly level?: string | undefined }[];
    readonly items: readonly { readonly id: string; readonly text: string }[];
    /** What "before the anniversary" counts from. */
    readonly anniversary?: CalendarDay | undefined;
  };
}

/** What words for days are read by, in a message. */
export function dayContext(
  { today, locale, team }: ParseContext,
  direction?: DayContext['direction'],
): DayContext {
  return { today, locale, anniversary: team?.anniversary, direction };
}

/** A message taken apart, with what it takes to understand it. */
export interface Reading {
  readonly source: string;
  readonly message: MessageText;
  readonly clauses: Clauses;
  /** What may be found in any of the clauses. */
  readonly candidates: () => Candidates;
  /** True when any part of it asks something: then nothing is changed. */
  readonly asks: boolean;
  readonly program: Program;
  readonly context: ParseContext;
}

/** A pattern found in a clause; `slot` gives what was typed at a named place of the pattern, or ''. */
export interface Found {
  readonly clause: Clause;
  readonly slot: (name: string) => string;
}

/** Looks at one clause; undefined when it is not what is looked for. */
export type Reader = (reading: Reading) => Command | undefined;

const aliases = new WeakMap<Program, Phrases>();

export function readMessage(source: string, context: ParseContext): Reading {
  const program = programOf(context.programs, context.team?.programId);
  const message = messageText(source, phrasesOf(program));
  const clauses = clausesOf(message);
  const asks = asksAnything(source, { message, clauses });
  return {
    source,
    message,
    clauses,
    candidates: once(() => candidatesInAll(clauses)),
    asks,
    program,
    context,
  };
}

/** The same message with its words respelled; undefined when that changes nothing. */
export function readRespelled(reading: Reading, spell: (word: string) => string): Reading | undefined {
  const { source, program } = reading;
  const message = respelled(source, reading.message, { spell, phrases: phrasesOf(program) });
  if (!message || message.plain === reading.message.plain) return undefined;
  const clauses = clausesOf(message);
  return { ...reading, message, clauses, candidates: once(() => candidatesInAll(clauses)) };
}

function candidatesInAll({ sentences, parts }: Clauses): Candidates {
  return candidatesIn([...sentences, ...parts].map(({ text }) => text));
}

const ASKED_WITHIN =
  /\b(?:why|where|how|what(?! (?:we|you|i|they|it|the|our)\b)|(?:do|does|can|may|should|must|is|are) (?:we|i|it|there|they)\b)|\bif (?:we|i|one|you|somebody|someone)\b.*\b(?:is|are|does|do|will|must) (?!not\b)\w+/;
const BOT_CAN =
  /^(?:pause|snooze|stop|resume|move|undo|add|tick|untick|mark|delete|erase|change|set|switch|update|rename|assign|drop|remove|skip|postpone|restart|start|turn|put|make|post|cross|check off|reopen|mute|wipe|revert|take|include|save|use|correct)\b|^(?:have|get|see) .* on (?:the|our) (?:check ?-?)?list\b/;

/** Commands whose object may hold any words. */
const FIRM = /^(?:please )?(?:tick|untick|mark|check off|cross off|uncheck|reopen|rename|assign)\b/;
const TELL =
  /^(?:tell|show|display|list|explain|say(?! (?:on|in|until|till|by|for|next|the|around|about|from)\b)|confirm|describe(?= )|let (?:me|us) (?:know|see)|look up|see|find out|help|check (?:if|whether|when|what)|give (?:me|us) (?:the (?!budget|item|one|task|point)|an? (?!week|day|month|break|rest|tick|bit|while|few|couple)|our))\b/;

/** What is to stand on the list may say anything. */
const ITEM_TEXT =
  /^((?:please |pls |can you |could you |and |also )*(?:add|new|put|create|include|another|one more|note)\b[^:?]{0,40}\b(?:items?|tasks?|steps?|to-?dos?|points?|check-?list|list) ?: ).+/is;

/** Whether any part of the message asks something, quoted words apart. "Can we …" asks unless the bot could do it. */
function asksAnything(source: string, whole: Pick<Reading, 'message' | 'clauses'>): boolean {
  const said = source.replace(/"[^"]*"|“[^”]*”|«[^»]*»/g, 'it').replace(ITEM_TEXT, '$1 it');
  const bare = said === source ? withoutPhrases(source, whole.message) : messageText(said);
  // "We are gold now, can you change that?" ends in a request.
  const plain = bare.plain.replace(
    /[,.!] ?(?:can|could|would|will) you (?:please )?(?:change|update|note|save|add|include|fix|correct|put|record|remove|take|tick|mark|do|delete|enter|drop|set|store|use|register|keep|remember|make|adjust|replace) .*\?$/,
    '',
  );
  const { sentences, parts } = isSettled(plain, whole.message)
    ? whole.clauses
    : clausesOf(messageText(plain));
  if (Math.max(sentences.length, parts.length) >= MOST_CLAUSES) return true;
  const asking = [...sentences, ...parts].some(
    ({ form, text }) =>
      form === 'question' || TELL.test(text) || (form === 'permission' && !BOT_CAN.test(text)),
  );
  if (FIRM.test(plain) || /\bhow (?:it|everything|things) (?:was|were)\b/.test(plain)) return asking;
  const [first] = sentences;
  return (
    asking ||
    (first?.form !== 'permission' && ASKED_WITHIN.test(plain.replace(/^(?:can|could|may) (?:i|we) /, '')))
  );
}

function isSettled(plain: string, message: MessageText): boolean {
  return message.settled && plain === message.plain;
}

/** The first clause and pattern that fit and give something: the whole message first, then its sentences and parts. */
export function firstFound<T>(
  reading: Reading,
  patterns: readonly MessagePattern[],
  accept: (found: Found) => T | undefined,
): T | undefined {
  const candidates = patternsIn(reading, patterns);
  if (candidates.length === 0) return undefined;
  for (const clause of [...reading.clauses.sentences, ...reading.clauses.parts]) {
    for (const candidate of candidates) {
      const match = candidate.exec(clause.text);
      if (!match) continue;
      const accepted = accept({ clause, slot: (name) => slotOf(reading, { clause, match, name }) });
      if (accepted !== undefined) return accepted;
    }
  }
  return undefined;
}

/** Those of the patterns that may be found in the message. */
function patternsIn<P extends Pick<MessagePattern, 'number'>>(
  { candidates }: Pick<Reading, 'candidates'>,
  patterns: readonly P[],
): readonly P[] {
  const possible = candidates();
  return patterns.filter(({ number }) => possible.has(number));
}

/** The first reader that understands the message. */
export function firstCommand(reading: Reading, readers: readonly Reader[]): Command | undefined {
  for (const reader of readers) {
    const command = reader(reading);
    if (command) return command;
  }
  return undefined;
}

function slotOf(reading: Reading, at: { clause: Clause; match: RegExpExecArray; name: string }): string {
  const [start, end] = at.match.indices?.groups?.[at.name] ?? [0, 0];
  if (end <= start) return '';
  return unquote(reading.message.typed(at.clause.start + start, at.clause.start + end));
}

function unquote(text: string): string {
  return text.replace(/^["“”«»'’\s]+|["“”«»'’\s]+$/g, '');
}

/** The words the programme uses for the date, the renewer and holdings, each with the plain word patterns know. */
export function phrasesOf(program: Program): Phrases {
  const cached = aliases.get(program);
  if (cached) return cached;
  const { date, renewer, holding } = program.words;
  const phrases = [
    ...[date.name, ...date.also].map((name) => [name, 'anniversary'] as const),
    ...[renewer.name, ...renewer.also].map((name) => [name, 'renewer'] as const),
    ...[holding.name, ...holding.also].map((name) => [name, 'competency'] as const),
    [holding.plural, 'competencies'] as const,
  ].map(([name, plain]) => ({ words: messageText(name).plain.split(' '), plain }));
  const sorted = phrases.sort((a, b) => b.words.length - a.words.length);
  aliases.set(program, sorted);
  return sorted;
}
