import { packItemId } from '../../domain/cycle/checklist';
import { dayIn } from '../../domain/time/time-zone';
import { programOf, type Programs } from '../../domain/program/program';
import { dayFinder } from '../../understanding/entities/day-finder';
import { readDay } from '../../understanding/entities/read-day';
import { readDaysBefore } from '../../understanding/entities/read-days-before';
import { readUntil } from '../../understanding/entities/read-until';
import type { Learned, MessageContext } from '../../understanding/understand-message';

const LOCALE = 'en-GB';
const ZONE = 'UTC';

/** What a message is understood with outside of any team: the default programme with its checklist, and nobody known. */
export function explainingContext(programs: Programs, learned: Learned, now: number): MessageContext {
  const program = programOf(programs, undefined);
  const days = { today: dayIn(ZONE, now), locale: LOCALE };
  const items = program.items.map(({ id, text }) => ({ id: packItemId(id), text }));
  return {
    learned,
    forms: {
      ...{ locale: LOCALE, programs, program, items },
      days: {
        day: (text, direction) =>
          readDay(text, { ...days, direction: direction === 'back' ? 'past' : 'ahead' }),
        until: (text) => readUntil(text, days),
        daysBefore: (text) => readDaysBefore(text, days),
      },
    },
    entities: {
      ...{ programs, program, items, holdings: [], customers: [], people: [] },
      days: dayFinder(days),
    },
  };
}
