import { formatDay } from '../../domain/time/calendar-day';
import type { CustomerReference } from '../../domain/team/record-rows';
import { recordKey, recordKeys } from '../../domain/records/record-key';
import type { RowChange, StoredRow } from '../../domain/team/team-rows';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import { personOf } from '../turn/new-team';
import { dateOf, pastDay } from './record-day';
import {
  dayValueOf,
  findHeld,
  holdingField,
  nameProblems,
  NO_HOLDING,
  recordButtons,
  valueOf,
  type FormRequest,
  type RecordFormUse,
  type TeamTurn,
} from '../turn/form';
import { showReferences } from './show-records';
import { cardReply } from '../turn/turn';
import { changedMeanwhile, writeRecords } from './write-records';

/** References of a team at most. */
export const MOST_REFERENCES = 200;

/** Adds, changes and removes customer references by card. */
export const referenceForm: RecordFormUse = {
  open: openReference,
  save: saveReference,
  remove: removeReference,
};

function openReference(ctx: AppContext, turn: TeamTurn, request: FormRequest): readonly Reply[] {
  const stored = storedReference(turn, request.id)?.value;
  const { picture } = turn;
  const customer = valueOf(request, 'in_customer', stored?.customer);
  const holding = valueOf(request, 'in_holding', stored?.holdingId);
  return cardReply(
    ctx.cards.form({
      title: stored ? 'Change a customer reference' : 'Add a customer reference',
      errors: request.errors ?? [],
      fields: [
        { id: 'in_customer', kind: 'text', label: 'Customer', value: customer },
        { id: 'in_date', kind: 'date', label: 'Given on', value: dayValueOf(request, stored?.givenOn) },
        ...(picture.team.holdings.length > 0 ? [holdingField(picture, holding, 'I say it later')] : []),
      ],
      buttons: recordButtons('reference', stored?.id),
    }),
  );
}

/** Saves a form; what is wrong with it is said at once, with what was typed. Words said in a message come here too. */
export async function saveReference(
  ctx: AppContext,
  turn: TeamTurn,
  request: FormRequest,
): Promise<readonly Reply[]> {
  const read = readReference(turn, request);
  if ('errors' in read) return openReference(ctx, turn, { ...request, errors: read.errors });
  const stored = storedReference(turn, request.id);
  const { customer, givenOn, holdingId } = read;
  if (!stored && recordKeys(turn.rows).has(recordKey({ kind: 'ref', value: read })))
    return showReferences(ctx, turn.picture, `On record already: the reference of ${customer}`);
  const value: CustomerReference = {
    id: stored?.value.id ?? ctx.newId(),
    customer,
    givenOn,
    ...(holdingId !== undefined && { holdingId }),
    by: personOf(turn.input),
    at: turn.asOf,
  };
  const change: RowChange = stored
    ? { do: 'replace', kind: 'ref', value, etag: stored.etag }
    : { do: 'insert', kind: 'ref', value };
  const words = `${customer}, ${formatDay(givenOn, turn.input.locale)}`;
  const after = await writeRecords(ctx, turn, { changes: [change], what: 'reference', to: words });
  return after
    ? showReferences(ctx, after, `Saved: the reference of ${customer}`)
    : changedMeanwhile(ctx, turn);
}

async function removeReference(ctx: AppContext, turn: TeamTurn, id: string): Promise<readonly Reply[]> {
  const stored = storedReference(turn, id);
  if (!stored) return showReferences(ctx, turn.picture, 'That reference is gone already');
  const { value, etag } = stored;
  const after = await writeRecords(ctx, turn, {
    changes: [{ do: 'delete', kind: 'ref', value, etag }],
    what: 'reference-removed',
    from: `${value.customer}, ${formatDay(value.givenOn, turn.input.locale)}`,
  });
  return after
    ? showReferences(ctx, after, `Removed: the reference of ${value.customer}`)
    : changedMeanwhile(ctx, turn);
}

function storedReference({ rows }: TeamTurn, id: string | undefined): StoredRow<'ref'> | undefined {
  return id === undefined ? undefined : rows.ref.find(({ value }) => value.id === id);
}

type ReadReference =
  Pick<CustomerReference, 'customer' | 'givenOn' | 'holdingId'> | { readonly errors: readonly string[] };

/** A reference as typed, checked; everything wrong with it at once. */
export function readReference(turn: TeamTurn, request: FormRequest): ReadReference {
  const { id, inputs } = request;
  const customer = (inputs['in_customer'] ?? '').trim();
  const date = pastDay(turn, dateOf(turn, request));
  const holding = readHolding(turn, inputs['in_holding']);
  const full = id === undefined && turn.rows.ref.length >= MOST_REFERENCES;
  const errors = [
    ...nameProblems(customer, 'Which customer gave it?'),
    ...('problem' in date ? [date.problem] : []),
    ...('problem' in holding ? [holding.problem] : []),
    ...(full ? [`There can be ${MOST_REFERENCES} references; remove one that has run out first.`] : []),
  ];
  if (errors.length > 0 || 'problem' in date || 'problem' in holding) return { errors };
  return { customer, givenOn: date.day, ...holding };
}

function readHolding(
  turn: TeamTurn,
  words: string | undefined,
): Pick<CustomerReference, 'holdingId'> | { readonly problem: string } {
  if (!words || words === NO_HOLDING) return {};
  const match = findHeld(turn, words);
  return 'held' in match ? { holdingId: match.held.id } : match;
}
