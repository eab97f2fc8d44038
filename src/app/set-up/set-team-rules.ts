import { EVERY_MEMBER } from '../../cards/team/change-words';
import type { Command } from '../../domain/requests/command';
import type { Team } from '../../domain/team/team';
import type { AppContext } from '../turn/app-context';
import { changeTeam } from './change-team';
import type { Reply } from '../turn/conversation';
import { replySaved } from './reply-saved';
import { notSetUp } from '../turn/not-set-up';
import { noticeReply, SHOW_STATUS, type Turn } from '../turn/turn';

const MOST_STAGES = 5;
const MOST_DAYS = 365;

/** Who may change the set-up: every member, or only the contact, the stand-in and whoever set it up. */
export async function limitChanges(
  ctx: AppContext,
  turn: Turn,
  to: Team['editors'],
): Promise<readonly Reply[]> {
  if (!turn.picture) return notSetUp(ctx, turn);
  const changed = await changeTeam(ctx, turn.input, {
    what: 'editors',
    apply: (team) => ({ ...team, editors: to }),
    values: () => ({ to: to === 'named' ? 'named people only' : EVERY_MEMBER }),
  });
  const { team } = changed.picture;
  const names = [...new Set([team.setUpBy, team.contact, team.standIn].flatMap((each) => each?.name ?? []))];
  return replySaved(ctx, changed, {
    title:
      to === 'named'
        ? `Saved: only ${names.join(', ')} may change the set-up`
        : 'Saved: every member may change the set-up',
    notes:
      to === 'named'
        ? [
            'Everybody can still tick items and ask. One of them opens it again with "everybody may change the set-up".',
          ]
        : [],
  });
}

/** Further reminders besides those of the programme; an empty list takes them away, `more` keeps those there are. */
export async function setExtraStages(
  ctx: AppContext,
  turn: Turn,
  { days, more, unread = [] }: ExtraStages,
): Promise<readonly Reply[]> {
  if (!turn.picture) return notSetUp(ctx, turn);
  const kept = more ? (turn.picture.team.extraStages ?? []) : [];
  const wanted = [...new Set([...kept, ...days])].sort((a, b) => b - a);
  if ((days.length === 0 && unread.length > 0) || !areStages(wanted)) return refuseStages(ctx, turn, unread);
  const changed = await changeTeam(ctx, turn.input, {
    what: 'extra-stages',
    apply: (team) => ({ ...team, extraStages: wanted }),
    values: () => ({ to: wanted.length === 0 ? 'none' : wanted.map((each) => `${each} days`).join(', ') }),
  });
  return replySaved(ctx, changed, {
    title: wanted.length === 0 ? 'Saved: the reminders of the programme only' : 'Saved: further reminders',
    notes: unread.length > 0 ? [unreadWords(unread).trim()] : [],
  });
}

function areStages(days: readonly number[]): boolean {
  return days.length <= MOST_STAGES && days.every((each) => each >= 1 && each <= MOST_DAYS);
}

function refuseStages(ctx: AppContext, turn: Turn, unread: readonly string[]): readonly Reply[] {
  return noticeReply(ctx, turn, {
    tone: 'attention',
    title: 'Nothing was changed',
    text: `${unreadWords(unread)}I can add up to ${MOST_STAGES} reminders, each from 1 to ${MOST_DAYS} days before the date. Say it like "extra reminders 30 and 7 days".`,
    buttons: [SHOW_STATUS],
  });
}

type ExtraStages = Pick<Extract<Command, { do: 'extra-stages' }>, 'days' | 'more' | 'unread'>;

function unreadWords(unread: readonly string[]): string {
  if (unread.length === 0) return '';
  return `I did not understand ${unread.map((part) => `"${part}"`).join(' and ')}. `;
}

/** Whether a stage that nobody touched for a week turns to the contact, and after two to the stand-in. */
export async function setEscalation(ctx: AppContext, turn: Turn, on: boolean): Promise<readonly Reply[]> {
  if (!turn.picture) return notSetUp(ctx, turn);
  const changed = await changeTeam(ctx, turn.input, {
    what: 'escalation',
    apply: (team) => ({ ...team, escalation: on }),
    values: () => ({ to: on ? 'on' : 'off' }),
  });
  const { standIn } = changed.picture.team;
  return replySaved(ctx, changed, {
    title: on
      ? 'Saved: a silent checklist turns to the contact after a week'
      : 'Saved: I do not turn to people',
    notes:
      !on && standIn
        ? [
            `${standIn.name} stands in, so I still turn to people. Empty the stand-in in the set-up to stop it.`,
          ]
        : [],
  });
}
