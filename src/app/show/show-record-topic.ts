import type { ShowTopic } from '../../domain/requests/command';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import { notSetUp } from '../turn/not-set-up';
import { offerExport } from './offer-export';
import { offerReport } from './offer-report';
import { showCalendar } from './show-calendar';
import { showExams } from '../records/show-exams';
import { showForecast } from '../records/show-forecast';
import { showReferences } from '../records/show-records';
import { showScore } from '../records/show-score';
import { offerTeams } from './show-portfolio';
import type { Turn } from '../turn/turn';

export type ReadinessTopic = Extract<
  ShowTopic,
  'references' | 'exams' | 'score' | 'forecast' | 'calendar' | 'export' | 'report'
>;

/** Shows what says whether a team will make it, and its files. `about` names a holding: "score data and ai". */
export async function showReadiness(
  ctx: AppContext,
  turn: Turn,
  { what, about }: { readonly what: ReadinessTopic; readonly about?: string | undefined },
): Promise<readonly Reply[]> {
  if (!turn.picture) return (await offerTeams(ctx, turn)) ?? notSetUp(ctx, turn);
  switch (what) {
    case 'references':
      return showReferences(ctx, turn.picture);
    case 'exams':
      return showExams(ctx, turn.picture);
    case 'score':
      return showScore(ctx, turn.picture, about);
    case 'forecast':
      return showForecast(ctx, turn.picture);
    case 'calendar':
      return showCalendar(ctx, turn);
    case 'export':
      return offerExport(ctx, turn);
    case 'report':
      return offerReport(ctx, turn);
  }
}
