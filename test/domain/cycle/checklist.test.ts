import { concerns, fullChecklist, inShownOrder, stageChecklist } from '../../../src/domain/cycle/checklist';
import type { ItemSetting, Team, Tick } from '../../../src/domain/team/team';
import { sampleProgram } from '../../fixtures/sample-program';
import { ana, aTeam, megan } from '../../fixtures/team';

const [start, finish] = sampleProgram.stages;

function tick(itemId: string, at: number, changes: Partial<Tick> = {}): Tick {
  return { cycleId: 'cycle-1', itemId, done: true, by: ana, at, ...changes };
}

function setting(itemId: string, changes: Partial<ItemSetting> = {}): ItemSetting {
  return { cycleId: 'cycle-1', itemId, own: false, hidden: false, by: ana, at: 1, ...changes };
}

function input(made: { team?: Partial<Team>; ticks?: Tick[]; settings?: ItemSetting[] } = {}) {
  return {
    program: sampleProgram,
    team: aTeam(made.team),
    ticks: made.ticks ?? [],
    settings: made.settings ?? [],
  };
}

describe('a checklist', () => {
  it("holds the items of all stages in their order, then the team's own", () => {
    const own = setting('own-1', { own: true, text: 'Order new badges' });
    expect(fullChecklist(input({ settings: [own] })).map((entry) => entry.text)).toEqual([
      'Collect the samples',
      'Pay the dues',
      'Seal the renewal letter',
      'Order new badges',
    ]);
  });

  it('is shown group by group, as the groups first appear', () => {
    const [first, second, third] = fullChecklist(input());
    if (!first || !second || !third) throw new Error('The sample has three items.');
    const entries = [
      { ...first, group: 'Skills' },
      { ...second, group: 'Budget' },
      { ...third, group: 'Skills' },
    ];
    expect(inShownOrder(entries).map((entry) => entry.text)).toEqual([
      'Collect the samples',
      'Seal the renewal letter',
      'Pay the dues',
    ]);
  });

  it('shows an item that concerns a holding only to teams that hold it, and to teams that named nothing', () => {
    const texts = (holdings: Team['holdings']) =>
      fullChecklist(input({ team: { holdings } })).map((entry) => entry.text);
    expect(texts([{ id: 'clock-and-watch-repair' }])).not.toContain('Collect the samples');
    expect(texts([{ id: 'paper-making' }])).toContain('Collect the samples');
    expect(texts([])).toContain('Collect the samples');
  });

  it('knows who ticked what and when; an item opened again is open', () => {
    const ticks = [tick('pack:pay-dues', 5, { by: megan }), tick('pack:collect-samples', 6, { done: false })];
    const entries = fullChecklist(input({ ticks }));
    expect(entries.find((entry) => entry.itemId === 'pack:pay-dues')?.done).toEqual({ by: megan, at: 5 });
    expect(entries.find((entry) => entry.itemId === 'pack:collect-samples')?.done).toBeUndefined();
  });

  it('ignores ticks of another cycle', () => {
    const entries = fullChecklist(input({ ticks: [tick('pack:pay-dues', 5, { cycleId: 'cycle-0' })] }));
    expect(entries.some((entry) => entry.done)).toBe(false);
  });

  it('takes over what the team renamed, hid, assigned and dated', () => {
    const settings = [
      setting('pack:pay-dues', { text: 'Pay the dues by wire', assignee: megan }),
      setting('pack:seal-letter', { hidden: true }),
    ];
    const entries = fullChecklist(input({ settings }));
    expect(entries.map((entry) => entry.text)).toEqual(['Collect the samples', 'Pay the dues by wire']);
    expect(entries[1]?.assignee?.name).toBe('Megan Bowen');
  });

  it('shows at a later stage its own items first, then what is still open from before', () => {
    if (!finish) throw new Error('The sample has two stages.');
    const ticks = [tick('pack:pay-dues', 5)];
    expect(stageChecklist(input({ ticks }), finish, 10).map((entry) => entry.itemId)).toEqual([
      'pack:seal-letter',
      'pack:collect-samples',
    ]);
  });

  it('sets what is still open from before apart from what belongs to the stage', () => {
    if (!finish) throw new Error('The sample has two stages.');
    expect(stageChecklist(input(), finish, 10).map((entry) => entry.group)).toEqual([
      'Finish',
      'Still open from before',
      'Still open from before',
    ]);
  });

  it('keeps an earlier item on the card on which it was ticked', () => {
    if (!finish) throw new Error('The sample has two stages.');
    const entries = stageChecklist(input({ ticks: [tick('pack:pay-dues', 11)] }), finish, 10);
    expect(entries.map((entry) => entry.itemId)).toContain('pack:pay-dues');
  });

  it('does not show the items of a later stage early', () => {
    if (!start) throw new Error('The sample has two stages.');
    expect(stageChecklist(input(), start, 0).map((entry) => entry.itemId)).not.toContain('pack:seal-letter');
  });
});

describe('what concerns a team', () => {
  it('is told by holdings and by tags', () => {
    const known = [{ ...sampleProgram.holdings[0]!, tags: ['craft'] }];
    expect(concerns(['craft'], { holdings: [{ id: 'paper-making' }] }, known)).toBe(true);
    expect(concerns(['weaving'], { holdings: [{ id: 'paper-making' }] }, known)).toBe(false);
  });
});
