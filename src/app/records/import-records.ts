import { undoButtons, undoNotes } from '../../cards/kit/undo-button';
import { buttonData } from '../../domain/requests/button-data';
import { recordKey, recordKeys, type NewRecord } from '../../domain/records/record-key';
import { pastedLines, type PastedLine } from '../../understanding/entities/pasted-line';
import type { TeamPicture } from '../../domain/team/team-picture';
import type { RowChange } from '../../domain/team/team-rows';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import { kindNamed, readDated } from './further-date-form';
import { readExam } from './exam-form';
import { readReference } from './reference-form';
import { showImportForm } from './import-form';
import { personOf } from '../turn/new-team';
import { readingOf } from './record-day';
import type { FormRequest, RecordFormUse, TeamTurn } from '../turn/form';
import { noticeReply, SHOW_STATUS } from '../turn/turn';
import { changedMeanwhile, writeRecords } from './write-records';

/** Lines of a paste at most: one write of the store takes them all, or none. */
const MOST_LINES = 90;
/** Characters at most: those that could not be kept have to fit into the card that gives them back. */
const LONGEST_PASTE = 8_000;
const MOST_SHOWN = 10;
const LONGEST_SHOWN = 60;

/** Records pasted as lines: good ones are kept, bad ones come back with their numbers, so that none is lost. */
export const importForm: RecordFormUse = { open: openImport, save: saveImport };

function openImport(ctx: AppContext, turn: TeamTurn, request: FormRequest): readonly Reply[] {
  return showImportForm(ctx, turn, request);
}

const TOO_LONG = `I take up to ${LONGEST_PASTE} characters at a time. Nothing was imported; please paste the lines in parts.`;

type BadLine = { readonly line: PastedLine; readonly problem: string };
type ReadLine = { readonly record: NewRecord } | BadLine;

async function saveImport(ctx: AppContext, turn: TeamTurn, request: FormRequest): Promise<readonly Reply[]> {
  const text = request.inputs['in_lines'] ?? '';
  // As a text below: a card in its place could not hold what was pasted, and would lose it.
  if (text.length > LONGEST_PASTE) return [{ kind: 'text', text: TOO_LONG }];
  const lines = pastedLines(text, readingOf(turn));
  if (lines.length === 0) return openImport(ctx, turn, { ...request, errors: ['Paste at least one line.'] });
  if (lines.length > MOST_LINES) {
    const problem = `I take ${MOST_LINES} lines at a time; yours are ${lines.length}. Nothing was imported.`;
    return openImport(ctx, turn, { ...request, errors: [problem] });
  }
  const read = lines.map((line) => readLine(turn, line));
  const bad = read.flatMap((each) => ('problem' in each ? [each] : []));
  const records = read.flatMap((each) => ('record' in each ? [each.record] : []));
  const fresh = notOnRecord(turn, records);
  const picture = await keep(ctx, turn, fresh);
  if (!picture) return changedMeanwhile(ctx, turn);
  const after = { ...turn, picture };
  const counts = { kept: fresh.length, known: records.length - fresh.length };
  return bad.length === 0 ? imported(ctx, after, counts) : giveBack(ctx, after, { ...counts, bad });
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
}

function imported(ctx: AppContext, turn: TeamTurn, { kept, known }: ImportCounts): readonly Reply[] {
  return noticeReply(ctx, turn, {
    tone: 'good',
    title:
      kept === 0
        ? 'All of it is on record already'
        : `${kept === 1 ? '1 record' : `${kept} records`} imported`,
    text: [`The forecast counts them.${kept > 0 ? knownWords(known) : ''}`, ...undoNotes(turn.picture)].join(
      ' ',
    ),
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

function giveBack(
  ctx: AppContext,
  turn: TeamTurn,
  { kept, known, bad }: ImportCounts & { readonly bad: readonly BadLine[] },
): readonly Reply[] {
  const shown = bad.slice(0, MOST_SHOWN).map(({ line, problem }) => {
    const start = line.text.length > LONGEST_SHOWN ? `${line.text.slice(0, LONGEST_SHOWN)}…` : line.text;
    return `Line ${line.number} ("${start}"): ${problem}`;
  });
  const hidden = bad.slice(MOST_SHOWN).map(({ line }) => line.number);
  const errors = [
    `${kept} of ${kept + known + bad.length} lines were imported.${knownWords(known)} Those that could not be read are below; put them right and import them again.`,
    ...shown,
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

function readLine(turn: TeamTurn, line: PastedLine): ReadLine {
  const read = recordIn(turn, line);
  const extra = line.cells.filter((cell) => cell !== '').slice(MOST_CELLS[line.kind]);
  if ('errors' in read) return { line, problem: read.errors.join(' ') };
  return extra.length > 0 ? { line, problem: `what is "${extra.join(', ')}" for?` } : read;
}

/** Cells besides the kind and the day. */
const MOST_CELLS: Readonly<Record<PastedLine['kind'], number>> = {
  reference: 2,
  exam: 3,
  date: 2,
  unknown: 0,
};

function recordIn(
  turn: TeamTurn,
  { kind, day, date, cells }: PastedLine,
): { readonly record: NewRecord } | { readonly errors: readonly string[] } {
  const [name = '', second = '', third = ''] = cells;
  const inputs = { in_date: day };
  const said = date.kind === 'missing' ? {} : { date };
  switch (kind) {
    case 'reference': {
      const value = readReference(turn, {
        ...said,
        inputs: { ...inputs, in_customer: name, in_holding: second },
      });
      return 'errors' in value ? value : { record: { kind: 'ref', value } };
    }
    case 'exam': {
      const typed = { in_person: name, in_exam: second, in_until: third };
      const value = readExam(turn, { ...said, inputs: { ...inputs, ...typed } });
      return 'errors' in value ? value : { record: { kind: 'exam', value } };
    }
    case 'date': {
      const found = kindNamed(turn.program, `${second} ${name}`);
      const typed = { in_name: name, ...(found && { in_kind: found.id }) };
      const value = readDated(turn, { ...said, inputs: { ...inputs, ...typed } });
      return 'errors' in value ? value : { record: { kind: 'dated', value } };
    }
    default:
      return { errors: ['begin it with "reference", "exam" or "date".'] };
  }
}
