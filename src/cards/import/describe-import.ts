import { importChangeId } from '../../domain/import/import-progress';
import { buttonData } from '../../domain/requests/button-data';
import { formatDay } from '../../domain/time/calendar-day';
import type { ImportRow, ImportStep, ImportSummary, UnreadLine } from '../../domain/team/import-row';
import type { Button } from '../kit/view';
import type { RecordLine, RecordSection, RecordsView } from '../records/record-views';
import { importWords, type ImportSay } from './import-words';

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
  const say = importWords(shown.locale);
  const { head, steps } = shown;
  return head.found ? filePreview(say, shown, head.found) : removalPreview(say, head, steps);
}

function filePreview(say: ImportSay, shown: ShownImport, found: ImportSummary): RecordsView {
  const { head, steps, otherOrder, locale } = shown;
  const { certifications, people, rows } = found;
  const isNothing = steps.length === 0;
  const other = found.order === 'day-first' ? say('month-first') : say('day-first');
  return {
    title: isNothing ? say('file-same') : say('file-title'),
    lead: say('file-lead', { certifications, people, rows }),
    notes:
      found.orderBy === 'locale'
        ? [say('order-by-language', { order: found.order === 'day-first' ? 'day' : 'month' })]
        : [],
    sections: [
      { title: say('changes'), lines: changeLines(say, found) },
      ...unknownSection(say, found),
      ...unreadSection(say, found, locale),
    ],
    buttons: [
      ...(isNothing ? [] : [confirm(say('import'), 'import', head.id)]),
      ...(otherOrder === undefined ? [] : [confirm(other, 'import-preview', otherOrder)]),
      ...(found.gone > 0 ? [removalButton(say, head.id, found.gone)] : []),
      { title: say('leave'), data: buttonData({ action: 'decline' }) },
    ],
  };
}

function removalPreview(say: ImportSay, head: ImportRow, steps: readonly ImportStep[]): RecordsView {
  const named = steps
    .slice(0, MOST_NAMED)
    .flatMap(({ before }) => (before ? [`${before.person}: ${before.exam}`] : []));
  return {
    title: say('removal-title'),
    lead: say('removal-lead', { count: steps.length }),
    notes: [],
    sections: [
      {
        title: say('removal-names'),
        lines: named.map(plain),
        ...moreNotes(say, steps.length - named.length),
      },
    ],
    buttons: [
      confirm(say('remove'), 'import', head.id),
      { title: say('leave'), data: buttonData({ action: 'decline' }) },
    ],
  };
}

function changeLines(say: ImportSay, found: ImportSummary): readonly RecordLine[] {
  const lines = [
    ['new', found.added],
    ['changed', found.changed],
    ['known', found.known],
    ['gone', found.gone],
    ['others', found.otherRows],
  ] as const;
  return lines.filter(([, count]) => count > 0).map(([key, count]) => plain(say(key, { count })));
}

function unknownSection(say: ImportSay, { unknown, unknownTitles }: ImportSummary): readonly RecordSection[] {
  if (unknownTitles === 0) return [];
  const lines = unknown.map(({ title, rows, nearest }) =>
    plain(
      nearest === undefined
        ? say('unknown-title', { title, rows })
        : say('unknown-near', { title, rows, nearest }),
    ),
  );
  return [{ title: say('unknown-titles'), lines, ...moreNotes(say, unknownTitles - unknown.length) }];
}

function unreadSection(
  say: ImportSay,
  { unread, unreadLines }: ImportSummary,
  locale: string,
): readonly RecordSection[] {
  if (unreadLines === 0) return [];
  const lines = unread.map((each) =>
    plain(say('unread-line', { line: String(each.line), why: reasonWords(say, each, locale) })),
  );
  return [{ title: say('unread-lines'), lines, ...moreNotes(say, unreadLines - unread.length) }];
}

function moreNotes(say: ImportSay, count: number): { readonly notes?: readonly string[] } {
  return count > 0 ? { notes: [say('more', { count })] } : {};
}

function reasonWords(say: ImportSay, { why }: UnreadLine, locale: string): string {
  switch (why.kind) {
    case 'unreadable-day':
      return say('unreadable-day', { cell: why.cell });
    case 'number':
      return say('number', { cell: why.cell, day: formatDay(why.day, locale) });
    case 'ahead':
      return say('ahead', { day: formatDay(why.day, locale) });
    case 'part':
      return say('part', { code: why.code, title: why.title });
    default:
      return say(why.kind);
  }
}

/** Asks about what a file no longer holds. */
export function removalButton(say: ImportSay, id: string, count: number): Button {
  return confirm(say('not-in-file', { count }), 'import-preview', removalOf(id));
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
export function orderButtons(
  say: ImportSay,
  { dayFirst, monthFirst }: { readonly dayFirst: string; readonly monthFirst: string },
): readonly Button[] {
  return [
    confirm(say('the-day'), 'import-preview', dayFirst),
    confirm(say('the-month'), 'import-preview', monthFirst),
    { title: say('leave'), data: buttonData({ action: 'decline' }) },
  ];
}

function confirm(title: string, what: string, token: string): Button {
  return { title, data: buttonData({ action: 'confirm', what, token }) };
}

function plain(text: string): RecordLine {
  return { mark: 'plain', text, details: [] };
}
