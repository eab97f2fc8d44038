import { MONTH_NAMES } from '../../understanding/entities/words/month-names';
import type { Command } from '../../domain/requests/command';
import { keptChange } from '../../domain/requests/command-schema';
import type { DateReading } from '../../domain/time/date-reading';
import { completedBy, isTakenBack, lastChanged, lastSpoken, type Spoken } from '../../domain/team/talk';
import type { Entity } from '../../understanding/entities/entity';
import { corrected, valueAlone } from '../../understanding/thread/follow-up';
import { namedIn, readForm, readPart, type MessageContext } from '../../understanding/understand-message';
import type { AppContext } from '../turn/app-context';
import { carryOut } from '../commands/carry-out';
import { correctedValue } from './corrected-value';
import { fitOfValue } from '../talk/fit-of-value';
import { followMeaning } from '../understood/follow-meaning';
import type { Followed } from '../understood/followed';
import { refuseChange } from '../turn/refusals';
import { spokenOfChange } from '../talk/spoken-of-change';
import { privateNotice, SHOW_STATUS, type Turn } from '../turn/turn';
import type { Reply } from '../turn/conversation';
import { beginTurn } from '../places/begin-turn';
import { undoChange } from '../undo/undo-change';

/** Commands that add to others: the wrong one is taken back before the right one is made. */
const TAKEN_BACK: ReadonlySet<string> = new Set([
  'add',
  'drop',
  'tick',
  'untick',
  'add item',
  'remove item',
  'extra reminders',
]);

interface Said {
  readonly text: string;
  readonly context: MessageContext;
}

/**
 * Takes a message right after a change as putting that change right: "no, not Modern Work but Security", "make that Ben",
 * "a week later please"; or as completing it: "by Friday" after an item was given to somebody. Undefined when it is
 * something else.
 */
export async function correctChange(ctx: AppContext, turn: Turn, said: Said): Promise<Followed | undefined> {
  const { rows, input, asOf } = turn;
  const completes = lastChanged(rows, input.person.id, asOf);
  if (completes === undefined || !turn.picture || isQuestion(said.text)) return undefined;
  const value = correctedValue(ctx, turn, { ...said, completes });
  const command =
    value === undefined
      ? completed(turn, said)
      : readForm(completedBy(completes, value), said.context)?.command;
  const fit = command ? await fitOfValue(ctx, turn, { command, corrects: true }) : 'none';
  if (!command || fit === 'none') return notCorrected(ctx, turn, { ...said, value });
  const adds = value !== undefined && TAKEN_BACK.has(completes);
  return correct(ctx, turn, { command, completes, adds, isSure: fit === 'sure' });
}

/** A value that fits nothing: a month is nobody's name; else the words may be a request of their own. */
async function notCorrected(
  ctx: AppContext,
  turn: Turn,
  said: Said & { readonly value: string | undefined },
): Promise<Followed | undefined> {
  const { value } = said;
  if (value !== undefined && MONTH_NAMES.includes(value)) return { replies: whichValue(ctx, turn, value) };
  return saidAnew(ctx, turn, said);
}

function isQuestion(text: string): boolean {
  return /\?\s*$/.test(text);
}

/** Makes the right change; one that is not sure is proposed. */
async function correct(
  ctx: AppContext,
  turn: Turn,
  change: {
    readonly command: Command;
    readonly completes: string;
    /** It adds to others, so that the wrong one goes first. */
    readonly adds: boolean;
    readonly isSure: boolean;
  },
): Promise<Followed> {
  const { command, completes, adds } = change;
  const refused = refuseChange(ctx, turn);
  if (refused) return { replies: refused, changed: completes };
  const kept = change.isSure ? undefined : keptChange(command);
  if (kept) return { replies: [], propose: [kept], changed: completes };
  const takesBack = adds && !isTakenBack(turn.rows, turn.input.person.id);
  if (takesBack) await undoChange(ctx, turn);
  const now = takesBack ? await beginTurn(ctx, turn.input) : turn;
  const replies = await carryOut(ctx, now, command);
  return { replies, changed: completes, spoken: spokenOfChange(command) };
}

/** "No, wake up again": what stands behind the words of a correction is a request of its own. */
async function saidAnew(ctx: AppContext, turn: Turn, { text, context }: Said): Promise<Followed | undefined> {
  const rest = corrected(text);
  const meaning = rest === undefined ? undefined : readPart(rest, context);
  const isRequest = meaning?.command && meaning.by === 'words' && meaning.label?.startsWith('do:');
  if (!meaning || !isRequest || meaning.probability < REQUEST_FROM || isOneWord(meaning.text))
    return undefined;
  return followMeaning(ctx, turn, { meaning, context, asks: true });
}

const REQUEST_FROM = 0.5;

/** "No, April" after a name was changed: a month is nobody, and nothing is guessed from it. */
function whichValue(ctx: AppContext, turn: Turn, value: string): readonly Reply[] {
  return privateNotice(ctx, turn, {
    tone: 'neutral',
    title: `What is ${value} to be?`,
    text: 'Nothing is changed. Say it whole, for example "contact Megan Bowen" or "anniversary 30 April 2027".',
    buttons: [SHOW_STATUS],
  });
}

/** "No, April": one word is a value, and no request of its own. */
function isOneWord(text: string): boolean {
  return !/\S\s+\S/.test(text.trim());
}

/** The command that gives the item that was just changed a day or a person: "by Friday", "for Ben". */
function completed({ rows, input, asOf }: Turn, { text, context }: Said): Command | undefined {
  const item = itemOf(lastSpoken(rows, input.person.id, asOf));
  const entity = item === undefined ? undefined : valueAlone(text, namedIn(text, context));
  if (item === undefined || !entity) return undefined;
  if (entity.kind === 'date') return { do: 'due', item, date: surer(entity) };
  return entity.kind === 'person' ? { do: 'assign', item, name: entity.name } : undefined;
}

/** A day that is an end rather than a day of its own: "by the end of January". */
function surer({ until, reading }: Extract<Entity, { kind: 'date' }>): DateReading {
  return until.kind === 'day' ? until : reading;
}

function itemOf(spoken: Spoken | undefined): string | undefined {
  return spoken?.kind === 'own' && spoken.about === 'item-state' ? spoken.item : undefined;
}
