import type { RecordCommand } from '../../domain/requests/command';
import type { CustomerReference } from '../../domain/team/record-rows';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import { findRecords } from '../../understanding/names/record-search';
import { referenceForm, saveReference } from './reference-form';
import type { TeamTurn } from '../turn/form';
import { showReferences } from './show-records';

type Said<K extends RecordCommand['do']> = Extract<RecordCommand, { do: K }>;

/** "Add reference Fabrikam, 3 March 2026": saved when all was said, else the form with what was said. */
export function addReference(
  ctx: AppContext,
  turn: TeamTurn,
  said: Said<'add-reference'>,
): Promise<readonly Reply[]> {
  const { customer, date, holding } = said;
  return saveReference(ctx, turn, {
    inputs: { ...typed('in_customer', customer), ...typed('in_holding', holding) },
    date,
  });
}

/** Another day, or another holding, for the reference of a customer. */
export async function changeReference(
  ctx: AppContext,
  turn: TeamTurn,
  said: Said<'change-reference'>,
): Promise<readonly Reply[]> {
  const found = named(turn, said.customer);
  const [only] = found;
  if (!only || found.length > 1) return choose(ctx, turn, { customer: said.customer, found });
  const { customer, givenOn, holdingId = '' } = only;
  return saveReference(ctx, turn, {
    id: only.id,
    inputs: {
      in_customer: customer,
      in_date: givenOn,
      ...typed('in_holding', said.holding === '' ? holdingId : said.holding),
    },
    ...(said.date.kind !== 'missing' && { date: said.date }),
  });
}

export async function dropReference(
  ctx: AppContext,
  turn: TeamTurn,
  customer: string,
): Promise<readonly Reply[]> {
  const found = named(turn, customer);
  const [only] = found;
  if (!only || found.length > 1) return choose(ctx, turn, { customer, found });
  return referenceForm.remove?.(ctx, turn, only.id) ?? [];
}

function named({ rows }: TeamTurn, customer: string): readonly CustomerReference[] {
  return findRecords(
    rows.ref.map(({ value }) => value),
    customer,
    (each) => each.customer,
  );
}

function choose(
  ctx: AppContext,
  { picture }: TeamTurn,
  { customer, found }: { readonly customer: string; readonly found: readonly CustomerReference[] },
): readonly Reply[] {
  const title = found.length > 1 ? 'Which one? Press it below' : `I know no reference of "${customer}"`;
  return showReferences(ctx, picture, title);
}

function typed(id: string, text: string): Record<string, string> {
  return text === '' ? {} : { [id]: text };
}
