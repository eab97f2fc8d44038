import type { Place } from '../../src/domain/team/place';
import { noRows, type RowChange } from '../../src/domain/team/team-rows';
import type { WriteResult } from '../../src/ports';
import { ana, anUndo } from '../fixtures/team';
import { change, insertTick, openStore, place, storeKinds, tick, type StoreUnderTest } from './stores';

describe.each(storeKinds)('rows about teams in the %s store', (kind) => {
  let store: StoreUnderTest;

  beforeEach(async () => {
    store = await openStore(kind);
  });

  const write = (...changes: readonly RowChange[]): Promise<WriteResult> => store.teams.write(place, changes);

  async function written(...changes: readonly RowChange[]): Promise<readonly string[]> {
    const result = await write(...changes);
    if (!result.written) throw new Error('The write met a conflict.');
    return result.etags;
  }

  async function doneById(): Promise<Record<string, boolean>> {
    const { tick: ticks } = await store.teams.load(place);
    return Object.fromEntries(ticks.map(({ value }) => [value.itemId, value.done]));
  }

  test('a place of which nothing is known has no rows', async () => {
    expect(await store.teams.load(place)).toEqual(noRows());
  });

  test('an inserted row comes back with the etag the write gave', async () => {
    const [etag] = await written(insertTick('a'));

    expect((await store.teams.load(place)).tick).toEqual([{ value: tick('a'), etag }]);
  });

  test('what is kept to take a change back comes back as it was, with values of every shape', async () => {
    const before = { text: 'a\u2028b', done: false, hidden: null, exams: [{ people: 2 }], at: 5 };
    const touched = [
      { kind: 'item', key: ['item', 'c1', 'pack:a/b'], before, after: 'mark' },
      { kind: 'exam', key: ['exam', 'e1'], after: 'mark' },
      { kind: 'ref', key: ['ref', 'r1'], before },
    ];
    const takenBack = { at: 6, by: ana, changeId: 'change-2' };
    const values = [
      anUndo({ rows: touched }),
      anUndo({ part: 1, fields: [], watched: [], back: true, takenBack }),
    ];
    const etags = await written(
      ...values.map((value) => ({ do: 'insert' as const, kind: 'undo' as const, value })),
    );

    const { undo, damaged } = await store.teams.load(place);
    expect(damaged).toEqual([]);
    expect(undo).toEqual(values.map((value, at) => ({ value, etag: etags[at] })));

    await store.teams.purge(place);
    expect((await store.teams.load(place)).undo).toEqual([]);
  });

  test('a write of no changes is done at once', async () => {
    expect(await write()).toEqual({ written: true, etags: [] });
  });

  test('inserting a row that exists is a conflict and leaves it alone', async () => {
    await written(insertTick('a', true));

    expect(await write(insertTick('a', false))).toEqual({ written: false });
    expect(await doneById()).toEqual({ a: true });
  });

  test('a row is replaced whole: what the new value lacks is gone', async () => {
    const value = { ...change('1', 5), from: 'before' };
    const [etag = ''] = await written({ do: 'insert', kind: 'change', value });

    const [newEtag] = await written({ do: 'replace', kind: 'change', value: change('1', 5), etag });

    expect((await store.teams.load(place)).change).toEqual([{ value: change('1', 5), etag: newEtag }]);
    expect(newEtag).not.toBe(etag);
  });

  test('replacing a row that has changed since is a conflict', async () => {
    const [etag = ''] = await written(insertTick('a', true));
    await written({ do: 'replace', kind: 'tick', value: tick('a', false), etag });

    expect(await write({ do: 'replace', kind: 'tick', value: tick('a', true), etag })).toEqual({
      written: false,
    });
    expect(await doneById()).toEqual({ a: false });
  });

  test('a row is deleted', async () => {
    const [etag = ''] = await written(insertTick('a'));

    expect(await written({ do: 'delete', kind: 'tick', value: tick('a'), etag })).toEqual(['']);
    expect(await doneById()).toEqual({});
  });

  test('deleting a row that has changed since is a conflict, alone and among others', async () => {
    const [etag = ''] = await written(insertTick('a', true));
    await written({ do: 'replace', kind: 'tick', value: tick('a', false), etag });
    const deletion: RowChange = { do: 'delete', kind: 'tick', value: tick('a'), etag };

    expect(await write(deletion)).toEqual({ written: false });
    expect(await write(deletion, insertTick('b'))).toEqual({ written: false });
    expect(await doneById()).toEqual({ a: false });
  });

  test('replacing or deleting a row that is gone is a conflict, alone and among others', async () => {
    const [etag = ''] = await written(insertTick('a'));
    const deletion: RowChange = { do: 'delete', kind: 'tick', value: tick('a'), etag };
    const replacement: RowChange = { do: 'replace', kind: 'tick', value: tick('a'), etag };
    await written(deletion);

    for (const attempt of [deletion, replacement]) {
      expect(await write(attempt)).toEqual({ written: false });
      expect(await write(attempt, insertTick('b'))).toEqual({ written: false });
    }
    expect(await doneById()).toEqual({});
  });

  test('changes of a write happen together, with an etag for each', async () => {
    const [a = '', b = ''] = await written(insertTick('a'), insertTick('b'));

    const etags = await written(
      { do: 'delete', kind: 'tick', value: tick('a'), etag: a },
      { do: 'replace', kind: 'tick', value: tick('b', false), etag: b },
      insertTick('c'),
    );

    const { tick: ticks } = await store.teams.load(place);
    expect(await doneById()).toEqual({ b: false, c: true });
    expect(etags).toEqual(['', ticks[0]?.etag, ticks[1]?.etag]);
  });

  test.each<[string, RowChange]>([
    ['an insert of a row that exists', insertTick('a')],
    ['a stale replacement', { do: 'replace', kind: 'tick', value: tick('a'), etag: stale() }],
    ['a stale deletion', { do: 'delete', kind: 'tick', value: tick('a'), etag: stale() }],
  ])('%s takes all changes of its write with it', async (_, conflicting) => {
    await written(insertTick('a', false));

    expect(await write(insertTick('b'), conflicting, insertTick('c'))).toEqual({ written: false });
    expect(await doneById()).toEqual({ a: false });
  });

  test('a hundred changes fit in a write, one more is refused by name', async () => {
    const hundred = Array.from({ length: 100 }, (_, i) => insertTick(`item-${i}`));

    await expect(write(...hundred, insertTick('one more'))).rejects.toMatchObject({
      name: 'TooLargeError',
      code: 'too-many-changes',
    });
    expect((await store.teams.load(place)).tick).toHaveLength(0);

    expect(await written(...hundred)).toHaveLength(100);
    expect((await store.teams.load(place)).tick).toHaveLength(100);
  });

  test('two changes of one row in a write are refused by name', async () => {
    await expect(write(insertTick('a'), insertTick('a', false))).rejects.toMatchObject({
      code: 'same-row-twice',
    });
  });

  test('a value that fills its row is kept, a larger one is refused by name', async () => {
    const empty = JSON.stringify(change('1', 5, '')).length;
    const full = { ...change('1', 5), what: 'x'.repeat(32_768 - empty) };

    await written({ do: 'insert', kind: 'change', value: full });
    expect((await store.teams.load(place)).change[0]?.value).toEqual(full);

    const tooLarge = { ...full, id: '2', what: `${full.what}x` };
    await expect(write({ do: 'insert', kind: 'change', value: tooLarge })).rejects.toMatchObject({
      code: 'row-too-large',
    });
  });

  test('a write larger than a request may be is refused by name', async () => {
    const large = Array.from({ length: 100 }, (_, i): RowChange => {
      return { do: 'insert', kind: 'change', value: change(String(i), 5, '語'.repeat(30_000)) };
    });

    await expect(write(...large)).rejects.toMatchObject({ code: 'write-too-large' });
  });

  test('rows come in the order of their keys', async () => {
    for (const at of [3, 20, 100]) {
      await written({ do: 'insert', kind: 'change', value: change('x', at) });
    }
    await written({ do: 'insert', kind: 'change', value: change('y', 20) });

    const { change: changes } = await store.teams.load(place);
    expect(changes.map(({ value }) => [value.at, value.id])).toEqual([
      [3, 'x'],
      [20, 'x'],
      [20, 'y'],
      [100, 'x'],
    ]);
  });

  test('more rows than fit on a page are all loaded', async () => {
    for (let from = 0; from < 1100; from += 100) {
      await written(...Array.from({ length: 100 }, (_, i) => insertTick(`item-${from + i}`)));
    }

    expect((await store.teams.load(place)).tick).toHaveLength(1100);
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ['that is not JSON', { kind: 'tick', json: '{"cycleId":' }],
    ['that lacks what its kind needs', { kind: 'tick', json: '{"cycleId":"c1"}' }],
    ['of an unknown kind', { kind: 'poem', json: '{}' }],
    ['of a kind that every object has', { kind: 'constructor', json: '{}' }],
    ['without the columns', { note: 'by hand' }],
    ['whose value belongs elsewhere', { kind: 'tick', json: JSON.stringify(tick('elsewhere')) }],
  ])('a row %s is named as damaged and harms no other', async (_, columns) => {
    await store.plant(place, 'tick|c1|broken', columns);
    await written(insertTick('a'), insertTick('z'));

    const rows = await store.teams.load(place);

    expect(rows.damaged).toEqual(['tick|c1|broken']);
    expect(rows.tick.map(({ value }) => value.itemId)).toEqual(['a', 'z']);
    expect(await write(insertTick('broken'))).toEqual({ written: false });
  });

  test('columns that a later version may add do no harm', async () => {
    const json = JSON.stringify({ ...tick('a'), colour: 'green' });
    await store.plant(place, 'tick|c1|a', { kind: 'tick', json, shade: 'dark' });

    expect((await store.teams.load(place)).tick[0]?.value).toEqual(tick('a'));
  });

  test.each([
    'a/b',
    'a\\b',
    'a#b',
    'a?b=c',
    "it's",
    '"quoted"',
    '🎓 prêt',
    '..',
    '.',
    '',
    ' ',
    '%2F',
    'a|b',
    'a~2fb',
    'tab\tand\nline',
    'half \ud83d pair',
    '--changeset_',
    '{"erase":true}',
    'x'.repeat(300),
  ])('the id %j is stored, found and deleted, alone and among others', async (id) => {
    const strange: Place = { tenantId: 'tenant-1', conversationId: id };
    const { teams } = store;
    const inserted = await teams.write(strange, [insertTick(id)]);
    await teams.write(strange, [insertTick('b'), insertTick(`${id}!`.slice(0, 300))]);

    const rows = await teams.load(strange);
    expect(inserted.written).toBe(true);
    expect(rows.tick.map(({ value }) => value.itemId)).toContain(id);
    expect(rows.damaged).toEqual([]);

    const deletions = rows.tick.map((row): RowChange => ({ do: 'delete', kind: 'tick', ...row }));
    expect((await teams.write(strange, deletions)).written).toBe(true);
    expect(await teams.load(strange)).toEqual(noRows());
  });

  test.each(['line\u2028and\u2029paragraph', '{"erase":true}', '\r\n--changeset_x\r\n', '🎓', '${a}'])(
    'the text %j comes back as it was written, inserted and replaced among others',
    async (text) => {
      const values = [change('1', 1, text), change('2', 2, text)];
      const inserted = await written(
        ...values.map((value) => ({ do: 'insert', kind: 'change', value }) as const),
      );
      expect((await store.teams.load(place)).change.map((row) => row.value)).toEqual(values);

      const longer = values.map((value) => ({ ...value, what: `${text}${text}` }));
      const replacements = longer.map((value, i): RowChange => {
        return { do: 'replace', kind: 'change', value, etag: inserted[i] ?? '' };
      });
      await written(...replacements);
      expect((await store.teams.load(place)).change.map((row) => row.value)).toEqual(longer);
    },
  );

  test('an id that is too long for a key is refused by name', async () => {
    await expect(write(insertTick('x'.repeat(600)))).rejects.toMatchObject({ code: 'key-too-long' });
  });

  test('places do not mix, whatever their ids look like', async () => {
    const others: readonly Place[] = [
      { tenantId: 'tenant-2', conversationId: place.conversationId },
      { tenantId: 'tenant', conversationId: `-1|${place.conversationId}` },
      { tenantId: `tenant-1|${place.conversationId}`, conversationId: '' },
      { tenantId: '', conversationId: `tenant-1|${place.conversationId}` },
      { ...place, conversationId: place.conversationId.toUpperCase() },
    ];
    await written(insertTick('a'));

    for (const other of others) expect(await store.teams.load(other)).toEqual(noRows());
    for (const other of others) await store.teams.purge(other);
    expect(await doneById()).toEqual({ a: true });
  });

  test('purging a place removes all its rows, damaged ones too', async () => {
    const other = { ...place, tenantId: 'tenant-2' };
    await store.teams.write(other, [insertTick('kept')]);
    await store.plant(place, 'tick|c1|broken', { kind: 'tick', json: 'broken' });
    for (let from = 0; from < 300; from += 100) {
      await written(...Array.from({ length: 100 }, (_, i) => insertTick(`item-${from + i}`)));
    }

    await store.teams.purge(place);
    await store.teams.purge(place);

    expect(await store.teams.load(place)).toEqual(noRows());
    expect((await store.teams.load(other)).tick).toHaveLength(1);
  });

  test('of two that replace the same version one wins', async () => {
    const [etag = ''] = await written(insertTick('a'));
    const replacement: RowChange = { do: 'replace', kind: 'tick', value: tick('a', false), etag };

    const results = await Promise.all([write(replacement), write(replacement, insertTick('b'))]);

    expect(results.filter((result) => result.written)).toHaveLength(1);
  });
});

function stale(): string {
  return `W/"datetime'2020-01-01T00%3A00%3A00.0000000Z'"`;
}
