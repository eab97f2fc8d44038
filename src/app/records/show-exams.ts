import { describeExams } from '../../cards/records/describe-exams';
import type { TeamPicture } from '../../domain/team/team-picture';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import { cardReply } from '../turn/turn';

/** Who passed what and what is still missing; `said` is what was just done. */
export function showExams(ctx: AppContext, picture: TeamPicture, said?: string): readonly Reply[] {
  return cardReply(ctx.cards.records(describeExams(picture, said)));
}
