import { groupData, type ChecklistForm } from './checklist-rows';
import type { ChecklistGroup, ChecklistView, NamedPerson, ReminderView } from './checklist-view';
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
} from '../kit/card-data';
import { clip } from '../kit/fit-card';
import { plainText } from '../kit/plain-text';
import type { CardContent } from '../kit/template';

/** From everything to what always fits. */
export const CHECKLIST_FORMS: readonly ChecklistForm[] = [
  { rows: 'full', text: 2000, mostRows: 100, name: 120 },
  { rows: 'brief', text: 400, mostRows: 100, name: 60 },
  { rows: 'lines', text: 250, mostRows: 60, name: 60 },
  { rows: 'lines', text: 100, mostRows: 60, name: 30 },
  { rows: 'lines', text: 40, mostRows: 40, name: 24 },
  { rows: 'lines', text: 30, mostRows: 40, name: 12 },
  { rows: 'lines', text: 30, mostRows: 20, name: 16 },
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
    removed: removedData(view.hiddenItems ?? 0),
  };
}

function removedData(items: number): readonly string[] {
  if (items === 0) return [];
  const [are, them] = items === 1 ? ['item is', 'it'] : ['items are', 'them'];
  return [`${items} ${are} hidden: “Change the list” puts ${them} back.`];
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
