import { day } from '../../src/domain/calendar-day';
import { readMessage } from '../../src/domain/message-reading';
import { readItemState } from '../../src/domain/read-item-state';
import { loadPrograms, SHIPPED_PACKS } from '../../src/programs/load-programs';

const programs = loadPrograms(SHIPPED_PACKS, 'maicpp');

function asked(text: string) {
  const items = [{ id: 'budget', text: 'Budget for competency fees' }];
  const team = { programId: 'mpn-2016', holdings: [], items };
  return readItemState(readMessage(text, { today: day('2026-11-22'), locale: 'en-GB', programs, team }));
}

describe('a question about an item of the checklist', () => {
  it.each(['is the budget ticked?', 'has the budget been done already', 'did anyone tick the budget'])(
    'is told with all that is done: %s',
    (text) => {
      expect(asked(text)).toEqual({ do: 'ask', about: 'done-items' });
    },
  );

  it.each(['is the exam done online', 'is the audit finished', 'the budget is done'])(
    'is none where no item fits or nothing is asked: %s',
    (text) => {
      expect(asked(text)).toBeUndefined();
    },
  );
});
