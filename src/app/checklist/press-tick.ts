import { cycleWords } from '../../cards/cycle/cycle-words';
import { buttonData } from '../../domain/requests/button-data';
import { formatDay } from '../../domain/time/calendar-day';
import type { Card } from '../../cards/kit/card';
import { describeChecklist } from '../../cards/cycle/describe-checklist';
import type { TeamPicture } from '../../domain/team/team-picture';
import type { ActionReply, IncomingAction, Reply } from '../turn/conversation';
import type { AppContext } from '../turn/app-context';
import { composeLiveCard } from '../deliver/refresh-cards';
import { tickItem, type TickRequest, type TickResult } from './tick-item';
import { confirmReply, type Turn } from '../turn/turn';

type Ticked = Extract<TickResult, { outcome: 'ticked' }>;

interface PressedTick {
  readonly turn: Turn;
  readonly input: IncomingAction;
  readonly tick: TickRequest;
}

/** An item was pressed on a card: the same card comes back as it stands now; the other copies follow. */
export async function pressTick(ctx: AppContext, { turn, input, tick }: PressedTick): Promise<ActionReply> {
  const { cycleId, itemId, done } = tick;
  const say = cycleWords(input.locale);
  const result = await tickItem(ctx, turn, { cycleId, itemId, done });
  switch (result.outcome) {
    case 'ticked':
      return {
        kind: 'card',
        card: cardAfterTick(ctx, result.picture, input.cardActivityId),
        then: done ? offerToRecord(ctx, result) : [],
      };
    case 'earlier-cycle':
      return { kind: 'card', card: earlierCycle(ctx, turn, cycleId) };
    case 'no-item':
      return {
        kind: 'card',
        card: ctx.cards.notice({
          tone: 'neutral',
          title: say('tick-no-item'),
          text: say('tick-no-item-why'),
          buttons: [{ title: say('checklist'), data: buttonData({ action: 'show', what: 'checklist' }) }],
        }),
      };
    case 'no-team':
      return { kind: 'card', card: forgotten(ctx, turn) };
  }
}

/** When the item just ticked completes the renewal, the question whether to record it. */
export function offerToRecord(ctx: AppContext, { picture, entry, changed }: Ticked): readonly Reply[] {
  const { team } = picture;
  const say = cycleWords(team.locale);
  if (!changed || !entry.completesRenewal) return [];
  return confirmReply(ctx, {
    title: say('complete'),
    text: say('complete-then'),
    buttons: [
      {
        title: say('complete-yes'),
        data: buttonData({ action: 'renewed', cycleId: team.cycleId }),
        answer: 'yes',
      },
      { title: say('not-yet'), data: buttonData({ action: 'not-yet', cycleId: team.cycleId }), answer: 'no' },
    ],
  });
}

// Teams names the card in most clients; where it does not, the whole checklist is what can be answered with.
function cardAfterTick(ctx: AppContext, picture: TeamPicture, activityId: string | undefined): Card {
  const live = picture.rows.card.find((row) => row.value.activityId === activityId)?.value;
  return (live && composeLiveCard(ctx, picture, live)) ?? ctx.cards.checklist(describeChecklist(picture));
}

function earlierCycle(ctx: AppContext, turn: Turn, cycleId: string): Card {
  const cycle = turn.rows.cycle.find((row) => row.value.id === cycleId)?.value;
  const { locale } = turn.input;
  const say = cycleWords(locale);
  return ctx.cards.notice({
    tone: 'neutral',
    title: say('earlier-card'),
    text: cycle?.anniversary
      ? say('earlier-card-ran', { day: formatDay(cycle.anniversary, locale) })
      : say('earlier-card-next'),
    buttons: [{ title: say('present-checklist'), data: buttonData({ action: 'show', what: 'checklist' }) }],
  });
}

function forgotten(ctx: AppContext, turn: Turn): Card {
  const say = cycleWords(turn.input.locale);
  return ctx.cards.notice({
    tone: 'neutral',
    title: say('forgotten'),
    text: say('forgotten-next'),
    buttons: [{ title: say('set-up'), data: buttonData({ action: 'open-set-up' }) }],
  });
}
