import { day } from '../../src/domain/calendar-day';
import { parseCommand } from '../../src/domain/parse-command';
import { shippedPrograms } from '../fakes/app-world';
import { checklistItems } from '../fixtures/partner-programs';
import { EVERY_COMMAND } from './every-command';

const items = [...checklistItems, { id: 'cake', text: 'order the cake' }];

test.each(EVERY_COMMAND)('"$text" is understood as the command it stands for', ({ text, meant }) => {
  // Some commands have a meaning in one programme only.
  const readings = [...shippedPrograms().byId.keys()].map((programId) =>
    parseCommand(text, {
      today: day('2026-11-22'),
      locale: 'en-GB',
      programs: shippedPrograms(),
      team: { programId, holdings: [], items },
    }),
  );
  expect(readings).toContainEqual(expect.objectContaining(meant));
});
