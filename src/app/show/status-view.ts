import { describeStatus } from '../../cards/team/describe-status';
import type { StatusView } from '../../cards/team/team-views';
import type { TeamPicture } from '../../domain/team/team-picture';
import type { AppContext } from '../turn/app-context';
import { planFor } from '../deliver/plan-team';

/** Where a team stands, with when its dates were last looked at by this process. */
export function statusView(ctx: AppContext, picture: TeamPicture): StatusView {
  const lastSweep = ctx.lastSweep?.();
  return describeStatus(picture, {
    plan: planFor(ctx, picture),
    hours: ctx.settings.sendHours,
    ...(lastSweep !== undefined && { lastSweep }),
  });
}
