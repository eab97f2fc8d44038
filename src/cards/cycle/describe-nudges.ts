import { buttonData } from '../../domain/requests/button-data';
import type { TeamPicture } from '../../domain/team/team-picture';
import { historicalLine } from '../kit/historical-line';
import type { NoticeView } from '../kit/message-views';

/** The nudge for a team that did not know its date. */
export function describeDateNudge(picture: TeamPicture): NoticeView {
  const { date } = picture.program.words;
  return {
    tone: 'attention',
    title: `Have you found your ${date.name}?`,
    text: `Without it nobody here is reminded of the renewal. ${date.find.text} Then say "anniversary" and the date, or open the set-up.`,
    buttons: [
      { title: 'Open set-up', data: buttonData({ action: 'open-set-up' }) },
      { title: 'Who can help?', data: buttonData({ action: 'show', what: 'support' }) },
    ],
    ...historicalLine(picture),
  };
}
