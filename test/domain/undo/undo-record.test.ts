import { day } from '../../../src/domain/time/calendar-day';
import { rowsPutBack, teamPutBack } from '../../../src/domain/undo/put-back';
import type { ItemSetting, Team } from '../../../src/domain/team/team';
import { noRows, type RowChange, type TeamRows } from '../../../src/domain/team/team-rows';
import { undoRowsFor } from '../../../src/domain/undo/undo-record';
import { ana, aTeam } from '../../fixtures/team';

const AT = Date.parse('2027-01-20T10:00:00Z');
const entry = { id: 'change-1', at: AT, by: ana, what: 'date' };

function rowsWith(team: Team, items: readonly ItemSetting[] = []): TeamRows {
  return {
    ...noRows(),
    team: [{ value: team, etag: '1' }],
    item: items.map((value) => ({ value, etag: '1' })),
  };
}

function itemOf(itemId: string, text: string): ItemSetting {
  return { cycleId: 'cycle-1', itemId, own: true, text, hidden: false, by: ana, at: 0 };
}

function teamChange(value: Team): RowChange {
  return { do: 'replace', kind: 'team', value, etag: '1' };
}

function insertItem(value: ItemSetting): RowChange {
  return { do: 'insert', kind: 'item', value };
}

describe('what is kept of a change', () => {
  it('is the changed fields of the team as they were, without who changed them', () => {
    const before = aTeam();
    const after = { ...before, anniversary: day('2027-07-31'), standIn: ana, revision: 2, changedAt: AT };
    const rows = rowsWith(before);
    const [kept] = undoRowsFor({ rows, changes: [teamChange(after)], entries: [entry] }) ?? [];
    expect(kept).toMatchObject({ id: 'change-1', part: 0, number: 1, at: AT, by: ana, rows: [] });
    expect(kept?.fields.map(({ name, before: value }) => [name, value])).toEqual([
      ['anniversary', '2027-06-30'],
      ['standIn', undefined],
    ]);
    expect(kept?.watched.map(({ name }) => name)).toEqual(['cycleId', 'snooze', 'pausedUntil']);
    expect(teamPutBack(after, kept?.fields ?? [])).toEqual({ ...before, revision: 2, changedAt: AT });
  });

  it('is nothing where nothing was changed, or a team was set up', () => {
    const rows = rowsWith(aTeam());
    const same = [teamChange({ ...aTeam(), revision: 2, changedAt: AT })];
    expect(undoRowsFor({ rows, changes: same, entries: [entry] })).toEqual([]);
    const setUp: RowChange[] = [
      { do: 'insert', kind: 'team', value: aTeam() },
      { do: 'insert', kind: 'cycle', value: { id: 'cycle-1', startedAt: AT } },
    ];
    expect(undoRowsFor({ rows: noRows(), changes: setUp, entries: [entry] })).toEqual([]);
  });

  it('is not what the bot keeps for itself', () => {
    const rows = rowsWith(aTeam());
    const changes: RowChange[] = [
      { do: 'insert', kind: 'told', value: { programId: 'contoso', version: 1, changeIds: [] } },
    ];
    expect(undoRowsFor({ rows, changes, entries: [entry] })).toEqual([]);
  });

  it('takes a number after those that are kept already', () => {
    const kept = undoRowsFor({
      rows: rowsWith(aTeam()),
      changes: [insertItem(itemOf('a', 'A'))],
      entries: [entry],
    });
    const rows = {
      ...rowsWith(aTeam()),
      undo: (kept ?? []).map((value) => ({ value: { ...value, number: 7 }, etag: '1' })),
    };
    const next = undoRowsFor({ rows, changes: [insertItem(itemOf('b', 'B'))], entries: [entry] });
    expect(next?.[0]?.number).toBe(8);
  });

  it('is laid into several rows that each fit into a column, and is put back from all of them', () => {
    const items = Array.from({ length: 80 }, (_, at) => itemOf(`item-${at}`, 'x'.repeat(1_000)));
    const rows = rowsWith(aTeam(), items);
    const changes = items.map((value): RowChange => ({ do: 'delete', kind: 'item', value, etag: '1' }));
    const kept = undoRowsFor({ rows, changes, entries: [entry] }) ?? [];
    expect(kept.length).toBeGreaterThan(3);
    expect(kept.map(({ part }) => part)).toEqual(kept.map((_, at) => at));
    for (const each of kept) expect(JSON.stringify(each).length).toBeLessThan(32 * 1024);
    const back = rowsPutBack(
      rowsWith(aTeam()),
      kept.flatMap((each) => each.rows),
    );
    expect(back).toEqual(items.map((value) => insertItem(value)));
  });

  it('is given up where one row alone would be too long', () => {
    const long = itemOf('a', 'x'.repeat(20_000));
    const changes: RowChange[] = [{ do: 'delete', kind: 'item', value: long, etag: '1' }];
    expect(undoRowsFor({ rows: rowsWith(aTeam(), [long]), changes, entries: [entry] })).toBeUndefined();
  });

  it('puts a new row back by deleting it, unless it is gone', () => {
    const value = itemOf('a', 'A');
    const [kept] =
      undoRowsFor({ rows: rowsWith(aTeam()), changes: [insertItem(value)], entries: [entry] }) ?? [];
    const touched = kept?.rows ?? [];
    expect(rowsPutBack(rowsWith(aTeam(), [value]), touched)).toEqual([
      { do: 'delete', kind: 'item', value, etag: '1' },
    ]);
    expect(rowsPutBack(rowsWith(aTeam()), touched)).toEqual([]);
  });
});
