import { buttonData } from '../../domain/requests/button-data';
import type { Stage } from '../../domain/program/program';
import type { TeamPicture } from '../../domain/team/team-picture';
import { headline } from '../kit/card-data';
import { historicalLine } from '../kit/historical-line';
import { describeCountdown } from '../kit/describe-countdown';
import type { NoticeView } from '../kit/message-views';

/** A stage's reminder without its checklist: the days left, what is true now, and where to go on. */
export function describeBriefReminder(picture: TeamPicture, stage: Stage): NoticeView {
  return {
    tone: 'attention',
    title: stage.title,
    text: `${headline(describeCountdown(picture))} ${stage.lead} The checklist was too long for this message.`,
    buttons: [
      { title: 'Whole checklist', data: buttonData({ action: 'show', what: 'checklist' }) },
      { title: 'Where we stand', data: buttonData({ action: 'show', what: 'status' }) },
      { title: 'Support', data: buttonData({ action: 'show', what: 'support' }) },
    ],
    ...historicalLine(picture),
  };
}
