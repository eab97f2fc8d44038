import type { Command } from './command';
import { pattern } from './message-pattern';
import { dayContext, readMessage, type ParseContext, type Reading } from './message-reading';
import { findDays } from '../understanding/entities/find-days';
import { parseCommand, strictCommand } from './parse-command';

/** Where one thing may end and another begin, outside quotes. */
const JOIN =
  /"[^"]*"|“[^”]*”|«[^»]*»|(\s*[,;.!?]+\s+(?:and\s+|also\s+|then\s+|plus\s+|please\s+)*|\s+(?:and|then|plus|also|&|\+)\s+(?:also\s+|then\s+|please\s+)*|\s*\n\s*)/giu;
const MOST_PARTS = 4;
const MOST_JOINS = 12;
/** These stand alone: they undo or end things, or the rest of the message is part of them. */
const ALONE: ReadonlySet<Command['do']> = new Set([
  'delete-data',
  'undo',
  'renewed',
  'add-item',
  'rename-item',
  'records',
  'question',
  'date-unknown',
]);
/** A part is only told or shown when it asks for it in words of its own: "references and exams" does not. */
const ASKED_FOR =
  /^(?:(?:please|pls|can you|could you|would you|will you|also|and|then) )*(?:tell|show|list|give|open|display|send me|post|what|when|who|which|how)\b.* /i;
const OF_DATE = /\b(?:date|anniversary|deadline|expir\w+|renew\w*|ends?|runs? out|valid|lapses?)\b/i;
/** "… and me the stand-in" */
const ROLE_ALONE =
  /^\s*(?!(?:is|are|was|be|make|set|put|who|the|our|my|a)\b)\S+(?: (?!is\b|are\b|will\b)\S+){0,2}? (?:as |to be )?(?:the |our |my )?(?:contact|stand-?in|deputy|backup|substitute|ppc)\W*$/i;
const UNCLEAR_DATE = pattern(
  '(?:<our> )?(?:<new> )?<date>(?: (?:<be>|on|in|around|about|sometime|some time|maybe|probably))+ .+',
);

/**
 * What a message asks for. Several commands where each part of it clearly is one, told apart by "and", commas and full
 * stops; else the message is one command. A part that asks about a programme makes the whole a question.
 * @example parseCommands('drop EMM and add SMCS gold', context) // drop-holding, add-holding
 */
export function parseCommands(text: string, context: ParseContext): readonly [Command, ...Command[]] {
  const parts = partsOf(text, context);
  return parts && isSeveral(parts) ? parts : [parseCommand(text, context)];
}

function isSeveral(commands: readonly Command[]): boolean {
  const told = new Set(commands.map((command) => JSON.stringify(command)));
  if (commands.length < 2 || told.size < commands.length) return false;
  if (commands.some((command) => ALONE.has(command.do))) return false;
  // "Snooze until Monday and remind us again" says one thing twice; items and holdings may follow one another.
  const once = commands.map(kindOf).filter((kind) => !SEVERAL_TIMES.has(kind));
  return new Set(once).size === once.length;
}

const SEVERAL_TIMES: ReadonlySet<string> = new Set([
  'add-holding',
  'drop-holding',
  'tick',
  'untick',
  'assign',
  'due',
  'remove-item',
]);

const OF_REMINDERS: ReadonlySet<Command['do']> = new Set(['snooze', 'pause', 'resume']);

function kindOf(command: Command): string {
  if (command.do === 'ask') return `ask ${command.about}`;
  if (command.do === 'show') return `show ${command.what}`;
  return OF_REMINDERS.has(command.do) ? 'reminders' : command.do;
}

export function isChange({ do: what }: Command): boolean {
  return what !== 'ask' && what !== 'show' && what !== 'question';
}

/** The commands of the first way to take the text apart in which every part is one; undefined when there is none. */
function partsOf(
  text: string,
  context: ParseContext,
  most = MOST_PARTS,
): readonly [Command, ...Command[]] | undefined {
  for (const { start, end } of joinsOutsideDays(text, context)) {
    const first = standing(text.slice(0, start), context);
    if (!first) continue;
    const rest = text.slice(end);
    const others = most > 2 ? partsOf(rest, context, most - 1) : undefined;
    const last = standing(rest, context, first);
    if (others ?? last) return [first, ...(others ?? (last ? [last] : []))];
  }
  return undefined;
}

/** The comma of "June 30, 2027" parts nothing. */
function joinsOutsideDays(text: string, context: ParseContext): { start: number; end: number }[] {
  const joins = joinsOf(text);
  if (joins.length === 0) return joins;
  const days = findDays(text, dayContext(context));
  return joins.filter((join) => !days.some((day) => day.start < join.start && join.end < day.end));
}

function joinsOf(text: string): { start: number; end: number }[] {
  const joins = [...text.matchAll(JOIN)].filter(([, join]) => join !== undefined);
  return joins.length > MOST_JOINS
    ? []
    : joins.map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

/** The command a part is by itself, or as the next after such a one: "show the checklist and the status". */
function standing(part: string, context: ParseContext, before?: Command): Command | undefined {
  if (!/\p{L}/u.test(part)) return undefined;
  const reading = readMessage(ROLE_ALONE.test(part) && before ? `make ${part}` : part, context);
  // What asks changes nothing, so that it could only be told or shown.
  if (reading.asks && before?.do !== 'show' && !ASKED_FOR.test(part.trim())) return undefined;
  const command = strictCommand(reading);
  if (!command) return unclearDate(part, reading);
  return isOwnPart(command, part, before) ? command : undefined;
}

/** Whether a part says by itself that it is that command. */
function isOwnPart(command: Command, part: string, before: Command | undefined): boolean {
  if (command.do === 'show' && before?.do === 'show') return true;
  if (command.do === 'set-date') return OF_DATE.test(part);
  return isChange(command) || ASKED_FOR.test(part.trim());
}

/** "The date is in June" names no day: it is asked for rather than passed over. */
function unclearDate(part: string, { asks, clauses }: Reading): Command | undefined {
  const [whole] = clauses.sentences;
  if (asks || !whole || !UNCLEAR_DATE.test(whole.text)) return undefined;
  return { do: 'set-date', date: { kind: 'unreadable', text: part.trim() } };
}
