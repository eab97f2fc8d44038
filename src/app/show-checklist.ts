import { describeChecklist } from '../cards/describe-checklist';
import type { Place } from '../domain/place';
import type { TeamPicture } from '../domain/team-picture';
import type { AppContext } from './app-context';
import type { Reply } from './conversation';

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
