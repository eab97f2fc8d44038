import { shiftedDateIn } from '../../../src/understanding/slots/said/shifted-date';
import { day } from '../../../src/domain/time/calendar-day';
import { dayFinder } from '../../../src/understanding/entities/day-finder';
import type { EntityContext } from '../../../src/understanding/entities/entity-context';
import { findEntities } from '../../../src/understanding/entities/find-entities';
import { slotValues } from '../../../src/understanding/slots/slot-values';
import { shippedPrograms } from '../../setup/test-models';

const programs = shippedPrograms();
const program = [...programs.byId.values()][0]!;

function shifted(text: string, anniversary?: string) {
  const days = dayFinder({
    today: day('2026-11-30'),
    locale: 'en-GB',
    ...(anniversary !== undefined && { anniversary: day(anniversary) }),
  });
  const context: EntityContext = {
    ...{ days, programs, program, holdings: [], items: [], customers: [], people: [] },
  };
  const slots = slotValues(text, [], findEntities(text, context));
  return shiftedDateIn({ ...slots, readUntil: (words) => days.readUntil(words) });
}

describe('the date moved by a length', () => {
  it.each([
    ['move the anniversary two weeks later', '2027-07-14'],
    ['push our anniversary back by a month', '2027-07-30'],
    ['bring the renewal date forward by 2 weeks', '2027-06-16'],
    ['shift it 10 days earlier please', '2027-06-20'],
  ])('counts from the team’s own: %s', (text, expected) => {
    const reading = shifted(text, '2027-06-30');
    expect(reading).toEqual(expected && { kind: 'day', day: expected });
  });

  it.each(['move our anniversary to 3 March 2027', 'the anniversary', 'two weeks later or a month later'])(
    'is not seen where a day, nothing or too much is said: %s',
    (text) => expect(shifted(text, '2027-06-30')).toBeUndefined(),
  );

  it('is asked back without a direction, and where no date is known', () => {
    expect(shifted('move the anniversary by two weeks', '2027-06-30')).toMatchObject({ kind: 'unreadable' });
    expect(shifted('move the anniversary two weeks later')).toMatchObject({ kind: 'unreadable' });
  });
});
