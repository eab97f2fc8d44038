import { describeScore } from '../../cards/records/describe-score';
import { findHolding } from '../../understanding/names/holding-search';
import type { TeamPicture } from '../../domain/team/team-picture';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import { cardReply } from '../turn/turn';

/** The scores of what the team holds, or of the one holding that was asked about. */
export function showScore(ctx: AppContext, picture: TeamPicture, about?: string): readonly Reply[] {
  const match = about ? findHolding(picture.program, about) : undefined;
  const holdings = match && 'holding' in match ? [{ id: match.holding.id }] : picture.team.holdings;
  return cardReply(ctx.cards.records(describeScore(picture, { holdings })));
}
