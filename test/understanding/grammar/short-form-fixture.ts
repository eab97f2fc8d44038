import { day } from '../../../src/domain/time/calendar-day';
import { readDay } from '../../../src/understanding/entities/read-day';
import { readDaysBefore } from '../../../src/understanding/entities/read-days-before';
import { readUntil } from '../../../src/understanding/entities/read-until';
import { programOf } from '../../../src/domain/program/program';
import type { ShortFormContext } from '../../../src/understanding/grammar/short-form-context';
import { checklistItems, partnerPrograms } from '../../fixtures/partner-programs';

/** A team of that programme on Monday 30 November 2026. */
export function teamOf(programId: string, locale = 'en-GB'): ShortFormContext {
  const settings = { today: day('2026-11-30'), locale };
  return {
    locale,
    programs: partnerPrograms,
    program: programOf(partnerPrograms, programId),
    items: checklistItems,
    days: {
      day: (text, direction) =>
        readDay(text, { ...settings, direction: direction === 'back' ? 'past' : 'ahead' }),
      until: (text) => readUntil(text, settings),
      daysBefore: (text) => readDaysBefore(text, settings),
    },
  };
}
