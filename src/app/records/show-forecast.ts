import { describeForecast } from '../../cards/records/describe-forecast';
import type { TeamPicture } from '../../domain/team/team-picture';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import { cardReply } from '../turn/turn';

/** Whether the team will make it, requirement by requirement, as of its anniversary. */
export function showForecast(ctx: AppContext, picture: TeamPicture): readonly Reply[] {
  return cardReply(ctx.cards.forecast(describeForecast(picture)));
}
