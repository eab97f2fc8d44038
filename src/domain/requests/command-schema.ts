import { z } from 'zod';
import type { Command } from './command';
import type { DateReading } from '../time/date-reading';
import { calendarDay } from '../time/stored-time';

/** A command as a button or a stored question carries it; read from `unknown`, because both come from outside. */
const words = z.string().max(1000);
const date = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('day'), day: calendarDay }),
  z.object({ kind: z.literal('missing') }),
]);
const holding = z.object({ text: words, level: words.optional() });
const count = z.int().min(0).max(10_000);

const record = z.discriminatedUnion('do', [
  z.object({ do: z.enum(['add-reference', 'change-reference']), customer: words, date, holding: words }),
  z.object({ do: z.literal('remove-reference'), customer: words }),
  z.object({ do: z.literal('need-references'), count, holding: words }),
  z.object({ do: z.literal('add-exam'), person: words, exam: words, date }),
  z.object({ do: z.literal('remove-exam'), person: words, exam: words }),
  z.object({ do: z.literal('need-exams'), people: count, exams: z.array(words).max(50), holding: words }),
  z.object({ do: z.literal('add-dated'), name: words, date }),
  z.object({ do: z.literal('remove-dated'), name: words }),
  z.object({ do: z.enum(['share', 'import', 'reminder-text']) }),
]);

/** Every command that changes something, with a day that is certain or missing. */
export const changeSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('set-program'), program: words }),
  z.object({ do: z.literal('set-date'), date }),
  z.object({ do: z.enum(['add-holding', 'drop-holding']), holdings: z.array(holding).max(50) }),
  z.object({
    do: z.literal('replace-holding'),
    from: z.array(holding).max(50),
    to: z.array(holding).max(50),
  }),
  z.object({ do: z.literal('unset-contact'), role: z.enum(['contact', 'stand-in']) }),
  z.object({ do: z.enum(['set-contact', 'set-stand-in']), name: words }),
  z.object({ do: z.literal('person-left'), name: words }),
  z.object({ do: z.enum(['tick', 'untick', 'add-item', 'remove-item']), item: words }),
  z.object({ do: z.literal('rename-item'), item: words, text: words }),
  z.object({ do: z.literal('assign'), item: words, name: words }),
  z.object({ do: z.literal('due'), item: words, date }),
  z.object({ do: z.enum(['snooze', 'pause']), until: date }),
  z.object({ do: z.enum(['resume', 'move-here', 'undo', 'delete-data', 'date-unknown', 'make-plan']) }),
  z.object({ do: z.literal('renewed'), on: date }),
  z.object({ do: z.literal('set-time-zone'), zone: words }),
  z.object({ do: z.literal('limit-changes'), to: z.enum(['everyone', 'named']) }),
  z.object({
    do: z.literal('extra-stages'),
    days: z.array(count).max(20),
    more: z.boolean().optional(),
    unread: z.array(words).max(20).optional(),
  }),
  z.object({ do: z.literal('escalation'), on: z.boolean() }),
  z.object({ do: z.literal('records'), change: record }),
]);

/** A change as it can be kept and carried out later. */
export type KeptChange = z.infer<typeof changeSchema>;

/** Whether what a change is to be was not read for sure: its use case asks for it and writes nothing. */
export function lacksValue(command: Command): boolean {
  if (command.do === 'extra-stages') return isUnread(command);
  const { date, until, on } = {
    ...command,
    ...(command.do === 'records' && command.change),
  } as Partial<Record<'date' | 'until' | 'on', DateReading>>;
  return [date, until, on].some((each) => each !== undefined && each.kind !== 'day');
}

const ASKS_FIRST: ReadonlySet<Command['do']> = new Set([
  'renewed',
  'delete-data',
  'person-left',
  'make-plan',
]);

/** Whether the use case of a change asks before it writes anything, so that nobody has to be asked twice. */
export function asksFirst(command: Command): boolean {
  return ASKS_FIRST.has(command.do);
}

/** Reminders of which no day was understood: keeping them would take those away that there are. */
function isUnread({ days, unread = [] }: Extract<Command, { do: 'extra-stages' }>): boolean {
  return days.length === 0 && unread.length > 0;
}

/**
 * The change as it can be kept; undefined for what changes nothing, and for what is not certain (it is asked for
 * first).
 */
export function keptChange(command: Command): KeptChange | undefined {
  if (command.do === 'extra-stages' && isUnread(command)) return undefined;
  const parsed = changeSchema.safeParse(command);
  return parsed.success ? parsed.data : undefined;
}
