import { describeForecast } from '../cards/describe-forecast';
import type { TeamPicture } from '../domain/team-picture';
import type { AppContext } from './app-context';
import type { Reply } from './conversation';
import { cardReply } from './turn';

/** Whether the team will make it, requirement by requirement, as of its anniversary. */
export function showForecast(ctx: AppContext, picture: TeamPicture): readonly Reply[] {
  return cardReply(ctx.cards.forecast(describeForecast(picture)));
}
