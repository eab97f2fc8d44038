import { buttonData } from '../domain/button-data';
import { pastedLines, type PastedLine } from '../domain/record-line';
import type { RowChange } from '../domain/team-rows';
import type { AppContext } from './app-context';
import type { Reply } from './conversation';
import { kindNamed, readDated } from './keep-further-dates';
import { readExam } from './keep-exams';
import { readReference } from './keep-references';
import { personOf } from './new-team';
import { readingOf } from './record-day';
import type { FormRequest, RecordFormUse, TeamTurn } from './record-form';
import { cardReply, noticeReply, SHOW_STATUS } from './turn';
import { changedMeanwhile, writeRecords } from './write-records';

/** Lines of a paste at most: one write of the store takes them all, or none. */
const MOST_LINES = 90;
/** Characters at most: those that could not be kept have to fit into the card that gives them back. */
const LONGEST_PASTE = 8_000;
const MOST_SHOWN = 10;
const LONGEST_SHOWN = 60;

/** Records pasted as lines: good ones are kept, bad ones come back with their numbers, so that none is lost. */
export const importForm: RecordFormUse = { open: openImport, save: saveImport };

function openImport(
  ctx: AppContext,
  _turn: TeamTurn,
  { inputs, errors = [] }: FormRequest,
): readonly Reply[] {
  return cardReply(
    ctx.cards.form({
      title: 'Import records',
      lead: 'One record a line, its parts between commas, semicolons or tabs (as a spreadsheet copies them). Lines of my own export will do.',
      errors,
      fields: [
        {
          id: 'in_lines',
          kind: 'lines',
          label: 'Lines',
          placeholder: 'reference; Fabrikam; 3 March 2026; Cloud Platform',
          value: inputs['in_lines'] ?? '',
          hint: 'reference; customer; day; what it counts for · exam; person; exam; day · date; name; day',
        },
      ],
      buttons: [{ title: 'Import', data: buttonData({ action: 'save-form', form: 'import' }) }],
    }),
  );
}

const TOO_LONG = `I take up to ${LONGEST_PASTE} characters at a time. Nothing was imported; please paste the lines in parts.`;

type ReadLine = { readonly change: RowChange } | { readonly line: PastedLine; readonly problem: string };

async function saveImport(ctx: AppContext, turn: TeamTurn, request: FormRequest): Promise<readonly Reply[]> {
  const text = request.inputs['in_lines'] ?? '';
  if (text.length > LONGEST_PASTE) return openImport(ctx, turn, { inputs: {}, errors: [TOO_LONG] });
  const lines = pastedLines(text, readingOf(turn));
  if (lines.length === 0) return openImport(ctx, turn, { ...request, errors: ['Paste at least one line.'] });
  if (lines.length > MOST_LINES) {
    const problem = `I take ${MOST_LINES} lines at a time; yours are ${lines.length}. Nothing was imported.`;
    return openImport(ctx, turn, { ...request, errors: [problem] });
  }
  const read = lines.map((line) => readLine(ctx, turn, line));
  const changes = read.flatMap((each) => ('change' in each ? [each.change] : []));
  const bad = read.flatMap((each) => ('problem' in each ? [each] : []));
  if (changes.length > 0) {
    await ctx.wakeUps.add({ at: turn.asOf, place: turn.input.place });
    const to = changes.length === 1 ? '1 record' : `${changes.length} records`;
    const after = await writeRecords(ctx, turn, { changes, what: 'imported', to });
    if (!after) return changedMeanwhile(ctx, turn);
  }
  return bad.length === 0
    ? imported(ctx, turn, changes.length)
    : giveBack(ctx, turn, { kept: changes.length, bad });
}

function imported(ctx: AppContext, turn: TeamTurn, count: number): readonly Reply[] {
  return noticeReply(ctx, turn, {
    tone: 'good',
    title: count === 1 ? '1 record imported' : `${count} records imported`,
    text: 'The forecast counts them from now on.',
    buttons: [{ title: 'Forecast', data: buttonData({ action: 'show', what: 'forecast' }) }, SHOW_STATUS],
  });
}

function giveBack(
  ctx: AppContext,
  turn: TeamTurn,
  { kept, bad }: { readonly kept: number; readonly bad: readonly Extract<ReadLine, { problem: string }>[] },
): readonly Reply[] {
  const shown = bad.slice(0, MOST_SHOWN).map(({ line, problem }) => {
    const start = line.text.length > LONGEST_SHOWN ? `${line.text.slice(0, LONGEST_SHOWN)}…` : line.text;
    return `Line ${line.number} ("${start}"): ${problem}`;
  });
  const hidden = bad.slice(MOST_SHOWN).map(({ line }) => line.number);
  return openImport(ctx, turn, {
    inputs: { in_lines: bad.map(({ line }) => line.text).join('\n') },
    errors: [
      `${kept} of ${kept + bad.length} lines were imported. Those that were not are below; put them right and import them again.`,
      ...shown,
      ...(hidden.length > 0 ? [`Also lines ${hidden.join(', ')}.`] : []),
    ],
  });
}

function readLine(ctx: AppContext, turn: TeamTurn, line: PastedLine): ReadLine {
  const { kind, day, cells } = line;
  const [name = '', second = ''] = cells;
  const stamp = { id: ctx.newId(), by: personOf(turn.input), at: turn.asOf };
  const inputs = { in_date: day };
  switch (kind) {
    case 'reference': {
      const read = readReference(turn, { inputs: { ...inputs, in_customer: name, in_holding: second } });
      return 'errors' in read
        ? bad(line, read.errors)
        : { change: { do: 'insert', kind: 'ref', value: { ...read, ...stamp } } };
    }
    case 'exam': {
      const read = readExam(turn, { inputs: { ...inputs, in_person: name, in_exam: second } });
      return 'errors' in read
        ? bad(line, read.errors)
        : { change: { do: 'insert', kind: 'exam', value: { ...read, ...stamp } } };
    }
    case 'date': {
      const found = kindNamed(turn.program, `${second} ${name}`);
      const read = readDated(turn, {
        inputs: { ...inputs, in_name: name, ...(found && { in_kind: found.id }) },
      });
      return 'errors' in read
        ? bad(line, read.errors)
        : { change: { do: 'insert', kind: 'dated', value: { ...read, ...stamp } } };
    }
    default:
      return bad(line, ['begin it with "reference", "exam" or "date".']);
  }
}

function bad(line: PastedLine, errors: readonly string[]): ReadLine {
  return { line, problem: errors.join(' ') };
}
