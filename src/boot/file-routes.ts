import type { AppContext } from '../app/turn/app-context';
import { collectCalendar } from '../app/show/collect-calendar';
import { collectExport } from '../app/show/collect-export';
import { collectReport } from '../app/show/collect-report';
import { calendarFile } from '../http/calendar-file';
import { createFileRoute } from '../http/file-route';
import { reportPage } from '../http/report-page';
import type { Route } from '../http/route';
import type { LinkSigner } from '../http/signed-link';

/** The addresses of files that signed links open: a team's calendar, its export and its report. */
export function fileRoutes(ctx: AppContext, signer: () => Promise<LinkSigner>): readonly Route[] {
  const { now } = ctx;
  return [
    createFileRoute({
      kind: 'calendar',
      signer,
      now,
      make: async (place, query) => {
        const content = await collectCalendar(ctx, place, (query.get('calls') ?? '').split(','));
        return content && calendarFile(content);
      },
    }),
    createFileRoute({ kind: 'export', signer, now, make: (place) => collectExport(ctx, place) }),
    createFileRoute({
      kind: 'report',
      signer,
      now,
      make: async (place) => {
        const content = await collectReport(ctx, place);
        return content && reportPage(content);
      },
    }),
  ];
}
