import { describeReport } from '../../cards/records/describe-report';
import type { ReportContent } from '../../domain/files/report-content';
import type { Place } from '../../domain/team/place';
import { pictureOf } from '../../domain/team/team-picture';
import type { AppContext } from '../turn/app-context';

/** A team's report as of now; undefined without a team. */
export async function collectReport(ctx: AppContext, place: Place): Promise<ReportContent | undefined> {
  const picture = pictureOf(await ctx.teams.load(place), ctx.programs, ctx.now());
  return picture && describeReport(picture);
}
