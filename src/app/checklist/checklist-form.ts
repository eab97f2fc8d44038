import type { FormField } from '../../cards/records/record-views';
import { undoButtons, undoNotes } from '../../cards/kit/undo-button';
import { buttonData } from '../../domain/requests/button-data';
import { fullChecklist } from '../../domain/cycle/checklist';
import { hiddenItems } from '../../domain/cycle/hidden-items';
import { checklistInput } from '../../domain/cycle/checklist';
import type { AppContext } from '../turn/app-context';
import { addition, restoration } from './add-and-tick-items';
import type { Reply } from '../turn/conversation';
import { valueOf, type FormRequest, type RecordFormUse, type TeamTurn } from '../turn/form';
import { cardReply, noticeReply, SHOW_CHECKLIST } from '../turn/turn';
import { itemsChangedMeanwhile, removal, writeItems, type ItemChange } from './write-items';

/** Items changed with one "Save": each takes two rows, and a write holds a hundred. */
const MOST_CHANGES = 40;

/** The checklist's form: add an item, take items off, put hidden ones back. */
export const checklistForm: RecordFormUse = { open: openForm, save: saveForm };

function openForm(ctx: AppContext, turn: TeamTurn, request: FormRequest): readonly Reply[] {
  return cardReply(
    ctx.cards.form({
      title: 'Change the checklist',
      lead: 'For everybody here, until the next renewal. To rename an item, assign it or give it a day, say "rename", "assign" or "due" and its words.',
      errors: request.errors ?? [],
      fields: fieldsOf(turn, request),
      buttons: [
        { title: 'Save', data: buttonData({ action: 'save-form', form: 'checklist' }) },
        SHOW_CHECKLIST,
      ],
    }),
  );
}

function fieldsOf({ picture }: TeamTurn, request: FormRequest): readonly FormField[] {
  const input = checklistInput(picture);
  const shown = fullChecklist(input).map(({ itemId, text }) => ({ title: text, value: itemId }));
  const hidden = hiddenItems(input).map(({ id, text }) => ({ title: text, value: id }));
  const choices = (id: 'in_restore' | 'in_remove', label: string): FormField => ({
    id,
    kind: 'choices',
    label,
    value: valueOf(request, id, undefined),
    choices: id === 'in_restore' ? hidden : shown,
  });
  return [
    {
      id: 'in_add',
      kind: 'text',
      label: 'Add an item',
      placeholder: 'Order the new badges',
      value: valueOf(request, 'in_add', undefined),
    },
    ...(hidden.length > 0 ? [choices('in_restore', 'Hidden items to put back')] : []),
    ...(shown.length > 0 ? [choices('in_remove', 'Items to take off')] : []),
  ];
}

async function saveForm(ctx: AppContext, turn: TeamTurn, request: FormRequest): Promise<readonly Reply[]> {
  const { picture } = turn;
  const read = readChanges(ctx, turn, request);
  if ('problem' in read) return openForm(ctx, turn, { ...request, errors: [read.problem] });
  if (read.changes.length === 0)
    return openForm(ctx, turn, {
      inputs: {},
      errors: ['Nothing was chosen or typed that would change the checklist.'],
    });
  const after = await writeItems(ctx, turn, { picture, changes: read.changes });
  return after ? saved(ctx, { ...turn, picture: after }, read.changes) : itemsChangedMeanwhile(ctx, turn);
}

function saved(ctx: AppContext, turn: TeamTurn, changes: readonly ItemChange[]): readonly Reply[] {
  return noticeReply(ctx, turn, {
    tone: 'good',
    title: 'Saved: the checklist is changed',
    text: [...changes.map(changeLine), ...undoNotes(turn.picture)].join('\n\n'),
    buttons: [SHOW_CHECKLIST, ...undoButtons(turn.picture)],
  });
}

function changeLine({ told }: ItemChange): string {
  if (told.what === 'item-removed') return `Taken off: ${told.from ?? ''}`;
  return `${told.what === 'item-restored' ? 'Put back' : 'Added'}: ${told.to ?? ''}`;
}

function readChanges(
  ctx: AppContext,
  turn: TeamTurn,
  { inputs }: FormRequest,
): { readonly changes: readonly ItemChange[] } | { readonly problem: string } {
  const { picture } = turn;
  const input = checklistInput(picture);
  const restore = chosen(inputs['in_restore']);
  const remove = chosen(inputs['in_remove']);
  const text = inputs['in_add'];
  const added = text ? addition(ctx, turn, { picture, text }) : undefined;
  if (added && 'problem' in added) return added;
  const change = added && 'change' in added ? [added.change] : [];
  const changes = new Map(
    [
      ...hiddenItems(input).flatMap((item) => (restore.has(item.id) ? [restoration(item)] : [])),
      ...fullChecklist(input).flatMap((each) =>
        remove.has(each.itemId) ? [removal(turn, picture, each)] : [],
      ),
      ...change,
    ].map((change) => [change.value.itemId, change]),
  );
  return changes.size > MOST_CHANGES
    ? { problem: `I can change up to ${MOST_CHANGES} items at once; you chose ${changes.size}.` }
    : { changes: [...changes.values()] };
}

function chosen(ids = ''): ReadonlySet<string> {
  return new Set(ids.split(','));
}
