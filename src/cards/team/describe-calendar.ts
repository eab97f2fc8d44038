import { buttonData } from '../../domain/requests/button-data';
import { withMark } from '../../domain/team/anniversary';
import { formatDay } from '../../domain/time/calendar-day';
import { outlookLink } from '../../domain/files/links';
import type { ProgramEvent } from '../../domain/program/program';
import type { SendHours } from '../../domain/time/send-hours';
import type { TeamPicture } from '../../domain/team/team-picture';
import { formatInstant } from '../../domain/time/time-zone';
import { historicalLine } from '../kit/historical-line';
import { describeMoments } from './describe-plan';
import type { FormView } from '../records/record-views';
import type { Link } from '../kit/view';

export interface CalendarOccasion {
  readonly hours: SendHours;
  /** Address of the calendar file, and until when it opens; absent where browsers cannot reach the bot. */
  readonly file?: { readonly url: string; readonly until: number };
  /** Calls to choose from, and the ids of those chosen. */
  readonly calls: readonly ProgramEvent[];
  readonly chosen: readonly string[];
}

/** Entries keep their ids, by which a calendar may move them; not every program does, and none says so beforehand. */
const SECOND_IMPORT =
  'After a change, delete the old entries and import it anew: some calendars move what they know, others show it twice.';

function further({ rows }: TeamPicture): string {
  return rows.dated.length > 0 ? ', and the further dates' : '';
}

/** The team's dates for its own calendar: one file for all of them, and each for Outlook. */
export function describeCalendar(picture: TeamPicture, occasion: CalendarOccasion): FormView {
  const { team, program } = picture;
  const { file, calls, chosen } = occasion;
  const until = file && formatInstant(file.until, team.timeZone, team.locale);
  const pick = file !== undefined && calls.length > 0;
  return {
    title: 'Your renewal in your calendar',
    lead: file
      ? `One file with every reminder, its checklist and the ${program.words.date.name}${further(picture)}. ${SECOND_IMPORT} The link opens until ${until ?? ''}.`
      : 'Each date opens in Outlook, ready to be saved.',
    errors: [],
    links: [
      ...(file ? [{ title: 'Get the calendar file (.ics)', url: file.url }] : []),
      ...outlookLinks(picture, occasion.hours),
    ],
    fields: pick ? [callField(picture, calls, chosen)] : [],
    buttons: [
      ...(pick
        ? [{ title: 'Make the file with these calls', data: buttonData({ action: 'make-calendar' }) }]
        : []),
      { title: 'Where we stand', data: buttonData({ action: 'show', what: 'status' }) },
    ],
    ...historicalLine(picture),
  };
}

function callField(
  { team }: TeamPicture,
  calls: readonly ProgramEvent[],
  chosen: readonly string[],
): FormView['fields'][number] {
  return {
    id: 'in_calls',
    kind: 'choices',
    label: 'Calls to put in as well',
    value: chosen.join(','),
    choices: calls.map(({ id, title, startsAt }) => ({
      title: `${title}, ${formatInstant(Date.parse(startsAt), team.timeZone, team.locale)}`,
      value: id,
    })),
  };
}

function outlookLinks(picture: TeamPicture, hours: SendHours): readonly Link[] {
  const { team, program } = picture;
  const stages = describeMoments(picture, hours).flatMap(({ title, when, links = [] }) =>
    links.map(({ url }) => ({ title: `Outlook: ${title} · ${when}`, url })),
  );
  if (!team.anniversary) return stages;
  const date = withMark(formatDay(team.anniversary, team.locale), team);
  const subject = withMark(`${program.shortName}: ${program.words.date.name}`, team);
  const url = outlookLink({ subject, body: program.renewal.advice.text, day: team.anniversary });
  return [...stages, { title: `Outlook: ${program.words.date.name} · ${date}`, url }];
}
