import { shippedPrograms } from '../fakes/app-world';
import { commandsOf } from '../fixtures/message-context';
import { checklistItems } from '../fixtures/partner-programs';
import { EVERY_COMMAND } from './every-command';

const items = [...checklistItems, { id: 'cake', text: 'order the cake' }];
const programs = shippedPrograms();

test.each(EVERY_COMMAND)('"$text" is understood as the command it stands for', ({ text, meant }) => {
  // Some commands have a meaning in one programme only.
  const readings = [...programs.byId.keys()].flatMap((programId) =>
    commandsOf(text, { programs, programId, items }),
  );
  expect(readings).toContainEqual(expect.objectContaining(meant));
});
