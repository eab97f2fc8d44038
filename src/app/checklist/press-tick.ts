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
          title: 'That item is no longer on the checklist',
          text: 'Somebody removed it, or it does not concern what you hold. Nothing was ticked.',
          buttons: [{ title: 'Checklist', data: buttonData({ action: 'show', what: 'checklist' }) }],
        }),
      };
    case 'no-team':
      return { kind: 'card', card: forgotten(ctx) };
  }
}

/** When the item just ticked completes the renewal, the question whether to record it. */
export function offerToRecord(ctx: AppContext, { picture, entry, changed }: Ticked): readonly Reply[] {
  const { team } = picture;
  if (!changed || !entry.completesRenewal) return [];
  return confirmReply(ctx, {
    title: 'Is the renewal complete?',
    text: 'Then I record it, keep these ticks and watch the next date. You can also say "renewed" later.',
    buttons: [
      {
        title: 'Yes, record it',
        data: buttonData({ action: 'renewed', cycleId: team.cycleId }),
        answer: 'yes',
      },
      { title: 'Not yet', data: buttonData({ action: 'not-yet', cycleId: team.cycleId }), answer: 'no' },
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
  const closed = cycle?.anniversary
    ? ` It ran up to ${formatDay(cycle.anniversary, turn.input.locale)}.`
    : '';
  return ctx.cards.notice({
    tone: 'neutral',
    title: 'This card belongs to an earlier renewal',
    text: `Nothing was changed.${closed} The present checklist is one tap away.`,
    buttons: [{ title: 'Present checklist', data: buttonData({ action: 'show', what: 'checklist' }) }],
  });
}

function forgotten(ctx: AppContext): Card {
  return ctx.cards.notice({
    tone: 'neutral',
    title: 'I am not set up here any more',
    text: 'Nothing was ticked. Set me up again and I remind you in time.',
    buttons: [{ title: 'Set up', data: buttonData({ action: 'open-set-up' }) }],
  });
}
