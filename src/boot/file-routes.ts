import type { AppContext } from '../app/turn/app-context';
import { collectCalendar } from '../app/show/collect-calendar';
import { collectExport } from '../app/show/collect-export';
import { calendarFile } from '../http/calendar-file';
import { createFileRoute } from '../http/file-route';
import type { Route } from '../http/route';
import type { LinkSigner } from '../http/signed-link';

/** The addresses of files that signed links open: a team's calendar and its export. */
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
  ];
}
