import { csvOf } from './csv';
import { fullChecklist } from '../cycle/checklist';
import type { RecordKind } from '../team/record-rows';
import type { Person } from '../team/team';
import type { RowValue } from '../team/team-rows';
import { type TeamPicture } from '../team/team-picture';
import { checklistInput } from '../cycle/checklist';

/** Columns of the export; the first five are those an import takes. */
const HEADER = ['kind', 'name', 'detail', 'day', 'for', 'by', 'at'] as const;

type Cells = readonly [kind: string, name: string, detail: string, day: string, what: string];

/** Everything kept about a team, one line each, as CSV. Records can be pasted into an import as they are. */
export function exportTable(picture: TeamPicture): string {
  return csvOf([HEADER, ...teamLines(picture), ...recordLines(picture), ...pastLines(picture)]);
}

function teamLines(picture: TeamPicture): readonly (readonly string[])[] {
  const { team, program } = picture;
  const zone = team.dateConfirmed ? team.timeZone : `${team.timeZone}, date not confirmed`;
  const stamp = (cells: Cells) => line(cells, { by: team.changedBy, at: team.changedAt });
  return [
    stamp(['team', program.name, zone, team.anniversary ?? '', team.contact?.name ?? '']),
    ...team.holdings.map(({ id, level }) =>
      stamp(['holding', holdingName(picture, id), level ?? '', '', '']),
    ),
    ...fullChecklist(checklistInput(picture)).map((entry) =>
      entry.done
        ? line(['item', entry.text, 'done', entry.dueDay ?? '', entry.assignee?.name ?? ''], entry.done)
        : stamp(['item', entry.text, 'open', entry.dueDay ?? '', entry.assignee?.name ?? '']),
    ),
  ];
}

type CellsOf<K extends RecordKind> = (value: RowValue<K>, named: (id: string | undefined) => string) => Cells;

/** The cells of every kind of record, in the order of the lines. */
const RECORD_CELLS: { readonly [K in RecordKind]: CellsOf<K> } = {
  ref: (value, named) => ['reference', value.customer, '', value.givenOn, named(value.holdingId)],
  exam: (value) => ['exam', value.person, value.exam, value.passedOn, value.validUntil ?? ''],
  figure: (value, named) => {
    const where = `${named(value.holdingId)}/${value.track}`;
    return ['figure', value.metricId, `${value.units}`, value.enteredOn, where];
  },
  need: (value, named) => ['need', named(value.holdingId), needWords(value), '', value.level ?? ''],
  checked: (value, named) => {
    const met = value.met ? 'met' : 'not met';
    return ['checked', value.requirementId, met, value.checkedOn, named(value.holdingId)];
  },
  dated: (value) => ['date', value.name, value.kindId, value.date, ''],
};

function recordLines(picture: TeamPicture): readonly (readonly string[])[] {
  const named = (id: string | undefined) => (id === undefined ? '' : holdingName(picture, id));
  const linesOf = (kind: RecordKind) => {
    const cells = RECORD_CELLS[kind] as (value: RowValue<RecordKind>, name: typeof named) => Cells;
    return picture.rows[kind].map(({ value }) => line(cells(value, named), value));
  };
  return (Object.keys(RECORD_CELLS) as readonly RecordKind[]).flatMap(linesOf);
}

function needWords({ references, steps, track }: TeamPicture['rows']['need'][number]['value']): string {
  return [
    ...(references === undefined ? [] : [`${references} references`]),
    ...steps.map(({ people, exams }) => `${people}: ${exams.join(' or ')}`),
    ...(track === undefined ? [] : [`track ${track}`]),
  ].join('; ');
}

function pastLines({ rows }: TeamPicture): readonly (readonly string[])[] {
  return [
    ...rows.sent.map(({ value }) =>
      line(['sent', value.kind, value.state, value.anniversary, String(value.number)], { at: value.at }),
    ),
    ...rows.change.map(({ value }) =>
      line(['change', value.what, value.from ?? '', '', value.to ?? ''], value),
    ),
  ];
}

function line(
  cells: Cells,
  { by, at }: { readonly by?: Person | undefined; readonly at: number },
): readonly string[] {
  return [...cells, by?.name ?? '', new Date(at).toISOString()];
}

function holdingName({ program }: TeamPicture, id: string): string {
  return program.holdings.find((each) => each.id === id)?.name ?? id;
}
