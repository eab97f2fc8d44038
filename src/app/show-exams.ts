import { describeExams } from '../cards/describe-exams';
import type { TeamPicture } from '../domain/team-picture';
import type { AppContext } from './app-context';
import type { Reply } from './conversation';
import { cardReply } from './turn';

/** Who passed what and what is still missing; `said` is what was just done. */
export function showExams(ctx: AppContext, picture: TeamPicture, said?: string): readonly Reply[] {
  return cardReply(ctx.cards.records(describeExams(picture, said)));
}
