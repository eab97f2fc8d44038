import { buttonData } from '../../domain/requests/button-data';
import { formatDay } from '../../domain/time/calendar-day';
import { furtherDateOf, furtherMoments, furtherWindow, unwatched } from '../../domain/cycle/further-dates';
import { type DatedThing } from '../../domain/team/record-rows';
import type { TeamPicture } from '../../domain/team/team-picture';
import { dayIn } from '../../domain/time/time-zone';
import { historicalLine } from '../kit/historical-line';
import type { RecordLine, RecordsView } from './record-views';
import { undoButtons } from '../kit/undo-button';
import type { Button, Fact } from '../kit/view';

/** Other dated things of the programme that the team has, each with its window and its next reminder. */
export function describeFurtherDates(picture: TeamPicture, said?: string): RecordsView {
  const held = picture.rows.dated.map(({ value }) => value).sort((a, b) => a.date.localeCompare(b.date));
  return {
    title: said ?? 'Further dates',
    lead: 'Each has its own date, window and reminders, posted here like the others.',
    notes: [],
    sections:
      held.length > 0 ? [{ title: 'I watch', lines: held.map((each) => datedLine(picture, each)) }] : [],
    buttons: [
      addDate,
      { title: 'Where we stand', data: buttonData({ action: 'show', what: 'status' }) },
      ...undoButtons(picture),
    ],
    ...historicalLine(picture),
  };
}

const addDate: Button = { title: 'Add a date', data: buttonData({ action: 'open-form', form: 'dated' }) };

function datedLine(picture: TeamPicture, dated: DatedThing): RecordLine {
  return {
    mark: 'plain',
    text: `${dated.name}: ${formatDay(dated.date, picture.team.locale)}`,
    details: [windowWords(picture, dated), ...nextWords(picture, dated)],
    press: {
      title: `Change ${dated.name}`,
      data: buttonData({ action: 'open-form', form: 'dated', id: dated.id }),
    },
  };
}

/** Whether it can be renewed now, and until when; the programme may not say when that ends. */
export function windowWords({ program, team, asOf }: TeamPicture, dated: DatedThing): string {
  const further = furtherDateOf(program, dated);
  if (!further) return 'The programme no longer knows such a date, so I do not remind of it.';
  const { opens, closes, state } = furtherWindow(further, dated.date, dayIn(team.timeZone, asOf));
  const until = closes ? ` until ${formatDay(closes, team.locale)}` : '';
  if (state === 'ahead')
    return `Renewal opens on ${formatDay(opens, team.locale)}${until && `, and is possible${until}`}.`;
  return state === 'open'
    ? `Renewal is open${until}.`
    : `Renewal closed on ${closes ? formatDay(closes, team.locale) : ''}.`;
}

function nextWords({ program, team, asOf }: TeamPicture, dated: DatedThing): string[] {
  const today = dayIn(team.timeZone, asOf);
  const next = furtherMoments(program, dated).find(({ day }) => day > today);
  return next ? [`Next reminder: ${formatDay(next.day, team.locale)}`] : [];
}

/** What status says of the further dates that are watched. */
export function describeWatched({ rows, team }: TeamPicture): readonly Fact[] {
  if (rows.dated.length === 0) return [];
  const value = rows.dated
    .map(({ value: { name, date } }) => `${name}: ${formatDay(date, team.locale)}`)
    .join(', ');
  return [{ title: 'Further dates', value }];
}

/** Dated things of the programme of which the team named none, and how to have them watched. */
export function describeUnwatched({ program, rows }: TeamPicture): readonly string[] {
  const names = unwatched(
    program,
    rows.dated.map(({ value }) => value),
  ).map(({ name }) => name);
  const [first] = names;
  if (first === undefined) return [];
  const shown = names.length > 4 ? `${names.slice(0, 4).join(', ')} and others` : names.join(', ');
  return [
    `I do not watch other dates of the programme, such as ${shown}, until you name them: say "watch our ${first.toLowerCase()}" with its name and date.`,
  ];
}
