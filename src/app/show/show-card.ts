import { describeCalls } from '../../cards/program/describe-calls';
import { describeHelp } from '../../cards/team/describe-help';
import { describeHistory } from '../../cards/team/describe-history';
import { describePreview } from '../../cards/team/describe-preview';
import {
  describeChanges,
  describeRequirements,
  describeSignIn,
  describeSupport,
} from '../../cards/program/describe-program';
import type { ShowTopic } from '../../domain/requests/command';
import { findHolding } from '../../understanding/names/holding-search';
import type { Place } from '../../domain/team/place';
import { splitHoldings } from '../../understanding/names/split-holdings';
import type { Holding } from '../../domain/team/team';
import type { TeamPicture } from '../../domain/team/team-picture';
import type { Reply } from '../turn/conversation';
import type { AppContext } from '../turn/app-context';
import { refuseDeleted } from '../turn/refuse-deleted';
import { refuseInCopilot } from '../turn/refusals';
import { notSetUp } from '../turn/not-set-up';
import { openSetUp } from '../set-up/save-set-up';
import { offerTeams, showPortfolio } from './show-portfolio';
import { showPrograms } from '../set-up/set-program';
import { showReadiness } from './show-record-topic';
import { statusView } from './status-view';
import { cardReply, teamOf, zoneOf, type Turn } from '../turn/turn';
import { showChecklist } from '../checklist/show-checklist';

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
      return refuseInCopilot(ctx, turn) ?? refuseDeleted(ctx, turn) ?? openSetUp(ctx, turn);
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
