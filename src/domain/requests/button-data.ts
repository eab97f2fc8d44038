import { z } from 'zod';
import type { ShowTopic } from './command';
import { changeSchema } from './command-schema';
import { RECORD_FORMS } from './record-form';

/**
 * The contract for buttons: `{ v: 1, action, … }`, written and read here only. Tenant and conversation come
 * from the activity, never from a button. A new action is a new entry of `shapes`.
 */
const id = z.string().min(1).max(120);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const words = z.string().max(1000);
/** Changes that one "yes" may make. */
const MOST_CHANGES = 10;

const topics = {
  help: true,
  setup: true,
  programs: true,
  status: true,
  checklist: true,
  preview: true,
  requirements: true,
  changes: true,
  calls: true,
  support: true,
  'sign-in': true,
  history: true,
  references: true,
  exams: true,
  score: true,
  forecast: true,
  calendar: true,
  portfolio: true,
  export: true,
  report: true,
} satisfies Record<ShowTopic, true>;

const form = z.enum(RECORD_FORMS);
const topic = z.enum(Object.keys(topics) as [ShowTopic, ...ShowTopic[]]);

const actions = z.discriminatedUnion('action', [
  /** Sets an item to done or to open; never toggles, because Teams may send a press twice. */
  z.object({ action: z.literal('tick'), cycleId: id, itemId: id, done: z.boolean() }),
  /** Opens the set-up card; with inputs, shows it again with what was typed (for the programme in `in_program`). */
  z.object({ action: z.literal('open-set-up') }),
  /** With the `in_…` inputs of `SetUpInput`. `revision` is the team row's; `replace` after "replace it anyway". */
  z.object({ action: z.literal('save-set-up'), revision: z.int(), replace: z.boolean().optional() }),
  z.object({ action: z.literal('choose-program'), programId: id }),
  z.object({ action: z.literal('show'), what: topic, about: words.optional() }),
  z.object({ action: z.literal('ask'), text: words }),
  z.object({ action: z.literal('answer'), programId: id, answerId: id }),
  /** `was` is the date when it was asked: when that has changed since, it is asked anew. */
  z.object({ action: z.literal('set-date'), day, was: words.optional() }),
  z.object({
    action: z.literal('feedback'),
    programId: id,
    answerId: id,
    question: words,
    helpful: z.boolean(),
  }),
  /** Yes to a question: `what` names it, `token` ties it to the moment it was asked, `value` is its subject. */
  z.object({
    action: z.literal('confirm'),
    what: id,
    token: words.optional(),
    value: words.optional(),
  }),
  z.object({ action: z.literal('sign-in-step'), programId: id, stepId: id }),
  z.object({ action: z.literal('renewed'), cycleId: id.optional(), day: day.optional() }),
  z.object({ action: z.literal('not-yet'), cycleId: id.optional() }),
  z.object({ action: z.literal('undo'), changeId: id.optional() }),
  z.object({ action: z.literal('add-mapped-holdings') }),
  /** In a personal chat: the status of one of the person's teams, named by its open cycle. */
  z.object({ action: z.literal('team-status'), cycleId: id }),
  /** With `in_calls`: ids of calls, joined by commas. */
  z.object({ action: z.literal('make-calendar') }),
  /** A form to keep records with; `id` names the record it is about. */
  z.object({ action: z.literal('open-form'), form, id: id.optional() }),
  z.object({ action: z.literal('save-form'), form, id: id.optional() }),
  z.object({ action: z.literal('remove-record'), form, id }),
  /** Somebody looked whether a requirement is met that no record tells. */
  z.object({ action: z.literal('check-requirement'), holdingId: id, requirementId: id, met: z.boolean() }),
  z.object({ action: z.literal('share') }),
  /** Yes to proposed changes. `was` is what each would replace: when that has changed since, it is asked anew. */
  z.object({
    action: z.literal('do'),
    changes: z.array(changeSchema).min(1).max(MOST_CHANGES),
    was: z.array(words),
  }),
  /** No to a question: nothing is changed. */
  z.object({ action: z.literal('decline') }),
  z.object({ action: z.literal('snooze'), days: z.int().min(1).max(366), cycleId: id.optional() }),
]);

/** What a button asks for. */
export type ButtonAction = z.infer<typeof actions>;

/** What a card's button carries. */
export type ButtonData = ButtonAction & { readonly v: 1 };

/** A pressed button, and what the card's inputs held (ids with their `in_` prefix, empty ones left out). */
export interface PressedButton {
  readonly action: ButtonAction;
  readonly inputs: Readonly<Record<string, string>>;
}

/**
 * Ids of the set-up card's inputs. `in_holdings` holds values of `holdingValue`, joined by commas; where a programme
 * has levels there is one such input for each.
 */
export type SetUpInput =
  | 'in_program'
  | 'in_date'
  | 'in_dateUnknown'
  | 'in_holdings'
  | `in_holdings_${string}`
  | 'in_contact'
  | 'in_standIn'
  | 'in_timeZone';

const INPUT_PREFIX = 'in_';
const MOST_INPUTS = 30;
const LONGEST_INPUT = 4000;
/** Pasted lines may be many; whoever takes them says what is too long. */
const LONGEST_PASTE = 60_000;

/** The data of a button. @example buttonData({ action: 'not-yet' }) // { v: 1, action: 'not-yet' } */
export function buttonData(action: ButtonAction): ButtonData {
  return { v: 1, ...action };
}

/**
 * What was pressed, or undefined when the data is not ours: another version, an unknown action, a missing or
 * oversized part. Keys we do not know are dropped.
 */
export function parseButtonData(data: unknown): PressedButton | undefined {
  if (!isRecord(data) || data['v'] !== 1) return undefined;
  const action = actions.safeParse(data);
  const inputs = inputsOf(data);
  return action.success && inputs ? { action: action.data, inputs } : undefined;
}

/** The value of a holding in a choice list. @example holdingValue({ id: 'data-ai' }) // ':data-ai' */
export function holdingValue(holding: { readonly id: string; readonly level?: string | undefined }): string {
  return `${holding.level ?? ''}:${holding.id}`;
}

/** The holdings chosen in `in_holdings`. @example parseHoldingValues('gold:crm,:data-ai') // [{ id: 'crm', level: 'gold' }, { id: 'data-ai' }] */
export function parseHoldingValues(value: string): { id: string; level?: string }[] {
  return value
    .split(',')
    .map((part) => part.trim().split(':'))
    .flatMap(([level = '', id = '']) => (id ? [level ? { id, level } : { id }] : []));
}

function inputsOf(data: Record<string, unknown>): Record<string, string> | undefined {
  const entries = Object.entries(data).filter(([key]) => key.startsWith(INPUT_PREFIX));
  if (entries.length > MOST_INPUTS) return undefined;
  const inputs: Record<string, string> = {};
  for (const [key, value] of entries) {
    if (!isScalar(value) || String(value).length > longest(key)) return undefined;
    if (String(value).trim() !== '') inputs[key] = String(value);
  }
  return inputs;
}

function longest(input: string): number {
  return input === 'in_lines' ? LONGEST_PASTE : LONGEST_INPUT;
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
