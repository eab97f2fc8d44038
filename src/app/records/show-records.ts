import { describeReferences } from '../../cards/records/describe-references';
import type { TeamPicture } from '../../domain/team/team-picture';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import { cardReply } from '../turn/turn';

/** The team's references and how many of them will count; `said` is what was just done. */
export function showReferences(ctx: AppContext, picture: TeamPicture, said?: string): readonly Reply[] {
  return cardReply(ctx.cards.records(describeReferences(picture, said)));
}
