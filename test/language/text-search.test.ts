import { findItem } from '../../src/language/text-search';
import { checklistItems } from '../fixtures/partner-programs';

function found(text: string) {
  const match = findItem(checklistItems, text);
  if (!match) return undefined;
  return 'item' in match ? match.item.id : match.candidates.map(({ id }) => id);
}

describe('finding a checklist item', () => {
  it.each([
    ['the one about budgeting the fees', 'A4'],
    ['budget', 'A4'],
    ["i've read the PMC notifications", 'A2'],
    ['ppc is confirmed', 'A6'],
    ['we have renewed the internal use keys', 'B3'],
    ['internal use licenses', 'B3'],
    ['references', 'A7'],
    ['refs', 'A7'],
    ['refrences', 'A7'],
    ['exam time has been booked', 'A3'],
    ['exams', 'A3'],
    ['reviewing the requirements', 'A1'],
    ['Call the distributor', 'own-1'],
    ['own-2', 'own-2'],
    ['asking Kim for the purchase order', 'own-3'],
  ])('takes the best fit: %s', (text, id) => {
    expect(found(text)).toBe(id);
  });

  it('asks back where several fit about as well', () => {
    expect(found('competency')).toEqual(expect.arrayContaining(['A1', 'A4', 'A8']));
  });

  it.each([['bananas'], [''], ['the one'], ['weather in munich']])('finds nothing in "%s"', (text) => {
    expect(found(text)).toBeUndefined();
  });
});
