import { csvOf } from './csv';
import { fullChecklist } from '../cycle/checklist';
import type { Person } from '../team/team';
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

function recordLines(picture: TeamPicture): readonly (readonly string[])[] {
  const { rows } = picture;
  const named = (id: string | undefined) => (id === undefined ? '' : holdingName(picture, id));
  return [
    ...rows.ref.map(({ value }) =>
      line(['reference', value.customer, '', value.givenOn, named(value.holdingId)], value),
    ),
    ...rows.exam.map(({ value }) =>
      line(['exam', value.person, value.exam, value.passedOn, value.validUntil ?? ''], value),
    ),
    ...rows.figure.map(({ value }) =>
      line(
        [
          'figure',
          value.metricId,
          `${value.units}`,
          value.enteredOn,
          `${named(value.holdingId)}/${value.track}`,
        ],
        value,
      ),
    ),
    ...rows.need.map(({ value }) =>
      line(['need', named(value.holdingId), needWords(value), '', value.level ?? ''], value),
    ),
    ...rows.checked.map(({ value }) =>
      line(
        [
          'checked',
          value.requirementId,
          value.met ? 'met' : 'not met',
          value.checkedOn,
          named(value.holdingId),
        ],
        value,
      ),
    ),
    ...rows.dated.map(({ value }) => line(['date', value.name, value.kindId, value.date, ''], value)),
  ];
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
