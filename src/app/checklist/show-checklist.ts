import { describeChecklist } from '../../cards/cycle/describe-checklist';
import type { Place } from '../../domain/team/place';
import type { TeamPicture } from '../../domain/team/team-picture';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';

/** The checklist card; once Teams has named it, it is kept up to date like a reminder. */
export function showChecklist(ctx: AppContext, place: Place, picture: TeamPicture): readonly Reply[] {
  const card = ctx.cards.checklist(describeChecklist(picture));
  const live = { cycleId: picture.team.cycleId, shows: 'checklist' as const, postedAt: picture.asOf };
  return [
    {
      kind: 'card',
      card,
      shows: 'checklist',
      onSent: async (ref) => {
        await ctx.teams.write(place, [{ do: 'insert', kind: 'card', value: { ...live, ...ref } }]);
      },
    },
  ];
}
