import type { Card } from '../../cards/kit/card';
import type { ConfirmView, NoticeView } from '../../cards/kit/message-views';
import { buttonData } from '../../domain/requests/button-data';
import { type Program } from '../../domain/program/program';
import type { Question, Spoken } from '../../domain/team/talk';
import type { Team } from '../../domain/team/team';
import { type TeamPicture } from '../../domain/team/team-picture';
import { type TeamRows } from '../../domain/team/team-rows';
import { parseTimeZone, type Instant } from '../../domain/time/time-zone';
import type { Incoming, Reply } from './conversation';
import type { AppContext } from './app-context';

/** One message or press being handled: who said it where, and all that is stored about the place. */
export interface Turn {
  readonly input: Incoming;
  readonly rows: TeamRows;
  readonly asOf: Instant;
  /** The programme of the team, or the default one before set-up. */
  readonly program: Program;
  /** Absent before set-up. */
  readonly picture?: TeamPicture;
  /** Everything about the place is to be erased; nothing can be changed until then. */
  readonly deletion?: Team['deletion'];
}

export function teamOf(turn: Turn): Team | undefined {
  return turn.picture?.team;
}

/** The zone in which days are meant: the team's, else the sender's, else the default. */
export function zoneOf(ctx: AppContext, turn: Turn): string {
  const sender = turn.input.timeZone && parseTimeZone(turn.input.timeZone);
  return teamOf(turn)?.timeZone ?? sender ?? ctx.settings.defaultTimeZone;
}

export function cardReply(card: Card): readonly Reply[] {
  return [{ kind: 'card', card }];
}

/** A short message as a card. */
export function noticeReply(ctx: AppContext, turn: Turn, view: NoticeView): readonly Reply[] {
  const historical = turn.program.historical;
  return cardReply(ctx.cards.notice({ ...view, ...(historical && { historical }) }));
}

/** A question with buttons, which can be answered in words too; a value alone completes the command `completes`. */
export function confirmReply(ctx: AppContext, view: ConfirmView, completes?: string): readonly Reply[] {
  return asking(cardReply(ctx.cards.confirm(view)), {
    options: view.buttons,
    ...(completes && { completes }),
  });
}

/** The same replies, the last card of which asks something. */
export function asking(replies: readonly Reply[], asks: Question): readonly Reply[] {
  const last = replies.at(-1);
  return last?.kind === 'card' ? [...replies.slice(0, -1), { ...last, asks }] : replies;
}

/** The same replies, which leave something to be gone on from. */
export function speakingOf(replies: readonly Reply[], speaksOf: Spoken | undefined): readonly Reply[] {
  return speaksOf ? replies.map((each) => (each.kind === 'card' ? { ...each, speaksOf } : each)) : replies;
}

/** The same replies, which concern nobody but who asked: where others read along, only that person sees them. */
export function onlyForAsker({ input }: Turn, replies: readonly Reply[]): readonly Reply[] {
  return replies.map((reply) => ({ ...reply, onlyFor: input.person.id }));
}

/** A short message for nobody but who asked: a refusal, an error, what was not understood. */
export function privateNotice(ctx: AppContext, turn: Turn, view: NoticeView): readonly Reply[] {
  return onlyForAsker(turn, noticeReply(ctx, turn, view));
}

export const SHOW_STATUS = {
  title: 'Where we stand',
  data: buttonData({ action: 'show', what: 'status' }),
} as const;
export const SHOW_CHECKLIST = {
  title: 'Checklist',
  data: buttonData({ action: 'show', what: 'checklist' }),
} as const;
export const OPEN_SET_UP = { title: 'Open set-up', data: buttonData({ action: 'open-set-up' }) } as const;
export const SHOW_HELP = {
  title: 'What I can do',
  data: buttonData({ action: 'show', what: 'help' }),
} as const;
export const SHOW_SUPPORT = {
  title: 'Support',
  data: buttonData({ action: 'show', what: 'support' }),
} as const;
