import { undoButtons, undoNotes } from '../../cards/kit/undo-button';
import { buttonData } from '../../domain/requests/button-data';
import { recordKey, recordKeys, type NewRecord } from '../../domain/records/record-key';
import { exportedLines, pastedLines, type PastedLine } from '../../understanding/entities/pasted-line';
import type { TeamPicture } from '../../domain/team/team-picture';
import type { RowChange } from '../../domain/team/team-rows';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import { readLine, type BadLine } from './pasted-record';
import { previewImport, readFile } from '../import/preview-import';
import { refuseDoubled, refuseFile } from '../import/refuse-file';
import { showImportForm } from './import-form';
import { personOf } from '../turn/new-team';
import { readingOf } from './record-day';
import type { FormRequest, RecordFormUse, TeamTurn } from '../turn/form';
import { noticeReply, SHOW_STATUS } from '../turn/turn';
import { changedMeanwhile, writeRecords } from './write-records';

/** Lines of a paste at most: one write of the store takes them all, or none. */
const MOST_LINES = 90;
/** Characters of lines at most: those that could not be kept have to fit into the card that gives them back. */
const LONGEST_PASTE = 8_000;
const MOST_SHOWN = 10;
const LONGEST_SHOWN = 60;

/** Records pasted as lines: good ones are kept, bad ones come back with their numbers, so that none is lost. */
export const importForm: RecordFormUse = { open: openImport, save: saveImport };

function openImport(ctx: AppContext, turn: TeamTurn, request: FormRequest): readonly Reply[] {
  return showImportForm(ctx, turn, request);
}

const TOO_LONG = `I take up to ${LONGEST_PASTE} characters at a time. Nothing was imported; please paste the lines in parts.`;

async function saveImport(ctx: AppContext, turn: TeamTurn, request: FormRequest): Promise<readonly Reply[]> {
  const text = request.inputs['in_lines'] ?? '';
  const context = readingOf(turn);
  const found = readFile(turn, text, { context });
  switch (found.kind) {
    case 'report':
      return previewImport(ctx, turn, { text, report: found, context });
    case 'refused':
      return refuseFile(ctx, turn, found.why);
    case 'doubled':
      return refuseDoubled(ctx, turn, found.names);
    case 'own': {
      const lines = exportedLines(found.rows, context);
      return saveLines(ctx, turn, { request, lines, skipped: found.rows.length - lines.length });
    }
    default:
      // As a text below: a card in its place could not hold what was pasted, and would lose it.
      if (text.length > LONGEST_PASTE) return [{ kind: 'text', text: TOO_LONG }];
      return saveLines(ctx, turn, { request, lines: pastedLines(text, context), skipped: 0 });
  }
}

async function saveLines(
  ctx: AppContext,
  turn: TeamTurn,
  { request, lines, skipped }: PastedRecords,
): Promise<readonly Reply[]> {
  if (lines.length === 0) return openImport(ctx, turn, { ...request, errors: ['Paste at least one line.'] });
  const read = lines.map((line) => readLine(turn, line));
  const bad = read.flatMap((each) => ('problem' in each ? [each] : []));
  const records = read.flatMap((each) => ('record' in each ? [each.record] : []));
  const fresh = notOnRecord(turn, records);
  if (fresh.length > MOST_LINES) return [{ kind: 'text', text: tooMany(fresh.length) }];
  const picture = await keep(ctx, turn, fresh);
  if (!picture) return changedMeanwhile(ctx, turn);
  const after = { ...turn, picture };
  const counts = { kept: fresh.length, known: records.length - fresh.length, skipped };
  return bad.length === 0 ? imported(ctx, after, counts) : giveBack(ctx, after, { ...counts, bad });
}

interface PastedRecords {
  readonly request: FormRequest;
  readonly lines: readonly PastedLine[];
  /** Lines of an export that are no records: the team, its holdings, what was sent. */
  readonly skipped: number;
}

function tooMany(lines: number): string {
  return `I take ${MOST_LINES} new records at a time; yours are ${lines}. Nothing was imported; please paste the lines in parts.`;
}

/** Those that say something new; Teams may send the same paste twice. */
function notOnRecord(turn: TeamTurn, records: readonly NewRecord[]): readonly NewRecord[] {
  const keys = recordKeys(turn.rows);
  return records.filter((record) => {
    const key = recordKey(record);
    const isNew = !keys.has(key);
    keys.add(key);
    return isNew;
  });
}

/** The picture with them; undefined when somebody else wrote at the same moment. */
async function keep(
  ctx: AppContext,
  turn: TeamTurn,
  records: readonly NewRecord[],
): Promise<TeamPicture | undefined> {
  if (records.length === 0) return turn.picture;
  await ctx.wakeUps.add({ at: turn.asOf, place: turn.input.place });
  const changes = records.map(({ kind, value }) => {
    const stamped = { ...value, id: ctx.newId(), by: personOf(turn.input), at: turn.asOf };
    return { do: 'insert', kind, value: stamped } as RowChange;
  });
  const to = changes.length === 1 ? '1 record' : `${changes.length} records`;
  return writeRecords(ctx, turn, { changes, what: 'imported', to });
}

interface ImportCounts {
  readonly kept: number;
  readonly known: number;
  readonly skipped: number;
}

function imported(ctx: AppContext, turn: TeamTurn, { kept, known, skipped }: ImportCounts): readonly Reply[] {
  return noticeReply(ctx, turn, {
    tone: 'good',
    title:
      kept === 0
        ? 'All of it is on record already'
        : `${kept === 1 ? '1 record' : `${kept} records`} imported`,
    text: [
      `The forecast counts them.${kept > 0 ? knownWords(known) : ''}`,
      ...skippedWords(skipped),
      ...undoNotes(turn.picture),
    ].join(' '),
    buttons: [
      { title: 'Forecast', data: buttonData({ action: 'show', what: 'forecast' }) },
      SHOW_STATUS,
      ...undoButtons(turn.picture),
    ],
  });
}

function knownWords(known: number): string {
  if (known === 0) return '';
  return known === 1 ? ' 1 more was on record already.' : ` ${known} more were on record already.`;
}

function skippedWords(skipped: number): readonly string[] {
  if (skipped === 0) return [];
  return [
    skipped === 1
      ? '1 line is no record; I left it out.'
      : `${skipped} lines are no records; I left them out.`,
  ];
}

function giveBack(
  ctx: AppContext,
  turn: TeamTurn,
  { kept, known, skipped, bad }: ImportCounts & { readonly bad: readonly BadLine[] },
): readonly Reply[] {
  const shown = bad.slice(0, MOST_SHOWN).map(({ line, problem }) => {
    const start = line.text.length > LONGEST_SHOWN ? `${line.text.slice(0, LONGEST_SHOWN)}…` : line.text;
    return `Line ${line.number} ("${start}"): ${problem}`;
  });
  const hidden = bad.slice(MOST_SHOWN).map(({ line }) => line.number);
  const errors = [
    `${kept} of ${kept + known + bad.length} lines were imported.${knownWords(known)} Those that could not be read are below; put them right and import them again.`,
    ...shown,
    ...skippedWords(skipped),
    ...(hidden.length > 0 ? [`Also lines ${hidden.join(', ')}.`] : []),
  ];
  const inputs = { in_lines: bad.map(({ line }) => line.text).join('\n') };
  return showImportForm(ctx, turn, { inputs, errors, errorHeading: headingFor(kept) });
}

/** Above what could not be read stands what was saved. */
function headingFor(kept: number): string {
  if (kept === 0) return 'Nothing was imported';
  return kept === 1 ? '1 line is saved, the others are not' : `${kept} lines are saved, the others are not`;
}
