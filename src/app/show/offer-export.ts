import { buttonData } from '../../domain/requests/button-data';
import { formatInstant } from '../../domain/time/time-zone';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import { notSetUp } from '../turn/not-set-up';
import { LINK_MS } from './show-calendar';
import { noticeReply, SHOW_STATUS, teamOf, type Turn } from '../turn/turn';

/** A link to everything kept about the team as a table. */
export async function offerExport(ctx: AppContext, turn: Turn): Promise<readonly Reply[]> {
  const team = teamOf(turn);
  if (!team) return notSetUp(ctx, turn);
  const { place } = turn.input;
  const expiresAt = turn.asOf + LINK_MS;
  const url = await ctx.links?.linkTo({ place, kind: 'export', expiresAt });
  const until = formatInstant(expiresAt, team.timeZone, team.locale);
  return noticeReply(ctx, turn, {
    tone: 'neutral',
    title: url ? 'Everything I keep about your team, as a table' : 'I cannot offer files here',
    text: url
      ? `Holdings, checklist, references, exams, figures, what was sent and who changed what. The link opens until ${until}; whoever has it can read this.`
      : 'Nobody has told me the address under which browsers reach me. Whoever runs me can set it (PUBLIC_URL). Until then, "status" and "history" show most of it.',
    ...(url && { links: [{ title: 'Get the file (.csv)', url }] }),
    buttons: [
      { title: 'Import records', data: buttonData({ action: 'open-form', form: 'import' }) },
      SHOW_STATUS,
    ],
  });
}
