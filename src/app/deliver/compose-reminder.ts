import type { Card } from '../../cards/kit/card';
import { describeBriefReminder } from '../../cards/cycle/describe-brief-reminder';
import { describeChangeNotice } from '../../cards/program/describe-change-notice';
import { describeDateNudge } from '../../cards/cycle/describe-nudges';
import { describeFurtherReminder } from '../../cards/cycle/describe-further-reminder';
import { describeReminder, type ReminderOccasion } from '../../cards/cycle/describe-reminder';
import type { DueReminder } from '../../domain/cycle/reminder-plan';
import type { TeamPicture } from '../../domain/team/team-picture';
import type { AppContext } from '../turn/app-context';

type Subject = Pick<DueReminder, 'stage' | 'dated' | 'notice' | 'possibleRepeat'>;

/**
 * The card of a reminder: a stage's with its checklist, a further date's, changes of the programme, or the nudge
 * for a date nobody has found yet.
 */
export function composeReminder(
  ctx: AppContext,
  picture: TeamPicture,
  occasion: ReminderOccasion & Subject,
): Card {
  const { stage, dated, notice } = occasion;
  if (notice) return ctx.cards.notice(describeChangeNotice(picture, notice.changes));
  if (dated && stage)
    return ctx.cards.reminder(describeFurtherReminder(picture, { ...occasion, dated, stage }));
  return stage
    ? ctx.cards.reminder(describeReminder(picture, { ...occasion, stage }))
    : ctx.cards.notice(describeDateNudge(picture));
}

/** The same reminder in a few lines, for when Teams finds the card too large. */
export function composeBriefReminder(ctx: AppContext, picture: TeamPicture, due: Subject): Card {
  const { stage, notice } = due;
  if (notice) return ctx.cards.notice(describeChangeNotice(picture, notice.changes.slice(0, 1)));
  if (due.dated && stage)
    return ctx.cards.notice({
      tone: 'attention',
      title: `${due.dated.name}: ${stage.title}`,
      text: stage.lead,
    });
  return ctx.cards.notice(stage ? describeBriefReminder(picture, stage) : describeDateNudge(picture));
}
