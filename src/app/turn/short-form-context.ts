import { fullChecklist } from '../../domain/cycle/checklist';
import { once } from '../../memoize';
import { checklistInput } from '../../domain/cycle/checklist';
import { dayIn } from '../../domain/time/time-zone';
import type { DayContext } from '../../understanding/entities/day-context';
import { readDay } from '../../understanding/entities/read-day';
import { readDaysBefore } from '../../understanding/entities/read-days-before';
import { readUntil } from '../../understanding/entities/read-until';
import type { ShortFormContext } from '../../understanding/grammar/short-form-context';
import type { AppContext } from './app-context';
import { zoneOf, type Turn } from './turn';

/** What days are read by in this turn: today in the team's zone, the sender's language, and the team's date. */
export function dayContextOf(ctx: AppContext, turn: Turn): DayContext {
  return {
    today: dayIn(zoneOf(ctx, turn), turn.asOf),
    locale: turn.input.locale,
    anniversary: turn.picture?.team.anniversary,
  };
}

/** What the documented short forms are read with in this turn. */
export function shortFormContext(ctx: AppContext, turn: Turn): ShortFormContext {
  const { picture, program, input } = turn;
  const context = dayContextOf(ctx, turn);
  const items = once(() =>
    picture
      ? fullChecklist(checklistInput(picture)).map(({ itemId, text, dueDay }) => ({
          id: itemId,
          text,
          dueDay,
        }))
      : [],
  );
  return {
    locale: input.locale,
    programs: ctx.programs,
    program,
    get items() {
      return items();
    },
    days: {
      day: (text, direction) =>
        readDay(text, { ...context, direction: direction === 'back' ? 'past' : 'ahead' }),
      until: (text) => readUntil(text, context),
      daysBefore: (text) => readDaysBefore(text, context),
    },
  };
}
