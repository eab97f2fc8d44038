import { buttonData } from '../../domain/requests/button-data';
import type { ProgramChange } from '../../domain/program/program';
import type { TeamPicture } from '../../domain/team/team-picture';
import { historicalLine } from '../kit/historical-line';
import { describeAsOf } from '../kit/describe-source';
import type { NoticeView } from '../kit/message-views';

const MOST_NAMED = 5;

/** Changes of the programme that concern what a team holds, told once. */
export function describeChangeNotice(picture: TeamPicture, changes: readonly ProgramChange[]): NoticeView {
  const { program } = picture;
  const named = changes
    .slice(0, MOST_NAMED)
    .map(({ date, title, text }) => `${describeAsOf(date)}: ${title}. ${text}`);
  const more = changes.length - named.length;
  return {
    tone: 'attention',
    title: `${program.shortName}: ${changes.length === 1 ? 'a change concerns' : `${changes.length} changes concern`} you`,
    text: [...named, ...(more > 0 ? [`and ${more} more, under "changes"`] : [])].join('\n\n'),
    buttons: [
      { title: 'All changes, with sources', data: buttonData({ action: 'show', what: 'changes' }) },
      { title: 'Requirements', data: buttonData({ action: 'show', what: 'requirements' }) },
      { title: 'Forecast', data: buttonData({ action: 'show', what: 'forecast' }) },
    ],
    ...historicalLine(picture),
  };
}
