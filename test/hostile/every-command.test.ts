import { meaningCommand } from '../../src/app/understood/meaning-command';
import { day } from '../../src/domain/time/calendar-day';
import { readPart } from '../../src/understanding/understand-message';
import { plainMessageContext } from '../fixtures/message-context';
import { shippedPrograms } from '../fakes/app-world';
import { checklistItems } from '../fixtures/partner-programs';
import { EVERY_COMMAND } from './every-command';

const items = [...checklistItems, { id: 'cake', text: 'order the cake' }];

test.each(EVERY_COMMAND)('"$text" is understood as the command it stands for', ({ text, meant }) => {
  // Some commands have a meaning in one programme only.
  const readings = [...shippedPrograms().byId.keys()].map((programId) =>
    meaningCommand(readPart(text, plainMessageContext({ programId, items, today: day('2026-11-22') }))),
  );
  expect(readings).toContainEqual(expect.objectContaining(meant));
});
