import { planLook } from '../../domain/cycle/team-plan';
import type { ReminderPlan } from '../../domain/cycle/reminder-plan';
import { type TeamPicture } from '../../domain/team/team-picture';
import { soFarOf } from '../../domain/cycle/reminder-moments';
import type { AppContext } from '../turn/app-context';

/** What is due for a team as of its picture, by the running settings. `atOnce` posts whatever the hour. */
export function planFor(ctx: AppContext, picture: TeamPicture, atOnce = false): ReminderPlan {
  const { team, program, rows } = picture;
  const dated = rows.dated.map(({ value }) => value);
  const told = rows.told.map(({ value }) => value);
  return planLook(
    { team, program, dated, told, ...soFarOf(picture) },
    { asOf: picture.asOf, now: ctx.now(), hours: ctx.settings.sendHours, atOnce },
  );
}
