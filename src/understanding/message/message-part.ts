import type { Command } from '../../domain/requests/command';

/** One of several things in a message: what was typed, and what it asks for; without a command it was not understood. */
export interface MessagePart {
  readonly text: string;
  readonly command?: Command;
  /** What it asks for is not done beside the others, such as a second date. */
  readonly left?: true;
  /** The question in it, where the rest is a statement that only leads up to it. */
  readonly asks?: string;
}

/** Understands a part that stands by itself, or as the next after such a one ("… and the status"). */
export type PartReader = (part: string, before?: Command) => Command | undefined;

/** Commands that may be said several times in one message; of the others the last word would be a guess. */
const SEVERAL_TIMES: ReadonlySet<string> = new Set([
  'add-holding',
  'drop-holding',
  'tick',
  'untick',
  'assign',
  'due',
  'add-item',
  'remove-item',
  'rename-item',
  'records',
  'question',
]);
const OF_REMINDERS: ReadonlySet<Command['do']> = new Set(['snooze', 'pause', 'resume']);
const OF_DATE: ReadonlySet<Command['do']> = new Set(['set-date', 'date-unknown']);
/** These undo or end things: what else is on their line is not done in the same breath. */
const TAKES_LINE: ReadonlySet<Command['do']> = new Set(['delete-data', 'undo']);

/** Whether it says when reminders come: two such parts of a sentence are one. */
export function isOfReminders(command: Command | undefined): boolean {
  return command !== undefined && OF_REMINDERS.has(command.do);
}

/** Whether nothing else on its line is done. */
export function takesLine(command: Command | undefined): boolean {
  return command !== undefined && TAKES_LINE.has(command.do);
}

/** Whether its words are the team's own and may hold anything, also other commands. */
export function isFreeText(command: Command | undefined): boolean {
  return command?.do === 'add-item' || command?.do === 'rename-item';
}

/** What may be said once in a message; undefined for what may follow another of its kind. */
export function kindSaidOnce(command: Command): string | undefined {
  if (SEVERAL_TIMES.has(command.do)) return undefined;
  if (command.do === 'ask') return `ask ${command.about}`;
  if (command.do === 'show') return `show ${command.what} ${command.about ?? ''}`;
  if (command.do === 'chat') return `chat ${command.about}`;
  if (OF_REMINDERS.has(command.do)) return 'reminders';
  return OF_DATE.has(command.do) ? 'date' : command.do;
}

/** Whether a command read from more words says more of the same: another name, a level, the year. */
export function saysMore(longer: Command | undefined, shorter: Command): boolean {
  if (longer?.do !== shorter.do || JSON.stringify(longer) === JSON.stringify(shorter)) return false;
  if (!('holdings' in longer) || !('holdings' in shorter)) return true;
  return longer.holdings.length >= shorter.holdings.length;
}
