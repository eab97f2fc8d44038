import { findLikelyEntities } from '../../../src/understanding/entities/find-entities';
import { maskEntities } from '../../../src/understanding/entities/mask-entities';
import { findEntities } from '../../../src/understanding/entities/find-entities';
import { mpnTeam } from '../slots/read-message';

const items = [
  { id: 'badge', text: 'After payment: download the badge' },
  { id: 'benefits', text: 'Decide on the benefits package and get the budget' },
  { id: 'redeem', text: 'After payment: redeem the benefits' },
];

function likely(text: string): string[] {
  const found = findLikelyEntities(text, { ...mpnTeam, items });
  return found.flatMap((each) => (each.kind === 'item' ? [each.id] : []));
}

describe('items that few words may mean', () => {
  it.each([
    ['the badge is in place', ['badge']],
    ['the benefits package has been chosen', ['benefits']],
    ['the badge, and the benefits package', ['badge', 'benefits']],
    ['the benefits are fine', []],
    ['nothing of it is here', []],
  ])('%s', (text, ids) => {
    expect(likely(text)).toEqual(ids);
  });
});

describe('a length before the date', () => {
  it.each([
    ['remind us sixty days before the anniversary', 'remind us {length} before the anniversary'],
    ['nudge us 45 days ahead', 'nudge us {length} ahead'],
    ['pause until 2 weeks before the anniversary', 'pause until {length} before the anniversary'],
  ])('is no day where it says how long before: %s', (text, masked) => {
    expect(maskEntities(text, findEntities(text, mpnTeam))).toBe(masked);
  });
});
