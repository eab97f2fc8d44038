import type { Card } from '../cards/card';
import { describeBriefReminder } from '../cards/describe-brief-reminder';
import { describeDateNudge } from '../cards/describe-date-nudge';
import { describeReminder, type ReminderOccasion } from '../cards/describe-reminder';
import type { Stage } from '../domain/program';
import type { TeamPicture } from '../domain/team-picture';
import type { AppContext } from './app-context';

/** The card of a reminder: a stage's with its checklist, or the nudge for a date nobody has found yet. */
export function composeReminder(ctx: AppContext, picture: TeamPicture, occasion: ReminderOccasion): Card {
  return occasion.stage
    ? ctx.cards.reminder(describeReminder(picture, { ...occasion, stage: occasion.stage }))
    : ctx.cards.notice(describeDateNudge(picture));
}

/** The same reminder in a few lines, for when Teams finds the card too large. */
export function composeBriefReminder(
  ctx: AppContext,
  picture: TeamPicture,
  { stage }: { readonly stage?: Stage },
): Card {
  return ctx.cards.notice(stage ? describeBriefReminder(picture, stage) : describeDateNudge(picture));
}
