import { day } from '../../../src/domain/calendar-day';
import { readDate } from '../../../src/domain/date-phrase';
import { readUntil } from '../../../src/domain/until-phrase';
import { programOf } from '../../../src/domain/program';
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
      day: (text, direction) => readDate(text, settings, direction),
      until: (text) => readUntil(text, settings),
      daysBefore: (text) => {
        const said = /^(?<numbers>\d+(?:(?:, | and | und )\d+)*)(?: (?:days?|Tage)(?: before)?)?$/i.exec(
          text,
        );
        return said?.groups?.['numbers']?.match(/\d+/g)?.map(Number);
      },
    },
  };
}
