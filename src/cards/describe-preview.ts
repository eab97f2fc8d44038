import { buttonData } from '../domain/button-data';
import { stageChecklist } from '../domain/checklist';
import type { SendHours } from '../domain/send-hours';
import { checklistInput, type TeamPicture } from '../domain/team-picture';
import { historicalLine } from './describe-checklist';
import { describeMoments } from './describe-plan';
import type { PreviewView } from './team-views';

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
            items: stageChecklist(input, moment.stage, picture.asOf).map((entry) => entry.text),
          },
        ]
      : [],
  );
  return {
    title: 'What I will post, and when',
    reminders,
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
