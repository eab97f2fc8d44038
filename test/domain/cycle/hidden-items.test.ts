import { hiddenItems, hiddenItemSaid, shownAgain } from '../../../src/domain/cycle/hidden-items';
import type { ItemSetting } from '../../../src/domain/team/team';
import { sampleProgram } from '../../fixtures/sample-program';

const ana = { id: '29:ana', name: 'Ana Lima' };

function setting(itemId: string, changes: Partial<ItemSetting> = {}): ItemSetting {
  return { cycleId: 'now', itemId, own: false, hidden: true, by: ana, at: 0, ...changes };
}

function hiddenOf(...settings: readonly ItemSetting[]) {
  const team = { cycleId: 'now', holdings: [], extraStages: [] };
  return hiddenItems({ program: sampleProgram, team, ticks: [], settings });
}

const [first, second] = sampleProgram.items.map(({ id }) => `pack:${id}`);

describe('hidden items', () => {
  it('are those of the open cycle that are still known, the last removed first', () => {
    const items = hiddenOf(
      setting(first ?? '', { hiddenAt: 1 }),
      setting(second ?? '', { hiddenAt: 2 }),
      setting('own-1', { own: true, text: 'Order the badges', hiddenAt: 3 }),
      setting('own-2', { own: true, text: 'Shown', hidden: false }),
      setting('own-3', { own: true, text: 'Of last year', cycleId: 'before' }),
      setting('pack:no-longer-in-the-pack'),
    );
    expect(items.map(({ id }) => id)).toEqual(['own-1', second, first]);
  });

  it('bear the words the team gave them', () => {
    expect(hiddenOf(setting(first ?? '', { text: 'Our words' })).map(({ text }) => text)).toEqual([
      'Our words',
    ]);
  });

  it.each([
    ['order the badges', true],
    ['Order badges!', true],
    ['order', false],
    ['order the badges for the new people in Lisbon and Porto', false],
    ['send the invoice', false],
  ])('are named by "%s": %s', (words, named) => {
    const items = hiddenOf(setting('own-1', { own: true, text: 'Order the new badges' }));
    expect(hiddenItemSaid(items, words) !== undefined).toBe(named);
  });

  it('that are put back forget when they were removed', () => {
    expect(shownAgain(setting('own-1', { hiddenAt: 5 }))).toEqual(setting('own-1', { hidden: false }));
  });
});
