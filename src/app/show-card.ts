import { describeCalls } from '../cards/describe-calls';
import { describeHelp } from '../cards/describe-help';
import { describeHistory } from '../cards/describe-history';
import { describePreview } from '../cards/describe-preview';
import {
  describeChanges,
  describeRequirements,
  describeSignIn,
  describeSupport,
} from '../cards/describe-program';
import type { ShowTopic } from '../domain/command';
import { findHolding } from '../domain/holding-search';
import type { Place } from '../domain/place';
import { splitHoldings } from '../domain/split-holdings';
import type { Holding } from '../domain/team';
import type { TeamPicture } from '../domain/team-picture';
import type { Reply } from './conversation';
import type { AppContext } from './app-context';
import { refuseDeleted } from './refuse-deleted';
import { notSetUp } from './not-set-up';
import { openSetUp } from './save-set-up';
import { offerTeams, showPortfolio } from './show-portfolio';
import { showPrograms } from './set-program';
import { showReadiness } from './show-readiness';
import { statusView } from './status-view';
import { cardReply, teamOf, zoneOf, type Turn } from './turn';
import { showChecklist } from './show-checklist';

/** Shows one of the bot's cards. `about` is what was said besides: "requirements gold cloud platform". */
export async function showCard(
  ctx: AppContext,
  turn: Turn,
  request: { readonly what: ShowTopic; readonly about?: string | undefined },
): Promise<readonly Reply[]> {
  const audience = { program: turn.program, team: teamOf(turn) };
  switch (request.what) {
    case 'help':
      return cardReply(ctx.cards.help(describeHelp(turn.picture)));
    case 'setup':
      return refuseDeleted(ctx, turn) ?? openSetUp(ctx, turn);
    case 'programs':
      return showPrograms(ctx, turn);
    case 'requirements':
      return cardReply(
        ctx.cards.requirements(describeRequirements(audience, askedHoldings(turn, request.about))),
      );
    case 'changes':
      return cardReply(ctx.cards.changes(describeChanges(audience)));
    case 'calls':
      return cardReply(ctx.cards.calls(describeCalls(audience, viewingOf(ctx, turn))));
    case 'support':
      return cardReply(ctx.cards.support(describeSupport(audience)));
    case 'sign-in':
      return cardReply(ctx.cards.signIn(describeSignIn(turn.program, undefined)));
    case 'status':
    case 'checklist':
    case 'preview':
    case 'history':
      return turn.picture
        ? showTeamCard(ctx, turn.input.place, { picture: turn.picture, what: request.what })
        : ((await offerTeams(ctx, turn)) ?? notSetUp(ctx, turn));
    case 'portfolio':
      return showPortfolio(ctx, turn);
    default:
      return showReadiness(ctx, turn, { what: request.what, about: request.about });
  }
}

type TeamTopic = 'status' | 'checklist' | 'preview' | 'history';

function showTeamCard(
  ctx: AppContext,
  place: Place,
  { picture, what }: { readonly picture: TeamPicture; readonly what: TeamTopic },
): readonly Reply[] {
  const hours = ctx.settings.sendHours;
  switch (what) {
    case 'status':
      return cardReply(ctx.cards.status(statusView(ctx, picture)));
    case 'preview':
      return cardReply(ctx.cards.preview(describePreview(picture, hours)));
    case 'history':
      return cardReply(ctx.cards.history(describeHistory(picture, statusView(ctx, picture).next)));
    case 'checklist':
      return showChecklist(ctx, place, picture);
  }
}

function askedHoldings(turn: Turn, about: string | undefined): readonly Holding[] {
  if (!about) return [];
  return splitHoldings(turn.program, about).flatMap((phrase) => {
    const match = findHolding(turn.program, phrase.text);
    if (!match || !('holding' in match)) return [];
    return [match.level ? { id: match.holding.id, level: match.level } : { id: match.holding.id }];
  });
}

export function viewingOf(ctx: AppContext, turn: Turn): { timeZone: string; locale: string; asOf: number } {
  return { timeZone: zoneOf(ctx, turn), locale: turn.input.locale, asOf: turn.asOf };
}
