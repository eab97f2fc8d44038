import type { Place } from '../../src/domain/team/place';
import type { RowChange } from '../../src/domain/team/team-rows';
import type { Tables } from '../../src/tables/connect';
import { connectionString } from '../setup/azurite';
import { startLossyProxy, type LossyProxy } from '../setup/lossy-proxy';
import { insertTick, newPrefix, openTables, place, testConnectionString, tick } from './stores';

/** The SDK tries again when an answer gets lost, and then meets its own first attempt. */
describe('a store whose answers get lost', () => {
  let proxy: LossyProxy;
  let requests: string[];
  let lossy: Tables;
  let direct: Tables;

  beforeAll(async () => {
    const target = /TableEndpoint=(http:\/\/[^/]+)/.exec(testConnectionString())?.[1];
    proxy = await startLossyProxy(target ?? '');
  });
  afterAll(() => proxy.close());

  beforeEach(async () => {
    const prefix = newPrefix();
    requests = [];
    direct = await openTables({ prefix });
    lossy = await openTables({
      prefix,
      connectionString: connectionString(proxy.address),
      onRequest: (operation) => requests.push(operation.replace(prefix, '')),
    });
    requests.length = 0;
  });

  async function stored(): Promise<
    readonly { readonly id: string; readonly done: boolean; readonly etag: string }[]
  > {
    const { tick: ticks } = await direct.teams.load(place);
    return ticks.map(({ value, etag }) => ({ id: value.itemId, done: value.done, etag }));
  }

  async function inserted(...ids: readonly string[]): Promise<readonly RowChange[]> {
    await direct.teams.write(
      place,
      ids.map((id) => insertTick(id)),
    );
    const { tick: ticks } = await direct.teams.load(place);
    return ticks.map((row): RowChange => ({ do: 'delete', kind: 'tick', ...row }));
  }

  async function replacementOf(id: string): Promise<RowChange> {
    await inserted(id);
    const etag = (await stored()).find((row) => row.id === id)?.etag ?? '';
    return { do: 'replace', kind: 'tick', value: tick(id, false), etag };
  }

  test('an insert that was stored is written, with the etag of the row', async () => {
    proxy.lose('POST');

    const result = await lossy.teams.write(place, [insertTick('a')]);

    const [row] = await stored();
    expect(result).toEqual({ written: true, etags: [row?.etag] });
    expect(requests).toEqual(['POST Data', 'POST Data', 'GET Data']);
  });

  test('a replacement that was stored is written', async () => {
    const replacement = await replacementOf('a');
    proxy.lose('PUT');

    const result = await lossy.teams.write(place, [replacement]);

    const [row] = await stored();
    expect(row?.done).toBe(false);
    expect(result).toEqual({ written: true, etags: [row?.etag] });
  });

  test('a deletion that was done is written', async () => {
    const deletions = await inserted('a');
    proxy.lose('DELETE');

    expect(await lossy.teams.write(place, deletions)).toEqual({ written: true, etags: [''] });
  });

  test('a write of several rows that was stored is written', async () => {
    const [deletion] = await inserted('a');
    if (!deletion) throw new Error('Nothing to delete.');
    proxy.lose('POST');

    const result = await lossy.teams.write(place, [deletion, insertTick('b'), insertTick('c')]);

    const etags = (await stored()).map((row) => row.etag);
    expect(etags).toHaveLength(2);
    expect(result).toEqual({ written: true, etags: ['', ...etags] });
    expect(requests).toEqual(['POST $batch', 'POST $batch', 'GET Data']);
  });

  test('several deletions that were done are written', async () => {
    const deletions = await inserted('a', 'b');
    proxy.lose('POST');

    expect(await lossy.teams.write(place, deletions)).toEqual({ written: true, etags: ['', ''] });
    expect(await stored()).toEqual([]);
  });

  test('a conflict stays a conflict when its answer gets lost', async () => {
    await inserted('a');
    proxy.lose('POST');

    expect(await lossy.teams.write(place, [insertTick('a', false)])).toEqual({ written: false });
    proxy.lose('POST');
    expect(await lossy.teams.write(place, [insertTick('a', false), insertTick('b')])).toEqual({
      written: false,
    });
    expect((await stored()).map((row) => row.done)).toEqual([true]);
  });

  test('a deletion of what somebody else deleted is a conflict', async () => {
    const deletions = await inserted('a');
    await direct.teams.write(place, deletions);

    expect(await lossy.teams.write(place, deletions)).toEqual({ written: false });
  });

  test('a claim that was stored is held', async () => {
    proxy.lose('POST');

    expect(await lossy.index.claim('reconcile|2027-04-01', 0)).toBe(true);
    expect(await direct.index.claim('reconcile|2027-04-01', 0)).toBe(false);
  });

  test('wake-ups and lists are not bothered', async () => {
    const listed = (): Promise<readonly Place[]> => lossy.index.placesOfTeam(place.tenantId, 'team');
    proxy.lose('PUT');
    await lossy.index.addTeamPlace('team', place);
    expect(await listed()).toEqual([place]);

    proxy.lose('DELETE');
    await lossy.index.removeTeamPlace('team', place);
    expect(await listed()).toEqual([]);

    proxy.lose('PUT');
    await lossy.wakeUps.add({ at: 5, place });
    proxy.lose('DELETE');
    await lossy.wakeUps.remove({ at: 5, place });
    for await (const page of direct.wakeUps.all()) expect(page).toEqual([]);
  });

  test('a place is purged', async () => {
    await inserted('a', 'b');
    proxy.lose('POST');

    await lossy.teams.purge(place);

    expect(await stored()).toEqual([]);
  });

  test('an answer that never comes is an error, not a conflict', async () => {
    proxy.lose('POST', 10);

    await expect(lossy.teams.write(place, [insertTick('a')])).rejects.toMatchObject({
      code: 'ECONNRESET',
    });
    proxy.lose('POST', 0);
  });
});
