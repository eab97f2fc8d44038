import type { ChangeKind } from '../../domain/team/change-kind';
import { buttonData } from '../../domain/requests/button-data';
import type { Team } from '../../domain/team/team';
import { teamIn } from '../../domain/team/team-rows';
import { formatInstant } from '../../domain/time/time-zone';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import { personOf } from '../turn/new-team';
import { confirmReply, noticeReply, OPEN_SET_UP, SHOW_HELP, SHOW_STATUS, type Turn } from '../turn/turn';
import { DELETION_MS, refuseDeleted } from '../turn/refuse-deleted';

/** Asks once whether everything about this place shall be deleted. The contact and whoever set it up may. */
export function askToDelete(ctx: AppContext, turn: Turn): readonly Reply[] {
  const team = teamIn(turn.rows)?.value;
  if (!team) {
    return noticeReply(ctx, turn, {
      tone: 'neutral',
      title: 'There is nothing to delete',
      text: 'I keep no renewal data about this conversation.',
      buttons: [SHOW_HELP],
    });
  }
  if (!mayDelete(team, turn)) {
    const who = [team.setUpBy.name, team.contact?.name].filter(Boolean).join(' or ');
    return noticeReply(ctx, turn, {
      tone: 'attention',
      title: 'Not everybody may delete this',
      text: `Please ask ${who}. Nothing was changed.`,
      buttons: [SHOW_STATUS],
    });
  }
  return confirmReply(ctx, {
    title: 'Delete everything about this conversation?',
    text: 'Date, holdings, ticks and history. Reminders stop and all is hidden at once; for 24 hours "undo" brings it back, then it is erased.',
    danger: true,
    buttons: [
      {
        title: 'Delete our data',
        data: buttonData({ action: 'confirm', what: 'delete-data', token: team.cycleId }),
        answer: 'yes',
      },
      { title: 'Keep it', data: buttonData({ action: 'show', what: 'status' }), answer: 'no' },
    ],
  });
}

/** Hides everything and stops reminders; the wake-up for erasing it comes first, so that it cannot be forgotten. */
export async function deleteData(
  ctx: AppContext,
  turn: Turn,
  token: string | undefined,
): Promise<readonly Reply[]> {
  const stored = teamIn(turn.rows);
  if (!stored || stored.value.cycleId !== token || !mayDelete(stored.value, turn))
    return askToDelete(ctx, turn);
  const at = ctx.now();
  const { place } = turn.input;
  await ctx.wakeUps.add({ at: at + DELETION_MS, place });
  const value: Team = { ...stored.value, deletion: { at, by: personOf(turn.input) } };
  const written = await ctx.teams.write(place, [{ do: 'replace', kind: 'team', value, etag: stored.etag }]);
  if (!written.written) return askToDelete(ctx, turn);
  const until = formatInstant(at + DELETION_MS, stored.value.timeZone, turn.input.locale);
  return noticeReply(ctx, turn, {
    tone: 'neutral',
    title: 'Deleted: nobody is reminded any more',
    text: `Say "undo" until ${until} to bring everything back; then it is erased for good.`,
    buttons: [{ title: 'Undo', data: buttonData({ action: 'undo' }) }],
  });
}

/** Brings back what was deleted less than a day ago; undefined when nothing was. */
export async function undoDeletion(ctx: AppContext, turn: Turn): Promise<readonly Reply[] | undefined> {
  const stored = teamIn(turn.rows);
  if (!stored || !turn.deletion) return undefined;
  const { place } = turn.input;
  const { deletion, ...value } = stored.value;
  await ctx.wakeUps.add({ at: ctx.now(), place });
  const change = {
    id: ctx.newId(),
    at: ctx.now(),
    by: personOf(turn.input),
    what: 'deletion-undone' satisfies ChangeKind,
  };
  const written = await ctx.teams.write(place, [
    { do: 'replace', kind: 'team', value, etag: stored.etag },
    { do: 'insert', kind: 'change', value: change },
  ]);
  if (!written.written) return refuseDeleted(ctx, turn);
  return noticeReply(ctx, turn, {
    tone: 'good',
    title: 'Everything is back',
    text: 'Reminders go on as before.',
    buttons: [SHOW_STATUS, OPEN_SET_UP],
  });
}

function mayDelete(team: Team, { input }: Turn): boolean {
  const { person } = input;
  return [team.setUpBy, team.contact].some(
    (each) => each && (each.id === person.id || (each.aadId !== undefined && each.aadId === person.aadId)),
  );
}
