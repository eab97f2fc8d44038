import { cycleWords, type CycleSay } from '../../cards/cycle/cycle-words';
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
  const say = cycleWords(turn.input.locale);
  return cardReply(
    ctx.cards.form({
      title: say('form-title'),
      lead: say('form-lead'),
      errors: request.errors ?? [],
      fields: fieldsOf(turn, request),
      buttons: [
        { title: say('save'), data: buttonData({ action: 'save-form', form: 'checklist' }) },
        SHOW_CHECKLIST,
      ],
    }),
  );
}

function fieldsOf({ picture, input: said }: TeamTurn, request: FormRequest): readonly FormField[] {
  const say = cycleWords(said.locale);
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
      label: say('form-add'),
      placeholder: say('form-add-example'),
      value: valueOf(request, 'in_add', undefined),
    },
    ...(hidden.length > 0 ? [choices('in_restore', say('form-restore'))] : []),
    ...(shown.length > 0 ? [choices('in_remove', say('form-remove'))] : []),
  ];
}

async function saveForm(ctx: AppContext, turn: TeamTurn, request: FormRequest): Promise<readonly Reply[]> {
  const { picture } = turn;
  const read = readChanges(ctx, turn, request);
  if ('problem' in read) return openForm(ctx, turn, { ...request, errors: [read.problem] });
  if (read.changes.length === 0)
    return openForm(ctx, turn, {
      inputs: {},
      errors: [cycleWords(turn.input.locale)('form-empty')],
    });
  const after = await writeItems(ctx, turn, { picture, changes: read.changes });
  return after ? saved(ctx, { ...turn, picture: after }, read.changes) : itemsChangedMeanwhile(ctx, turn);
}

function saved(ctx: AppContext, turn: TeamTurn, changes: readonly ItemChange[]): readonly Reply[] {
  const say = cycleWords(turn.input.locale);
  return noticeReply(ctx, turn, {
    tone: 'good',
    title: say('saved'),
    text: [...changes.map((change) => changeLine(say, change)), ...undoNotes(turn.picture)].join('\n\n'),
    buttons: [SHOW_CHECKLIST, ...undoButtons(turn.picture)],
  });
}

function changeLine(say: CycleSay, { told }: ItemChange): string {
  if (told.what === 'item-removed') return say('taken-off', { item: told.from ?? '' });
  return say(told.what === 'item-restored' ? 'put-back' : 'added', { item: told.to ?? '' });
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
    ? { problem: cycleWords(turn.input.locale)('form-most', { most: MOST_CHANGES, chosen: changes.size }) }
    : { changes: [...changes.values()] };
}

function chosen(ids = ''): ReadonlySet<string> {
  return new Set(ids.split(','));
}
