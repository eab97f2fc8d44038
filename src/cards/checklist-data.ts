import { buttonData } from '../domain/button-data';
import type {
  ChecklistGroup,
  ChecklistRow,
  ChecklistView,
  NamedPerson,
  ReminderView,
} from './checklist-view';
import {
  buttonsData,
  countdownData,
  headline,
  historicalData,
  linksData,
  optional,
  progressData,
  progressWords,
  sourceData,
  timelineData,
  type Progress,
} from './card-data';
import { clip } from './fit-card';
import { plainText } from './plain-text';
import type { CardContent } from './template';

/** How much of a checklist is shown: rows with details, or one line each cut to `text` characters. */
export interface ChecklistForm {
  readonly rows: 'full' | 'brief' | 'lines';
  readonly text: number;
  readonly mostRows: number;
}

const TOUCH_HEIGHT = '32px';

/** From everything to what always fits. */
export const CHECKLIST_FORMS: readonly ChecklistForm[] = [
  { rows: 'full', text: 2000, mostRows: 100 },
  { rows: 'brief', text: 400, mostRows: 100 },
  { rows: 'lines', text: 250, mostRows: 60 },
  { rows: 'lines', text: 100, mostRows: 60 },
  { rows: 'lines', text: 40, mostRows: 40 },
  { rows: 'lines', text: 30, mostRows: 20 },
];

export function reminderData(view: ReminderView, form: ChecklistForm): CardContent {
  const progress = progressOf(view.groups);
  return {
    ...historicalData(view),
    ...checklistParts(view, form),
    title: clip(view.title, 200),
    lead: clip(view.lead, 2000),
    headline: headline(view.countdown),
    progressWords: progress.total === 0 ? '' : `${progressWords(progress)}.`,
    countdown: countdownData(view.countdown, progress),
    repeat: view.possibleRepeat
      ? ['You may have had this reminder before: I could not tell whether it arrived.']
      : [],
    contact: namedIn(view).map(contactData),
    mention: namedIn(view).flatMap(mentionData),
    notes: (view.notes ?? []).map((note) => clip(note, form.text)),
    outlook: (view.outlook ?? []).map((words) => clip(words, form.text)),
    source: sourceData(view.source),
  };
}

export function checklistData(view: ChecklistView, form: ChecklistForm): CardContent {
  const progress = progressOf(view.groups);
  return {
    ...historicalData(view),
    ...checklistParts(view, form),
    title: clip(view.title, 200),
    progressWords: progress.total === 0 ? (view.empty ?? 'nothing to tick') : progressWords(progress),
    countdown: countdownData(view.countdown, progress),
    progress: view.countdown ? [] : progressData(progress),
    empty: optional(view.empty),
  };
}

function checklistParts(view: ReminderView | ChecklistView, form: ChecklistForm): CardContent {
  const readOnly = 'readOnly' in view && view.readOnly === true;
  const { groups, hidden } = firstRows(view.groups, form.mostRows);
  return {
    groups: groups.map((group) => groupData(group, { form, cycleId: readOnly ? undefined : view.cycleId })),
    hidden:
      hidden === 0
        ? []
        : [
            `${hidden} more do not fit here: ask “what is still open”, and say “tick” with some of an item’s words.`,
          ],
    timeline: timelineData(view.timeline),
    links: linksData(view.links),
    buttons: buttonsData(view.buttons),
  };
}

/** `cycleId` undefined: rows cannot be pressed. */
interface RowContext {
  readonly form: ChecklistForm;
  readonly cycleId: string | undefined;
}

function groupData(group: ChecklistGroup, context: RowContext): CardContent {
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
    press: pressData(row, cycleId, form.rows === 'full' ? clip(row.text.replaceAll(/\s+/g, ' '), 120) : ''),
    more: more ? [{ why: optional(row.why), links: linksData(row.links) }] : [],
  };
}

function lineData(row: ChecklistRow, { form, cycleId }: RowContext): CardContent {
  return {
    text: `${row.done ? '☑' : '☐'} ${clip(row.text, form.text)}`,
    press: pressData(row, cycleId, ''),
  };
}

function pressData(row: ChecklistRow, cycleId: string | undefined, name: string): readonly CardContent[] {
  if (cycleId === undefined) return [];
  const title = `Mark ${name && `“${name}” `}as ${row.done ? 'open' : 'done'}`;
  return [{ title, data: buttonData({ action: 'tick', cycleId, itemId: row.itemId, done: !row.done }) }];
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

/** Open rows come before done ones when not all can be shown. */
function firstRows(
  groups: readonly ChecklistGroup[],
  most: number,
): { readonly groups: readonly ChecklistGroup[]; readonly hidden: number } {
  const all = groups.flatMap((group) => group.rows);
  if (all.length <= most) return { groups, hidden: 0 };
  const kept = new Set([...all.filter((row) => !row.done), ...all.filter((row) => row.done)].slice(0, most));
  const shown = groups
    .map((group) => ({ ...group, rows: group.rows.filter((row) => kept.has(row)) }))
    .filter((group) => group.rows.length > 0);
  return { groups: shown, hidden: all.length - kept.size };
}

function progressOf(groups: readonly ChecklistGroup[]): Progress {
  const rows = groups.flatMap((group) => group.rows);
  return { done: rows.filter((row) => row.done).length, total: rows.length };
}

/** Everybody the card turns to, each once. */
function namedIn({ contact, alsoNamed = [] }: ReminderView): readonly NamedPerson[] {
  const others = alsoNamed.filter((each) => each.id === undefined || each.id !== contact?.id);
  return contact ? [contact, ...others] : others;
}

function contactData(person: NamedPerson): CardContent {
  const name = person.id ? mentionText(person.name) : plainText(person.name);
  return { words: `${plainText(person.label)}: ${name}` };
}

function mentionData({ id, name }: NamedPerson): readonly CardContent[] {
  return id ? [{ id, name: name.replace(/[<>]/g, ''), text: mentionText(name) }] : [];
}

// Teams replaces exactly this text, so it must be the same in the element and in the list of mentions.
function mentionText(name: string): string {
  return `<at>${plainText(name.replace(/[<>]/g, ''))}</at>`;
}
