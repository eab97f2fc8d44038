import { importChangeId } from '../../domain/import/import-progress';
import { buttonData } from '../../domain/requests/button-data';
import { formatDay } from '../../domain/time/calendar-day';
import type { ImportRow, ImportStep, ImportSummary, UnreadLine } from '../../domain/team/import-row';
import type { Button } from '../kit/view';
import type { RecordLine, RecordSection, RecordsView } from './record-views';

/** Names shown of what would be removed. */
const MOST_NAMED = 10;

export interface ShownImport {
  readonly head: ImportRow;
  readonly steps: readonly ImportStep[];
  /** The same file with day and month the other way round, where nothing but the reader's language decided. */
  readonly otherOrder?: string | undefined;
  readonly locale: string;
}

/** What an import would change, before anything is written. */
export function describeImport(shown: ShownImport): RecordsView {
  const { head, steps } = shown;
  return head.found ? filePreview(shown, head.found) : removalPreview(head, steps);
}

function filePreview({ head, steps, otherOrder, locale }: ShownImport, found: ImportSummary): RecordsView {
  const isNothing = steps.length === 0;
  return {
    title: isNothing ? 'This file changes nothing' : 'Shall I take this over?',
    lead: `${counted(found.certifications, 'certification')} of ${counted(found.people, 'person', 'people')} in ${counted(found.rows, 'row')}. Nothing is written yet.`,
    notes: orderNotes(found),
    sections: [
      { title: 'What would change', lines: changeLines(found) },
      ...unknownSection(found),
      ...unreadSection(found, locale),
    ],
    buttons: [
      ...(isNothing ? [] : [confirm('Import', 'import', head.id)]),
      ...(otherOrder === undefined ? [] : [confirm(otherOrderTitle(found), 'import-preview', otherOrder)]),
      ...(found.gone > 0 ? [goneButton(head.id, found.gone)] : []),
      { title: 'Leave it', data: buttonData({ action: 'decline' }) },
    ],
  };
}

function removalPreview(head: ImportRow, steps: readonly ImportStep[]): RecordsView {
  const named = steps
    .slice(0, MOST_NAMED)
    .flatMap(({ before }) => (before ? [`${before.person}: ${before.exam}`] : []));
  const more = steps.length - named.length;
  return {
    title: 'Shall I remove what the file no longer holds?',
    lead: `${counted(steps.length, 'pass', 'passes')} on record, not in the file. Nothing is removed yet; if the file holds a part of your people only, leave them.`,
    notes: [],
    sections: [
      {
        title: 'Would be removed',
        lines: named.map(plain),
        ...(more > 0 && { notes: [`And ${more} more.`] }),
      },
    ],
    buttons: [
      confirm('Remove them', 'import', head.id),
      { title: 'Leave them', data: buttonData({ action: 'decline' }) },
    ],
  };
}

function changeLines({ added, changed, known, gone, otherRows }: ImportSummary): readonly RecordLine[] {
  return [
    ...(added > 0 ? [plain(`New: ${added}`)] : []),
    ...(changed > 0 ? [plain(`Changed: ${changed}`)] : []),
    ...(known > 0 ? [plain(`On record already: ${known}`)] : []),
    ...(gone > 0 ? [plain(`On record, not in this file: ${gone}. They stay unless you remove them.`)] : []),
    ...(otherRows > 0 ? [plain(`Rows that are no certification, left out: ${otherRows}`)] : []),
  ];
}

function unknownSection({ unknown, unknownTitles }: ImportSummary): readonly RecordSection[] {
  if (unknownTitles === 0) return [];
  const more = unknownTitles - unknown.length;
  return [
    {
      title: 'Titles I do not know, left out',
      lines: unknown.map(({ title, rows, nearest }) =>
        plain(`"${title}" (${counted(rows, 'row')})${nearest === undefined ? '' : `: is it "${nearest}"?`}`),
      ),
      ...(more > 0 && { notes: [`And ${more} more.`] }),
    },
  ];
}

function unreadSection({ unread, unreadLines }: ImportSummary, locale: string): readonly RecordSection[] {
  if (unreadLines === 0) return [];
  const more = unreadLines - unread.length;
  return [
    {
      title: 'Lines I could not read, left out',
      lines: unread.map((line) => plain(`Line ${line.line}: ${reasonWords(line, locale)}`)),
      ...(more > 0 && { notes: [`And ${more} more.`] }),
    },
  ];
}

function reasonWords({ why }: UnreadLine, locale: string): string {
  switch (why.kind) {
    case 'no-person':
      return 'nobody is named.';
    case 'no-title':
      return 'no certification is named.';
    case 'no-day':
      return 'the day it was passed is missing.';
    case 'name-too-long':
      return 'a name has up to 200 characters.';
    case 'unreadable-day':
      return `"${why.cell}" is no day I can read.`;
    case 'number':
      return `${why.cell} is ${formatDay(why.day, locale)} as spreadsheets count; please give the column the format of a date.`;
    case 'ahead':
      return `${formatDay(why.day, locale)} is still to come.`;
    default:
      return `${why.code} alone does not earn ${why.title}.`;
  }
}

function orderNotes({ order, orderBy }: ImportSummary): readonly string[] {
  if (orderBy !== 'locale') return [];
  return [
    `Nothing in the file says whether day or month stands first; I read ${orderWords(order)}, as in your language.`,
  ];
}

function otherOrderTitle({ order }: ImportSummary): string {
  return order === 'day-first' ? 'Month stands first' : 'Day stands first';
}

function orderWords(order: ImportSummary['order']): string {
  return order === 'day-first' ? 'the day first' : 'the month first';
}

function goneButton(id: string, gone: number): Button {
  return confirm(`${gone} not in the file`, 'import-preview', removalOf(id));
}

/** The name of the removal that goes with an import. */
export function removalOf(id: string): string {
  return `${id}-gone`;
}

/** Takes the import back, or does it again. */
export function importUndoButton(title: string, id: string): Button {
  return { title, data: buttonData({ action: 'undo', changeId: importChangeId(id) }) };
}

/** "One of the two": which stands first. */
export function orderButtons({
  dayFirst,
  monthFirst,
}: {
  readonly dayFirst: string;
  readonly monthFirst: string;
}): readonly Button[] {
  return [
    confirm('The day', 'import-preview', dayFirst),
    confirm('The month', 'import-preview', monthFirst),
    { title: 'Leave it', data: buttonData({ action: 'decline' }) },
  ];
}

function confirm(title: string, what: string, token: string): Button {
  return { title, data: buttonData({ action: 'confirm', what, token }) };
}

function plain(text: string): RecordLine {
  return { mark: 'plain', text, details: [] };
}

/** @example counted(2, 'person', 'people') // '2 people' */
function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
