import { describeFurtherDates } from '../../cards/records/describe-further-dates';
import type { FormField } from '../../cards/records/record-views';
import type { RecordCommand } from '../../domain/requests/command';
import { addDays, formatDay } from '../../domain/time/calendar-day';
import { furtherDateOf, type FurtherDate } from '../../domain/cycle/further-dates';
import { type DatedThing } from '../../domain/team/record-rows';
import type { Program } from '../../domain/program/program';
import { recordKey, recordKeys } from '../../domain/records/record-key';
import type { TeamPicture } from '../../domain/team/team-picture';
import type { RowChange, StoredRow } from '../../domain/team/team-rows';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import { findRecords } from '../../understanding/names/record-search';
import { personOf } from '../turn/new-team';
import { dateOf, readingOf, sureDay } from './record-day';
import {
  dayValueOf,
  nameProblems,
  recordButtons,
  valueOf,
  type FormRequest,
  type RecordFormUse,
  type TeamTurn,
} from '../turn/form';
import { cardReply, noticeReply, SHOW_STATUS } from '../turn/turn';
import { changedMeanwhile, writeRecords } from './write-records';

const MOST_DATES = 50;
const MOST_DAYS_PAST = 366;
const MOST_DAYS_AHEAD = 3 * 366;

/** Adds, changes and removes further dates. */
export const datedForm: RecordFormUse = { open: openDated, save: saveDated, remove: removeDated };

export function showFurtherDates(ctx: AppContext, picture: TeamPicture, said?: string): readonly Reply[] {
  return cardReply(ctx.cards.records(describeFurtherDates(picture, said)));
}

function openDated(ctx: AppContext, turn: TeamTurn, request: FormRequest): readonly Reply[] {
  const { program } = turn.picture;
  if (program.furtherDates.length === 0) return knowsNone(ctx, turn);
  const stored = storedDated(turn, request.id)?.value;
  return cardReply(
    ctx.cards.form({
      title: stored ? `Change ${stored.name}` : 'Which further date shall I watch?',
      errors: request.errors ?? [],
      fields: fieldsOf(program, request, stored),
      buttons: recordButtons('dated', stored?.id),
    }),
  );
}

function fieldsOf(
  program: Program,
  request: FormRequest,
  stored: DatedThing | undefined,
): readonly FormField[] {
  const [first] = program.furtherDates;
  return [
    {
      id: 'in_kind',
      kind: 'choice',
      label: 'What it is',
      value: valueOf(request, 'in_kind', stored?.kindId ?? first?.id),
      choices: program.furtherDates.map(({ id, name }) => ({ title: name, value: id })),
    },
    { id: 'in_name', kind: 'text', label: 'Its name', value: valueOf(request, 'in_name', stored?.name) },
    { id: 'in_date', kind: 'date', label: 'Its date', value: dayValueOf(request, stored?.date) },
  ];
}

function knowsNone(ctx: AppContext, turn: TeamTurn): readonly Reply[] {
  return noticeReply(ctx, turn, {
    tone: 'neutral',
    title: 'This programme has no further dates',
    text: `${turn.program.name} has one date, which I watch.`,
    buttons: [SHOW_STATUS],
  });
}

async function saveDated(ctx: AppContext, turn: TeamTurn, request: FormRequest): Promise<readonly Reply[]> {
  if (turn.program.furtherDates.length === 0) return knowsNone(ctx, turn);
  const read = readDated(turn, request);
  if ('errors' in read) return openDated(ctx, turn, { ...request, errors: read.errors });
  const stored = storedDated(turn, request.id);
  if (!stored && recordKeys(turn.rows).has(recordKey({ kind: 'dated', value: read })))
    return showFurtherDates(ctx, turn.picture, `On record already: I watch ${read.name}`);
  const id = stored?.value.id ?? ctx.newId();
  const value: DatedThing = { id, ...read, by: personOf(turn.input), at: turn.asOf };
  const change: RowChange = stored
    ? { do: 'replace', kind: 'dated', value, etag: stored.etag }
    : { do: 'insert', kind: 'dated', value };
  // The look that follows plans its reminders; it comes first, so that no crash in between loses them.
  await ctx.wakeUps.add({ at: turn.asOf, place: turn.input.place });
  const to = `${value.name}, ${formatDay(value.date, turn.input.locale)}`;
  const after = await writeRecords(ctx, turn, { changes: [change], what: 'dated', to });
  return after ? showFurtherDates(ctx, after, `Saved: I watch ${to}`) : changedMeanwhile(ctx, turn);
}

async function removeDated(ctx: AppContext, turn: TeamTurn, id: string): Promise<readonly Reply[]> {
  const stored = storedDated(turn, id);
  if (!stored) return showFurtherDates(ctx, turn.picture, 'That date is gone already');
  const { value, etag } = stored;
  const changes: RowChange[] = [{ do: 'delete', kind: 'dated', value, etag }];
  const after = await writeRecords(ctx, turn, { changes, what: 'dated-removed', from: value.name });
  return after ? showFurtherDates(ctx, after, `Removed: ${value.name}`) : changedMeanwhile(ctx, turn);
}

function storedDated({ rows }: TeamTurn, id: string | undefined): StoredRow<'dated'> | undefined {
  return id === undefined ? undefined : rows.dated.find(({ value }) => value.id === id);
}

type ReadDated = Pick<DatedThing, 'kindId' | 'name' | 'date'> | { readonly errors: readonly string[] };

/** A further date as typed, checked; everything wrong with it at once. */
export function readDated(turn: TeamTurn, request: FormRequest): ReadDated {
  const { id, inputs } = request;
  const name = (inputs['in_name'] ?? '').trim();
  const kindId = inputs['in_kind'] ?? '';
  const date = sureDay(turn, dateOf(turn, request));
  const full = id === undefined && turn.rows.dated.length >= MOST_DATES;
  const errors = [
    ...(furtherDateOf(turn.program, { kindId }) ? [] : ['What kind of date is it?']),
    ...nameProblems(name, 'What is it called?'),
    ...('problem' in date
      ? [date.problem]
      : isFar(turn, date.day)
        ? ['That day is too far away to be meant.']
        : []),
    ...(full ? [`I can watch ${MOST_DATES} dates; remove one first.`] : []),
  ];
  if (errors.length > 0 || 'problem' in date) return { errors };
  return { kindId, name, date: date.day };
}

function isFar(turn: TeamTurn, day: DatedThing['date']): boolean {
  const { today } = readingOf(turn);
  return day < addDays(today, -MOST_DAYS_PAST) || day > addDays(today, MOST_DAYS_AHEAD);
}

/** "Watch our Azure Virtual Desktop specialization, 3 March 2027". */
export function addDated(
  ctx: AppContext,
  turn: TeamTurn,
  { name, date }: Extract<RecordCommand, { do: 'add-dated' }>,
): Promise<readonly Reply[]> {
  const kind = kindNamed(turn.program, name);
  return saveDated(ctx, turn, { inputs: { in_name: name, ...(kind && { in_kind: kind.id }) }, date });
}

/** The kind whose longest name stands in the words. */
export function kindNamed({ furtherDates }: Program, words: string): FurtherDate | undefined {
  const text = words.toLowerCase();
  const lengths = furtherDates.map((kind) => ({
    kind,
    length: Math.max(
      0,
      ...[kind.name, kind.id, ...kind.also].map((name) =>
        text.includes(name.toLowerCase()) ? name.length : 0,
      ),
    ),
  }));
  const best = lengths.sort((a, b) => b.length - a.length)[0];
  return best && best.length > 0 ? best.kind : undefined;
}

export async function dropDated(ctx: AppContext, turn: TeamTurn, name: string): Promise<readonly Reply[]> {
  const all = turn.rows.dated.map(({ value }) => value);
  const found = findRecords(all, name, (each) => each.name);
  const [only] = found;
  if (only && found.length === 1) return removeDated(ctx, turn, only.id);
  return showFurtherDates(
    ctx,
    turn.picture,
    only ? 'Which one? Press it below' : `I watch nothing called "${name}"`,
  );
}
