import { keptChange } from '../domain/command-schema';
import { completedBy, isTakenBack, lastChanged, lastSpoken, type Spoken } from '../domain/talk';
import type { Entity } from '../understanding/entities/entity';
import { valueAlone } from '../understanding/thread/follow-up';
import { namedIn, readForm, type MessageContext } from '../understanding/understand-message';
import type { AppContext } from './app-context';
import { carryOut } from './carry-out';
import { correctedValue } from './corrected-value';
import { fitOfValue } from './fit-of-value';
import type { Followed } from './follow-meaning';
import { refuseChange } from './refuse-change';
import { spokenOfChange } from './spoken-of-change';
import { beginTurn, type Turn } from './turn';
import { undoChange } from './undo-change';

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
  if (completes === undefined || !turn.picture) return undefined;
  const value = correctedValue(ctx, turn, { ...said, completes });
  const form = value === undefined ? completed(turn, said) : completedBy(completes, value);
  const command = form === undefined ? undefined : readForm(form, said.context)?.command;
  if (!command) return undefined;
  const fit = await fitOfValue(ctx, turn, { command, corrects: true });
  if (fit === 'none') return undefined;
  const refused = refuseChange(ctx, turn);
  if (refused) return { replies: refused, changed: completes };
  const kept = keptChange(command);
  if (fit === 'perhaps' && kept) return { replies: [], propose: [kept], changed: completes };
  const isNew = value === undefined || !TAKEN_BACK.has(completes) || isTakenBack(rows, input.person.id);
  if (!isNew) await undoChange(ctx, turn);
  const now = isNew ? turn : await beginTurn(ctx, turn.input);
  const replies = await carryOut(ctx, now, command);
  return { replies, changed: completes, spoken: spokenOfChange(command) };
}

/** The command that gives the item that was just changed a day or a person: "by Friday", "for Ben". */
function completed({ rows, input, asOf }: Turn, { text, context }: Said): string | undefined {
  const item = itemOf(lastSpoken(rows, input.person.id, asOf));
  const entity = item === undefined ? undefined : valueAlone(text, namedIn(text, context));
  if (item === undefined || !entity) return undefined;
  return formOf(entity, { item, said: text.slice(entity.start, entity.end) });
}

function itemOf(spoken: Spoken | undefined): string | undefined {
  return spoken?.kind === 'own' && spoken.about === 'item-state' ? spoken.item : undefined;
}

function formOf({ kind }: Entity, { item, said }: { item: string; said: string }): string | undefined {
  if (kind === 'date' || kind === 'length') return `due ${item} ${said}`;
  return kind === 'person' ? `assign ${item} to ${said}` : undefined;
}
