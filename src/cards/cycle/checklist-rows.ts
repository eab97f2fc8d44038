import { buttonData } from '../../domain/requests/button-data';
import { linksData, optional } from '../kit/card-data';
import type { ChecklistGroup, ChecklistRow } from './checklist-view';
import { clip } from '../kit/fit-card';
import type { CardContent } from '../kit/template';

/** How much of a checklist is shown: rows with details, or one line each cut to `text` characters. */
export interface ChecklistForm {
  readonly rows: 'full' | 'brief' | 'lines';
  readonly text: number;
  readonly mostRows: number;
  /** Characters of an item in the name of what is pressed. */
  readonly name: number;
}

const TOUCH_HEIGHT = '32px';

/** `cycleId` undefined: rows cannot be pressed. */
interface RowContext {
  readonly form: ChecklistForm;
  readonly cycleId: string | undefined;
}

/** A group with its rows, or with a line for each. */
export function groupData(group: ChecklistGroup, context: RowContext): CardContent {
  const lines = context.form.rows === 'lines';
  return {
    title: clip(group.title, 60),
    rows: lines ? [] : group.rows.map((row) => rowData(row, context)),
    lines: lines ? group.rows.map((row) => lineData(row, context)) : [],
  };
}

function rowData(row: ChecklistRow, { form, cycleId }: RowContext): CardContent {
  const more = form.rows === 'full' && (row.why !== undefined || (row.links ?? []).length > 0);
  return {
    box: row.done ? '☑' : '☐',
    boxColor: row.done ? 'Good' : 'Default',
    text: clip(row.text, form.text),
    done: row.done,
    height: more ? '20px' : TOUCH_HEIGHT,
    details: detailsData(row, form),
    press: pressData(row, { cycleId, form }),
    more: more ? [{ why: optional(row.why), links: linksData(row.links) }] : [],
  };
}

function lineData(row: ChecklistRow, { form, cycleId }: RowContext): CardContent {
  return {
    text: `${row.done ? '☑' : '☐'} ${clip(row.text, form.text)}`,
    press: pressData(row, { cycleId, form }),
  };
}

/** Who cannot see the row hears from the title which item it is; the tooltip stands beside its words anyway. */
function pressData(row: ChecklistRow, { cycleId, form }: RowContext): readonly CardContent[] {
  if (cycleId === undefined) return [];
  const name = clip(row.text.replaceAll(/\s+/g, ' ').trim(), form.name);
  const state = `as ${row.done ? 'open' : 'done'}`;
  const data = buttonData({ action: 'tick', cycleId, itemId: row.itemId, done: !row.done });
  return [{ title: `Mark “${name}” ${state}`, tooltip: `Mark ${state}`, data }];
}

function detailsData(row: ChecklistRow, form: ChecklistForm): readonly CardContent[] {
  const overdue = !row.done && row.overdue === true;
  const words = [doneWords(row, form), ...(row.done ? [] : todoWords(row, form))].filter(Boolean).join(' · ');
  return words ? [{ words, subtle: !overdue, color: overdue ? 'Attention' : 'Default' }] : [];
}

function doneWords({ done, doneBy }: ChecklistRow, form: ChecklistForm): string {
  if (!doneBy) return done ? 'Done' : '';
  return `${done ? 'Done' : 'Opened again'} by ${clip(doneBy, form.text)}`;
}

function todoWords({ due, overdue, assignee }: ChecklistRow, form: ChecklistForm): string[] {
  const dueWords = due ? `${overdue ? 'Overdue since' : 'Due'} ${due}` : '';
  return [dueWords, clip(assignee ?? '', form.text)];
}
