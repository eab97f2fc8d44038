import { buttonData } from '../../domain/requests/button-data';
import { EARLIER_GROUP, stageChecklist, type ChecklistEntry } from '../../domain/cycle/checklist';
import type { SendHours } from '../../domain/time/send-hours';
import { type TeamPicture } from '../../domain/team/team-picture';
import { checklistInput } from '../../domain/cycle/checklist';
import { formatInstant } from '../../domain/time/time-zone';
import { furtherMoments } from '../../domain/cycle/further-dates';
import { deliveryOf, opening } from '../../domain/cycle/reminder-plan';
import { historicalLine } from '../kit/historical-line';
import { describeMoments } from './describe-plan';
import type { PreviewView } from './team-views';

/** The stage's own items; what is open from before is counted, because it would stand under every stage. */
function describeItems(entries: readonly ChecklistEntry[]): readonly string[] {
  const own = entries.filter((entry) => entry.group !== EARLIER_GROUP).map((entry) => entry.text);
  const earlier = entries.length - own.length;
  return earlier === 0 ? own : [...own, `and what is still open from before (${earlier} now)`];
}

/** The reminders of further dates, which have no checklist. */
function describeFurther({ team, program, rows }: TeamPicture, hours: SendHours): PreviewView['reminders'] {
  const deliveries = rows.sent.map(({ value }) => value);
  return rows.dated.flatMap(({ value: dated }) =>
    furtherMoments(program, dated).flatMap((moment) => {
      if (!moment.stage) return [];
      const of = { cycleId: dated.id, anniversary: dated.date };
      return [
        {
          title: `${dated.name}: ${moment.stage.title}`,
          when: formatInstant(opening(moment.day, team, hours), team.timeZone, team.locale),
          sent: deliveryOf(deliveries, of, moment)?.state === 'sent',
          lead: moment.stage.lead,
          items: [],
        },
      ];
    }),
  );
}

/** The reminders of the cycle with the days on which they are posted and the items they show. */
export function describePreview(picture: TeamPicture, hours: SendHours): PreviewView {
  const input = checklistInput(picture);
  const reminders = describeMoments(picture, hours).flatMap(({ moment, title, when, sent }) =>
    moment.stage
      ? [
          {
            title,
            when,
            sent,
            lead: moment.stage.lead,
            items: describeItems(stageChecklist(input, moment.stage, picture.asOf)),
          },
        ]
      : [],
  );
  return {
    title: 'What I will post, and when',
    reminders: [...reminders, ...describeFurther(picture, hours)],
    ...(reminders.length === 0 && {
      note: `I do not know your ${picture.program.words.date.name} yet, so there is nothing to post. Say "anniversary" and the date.`,
    }),
    buttons: [
      { title: 'Where we stand', data: buttonData({ action: 'show', what: 'status' }) },
      { title: 'Change something', data: buttonData({ action: 'open-set-up' }) },
    ],
    ...historicalLine(picture),
  };
}
