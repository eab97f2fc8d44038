import { buttonData } from '../../domain/requests/button-data';
import { formatInstant } from '../../domain/time/time-zone';
import { describeReportOffer } from '../../cards/records/describe-report-offer';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import { notSetUp } from '../turn/not-set-up';
import { noticeReply, SHOW_STATUS, teamOf, type Turn } from '../turn/turn';
import { LINK_MS } from './show-calendar';

const SHOW_FORECAST = { title: 'Forecast', data: buttonData({ action: 'show', what: 'forecast' }) } as const;

/** A link to one page to print: dates, score, forecast, gaps, who does what, sources. */
export async function offerReport(ctx: AppContext, turn: Turn): Promise<readonly Reply[]> {
  const team = teamOf(turn);
  if (!team) return notSetUp(ctx, turn);
  const expiresAt = turn.asOf + LINK_MS;
  const url = await ctx.links?.linkTo({ place: turn.input.place, kind: 'report', expiresAt });
  return noticeReply(ctx, turn, {
    tone: 'neutral',
    ...describeReportOffer(url, formatInstant(expiresAt, team.timeZone, team.locale)),
    buttons: [SHOW_FORECAST, SHOW_STATUS],
  });
}
