import type { Place } from '../../src/domain/team/place';
import type { PlaceIndex } from '../../src/ports';
import { newPrefix, openStore, openTables, place, storeKinds } from './stores';

const marketing: Place = { ...place, conversationId: '19:marketing@thread.tacv2' };
const elsewhere: Place = { ...place, tenantId: 'tenant-2' };

async function listed(pages: AsyncIterable<readonly Place[]>): Promise<readonly Place[]> {
  const places: Place[] = [];
  for await (const page of pages) places.push(...page);
  return places;
}

describe.each(storeKinds)('the index of places in the %s store', (kind) => {
  let index: PlaceIndex;

  beforeEach(async () => {
    ({ index } = await openStore(kind));
  });

  test('nothing is listed at first', async () => {
    expect(await index.placesOfTeam('tenant-1', 'team')).toEqual([]);
    expect(await index.placesOfPerson('tenant-1', 'ana')).toEqual([]);
    expect(await listed(index.all())).toEqual([]);
  });

  test('a team has the places added to it, each once', async () => {
    for (const added of [place, marketing, place]) await index.addTeamPlace('team', added);

    expect(await index.placesOfTeam('tenant-1', 'team')).toEqual([marketing, place]);
  });

  test('a person has the places added to them, each once', async () => {
    for (const added of [place, marketing, place]) await index.addPersonPlace('ana', added);

    expect(await index.placesOfPerson('tenant-1', 'ana')).toEqual([marketing, place]);
  });

  test('teams, people and tenants do not mix', async () => {
    await index.addTeamPlace('x', place);
    await index.addPersonPlace('x', marketing);
    await index.addTeamPlace('x', elsewhere);
    await index.addTeamPlace('x|tenant', marketing);

    expect(await index.placesOfTeam('tenant-1', 'x')).toEqual([place]);
    expect(await index.placesOfPerson('tenant-1', 'x')).toEqual([marketing]);
    expect(await index.placesOfTeam('tenant-2', 'x')).toEqual([elsewhere]);
    expect(await index.placesOfPerson('tenant-2', 'x')).toEqual([]);
  });

  test('a place is taken out of one list alone, and twice is once', async () => {
    await index.addTeamPlace('team', place);
    await index.addTeamPlace('other', place);
    await index.addPersonPlace('ana', place);

    await index.removeTeamPlace('team', place);
    await index.removeTeamPlace('team', place);
    expect(await index.placesOfTeam('tenant-1', 'team')).toEqual([]);
    expect(await index.placesOfTeam('tenant-1', 'other')).toEqual([place]);

    await index.removePersonPlace('ana', place);
    await index.removePersonPlace('ana', place);
    expect(await index.placesOfPerson('tenant-1', 'ana')).toEqual([]);
  });

  test('all places of all tenants are those of teams', async () => {
    await index.addTeamPlace('team', place);
    await index.addTeamPlace('team', elsewhere);
    await index.addTeamPlace(marketing.conversationId, marketing);
    await index.addPersonPlace('ana', { ...place, conversationId: 'a:personal' });
    await index.addUnreachable(marketing);
    await index.claim('reconcile|2027-04-01', 0);

    const places = await listed(index.all());
    expect(places).toHaveLength(3);
    expect(places).toEqual(expect.arrayContaining([place, marketing, elsewhere]));
  });

  test.each(['a/b\\c#d?e', "it's", '🎓', '', 'a|b', '29:1-Ab_c='])(
    'the ids %j come back unchanged',
    async (id) => {
      const strange: Place = { tenantId: id, conversationId: id };
      await index.addTeamPlace(id, strange);
      await index.addPersonPlace(id, strange);
      await index.addUnreachable(strange);

      expect(await index.placesOfTeam(id, id)).toEqual([strange]);
      expect(await index.placesOfPerson(id, id)).toEqual([strange]);
      expect(await listed(index.all())).toEqual([strange]);
      expect(await listed(index.unreachable())).toEqual([strange]);
    },
  );

  test('places in which nobody can be told are listed, each once, until they are taken out', async () => {
    for (const added of [place, marketing, elsewhere, place]) await index.addUnreachable(added);
    expect(await listed(index.unreachable())).toEqual([marketing, place, elsewhere]);

    await index.removeUnreachable(place);
    await index.removeUnreachable(place);
    expect(await listed(index.unreachable())).toEqual([marketing, elsewhere]);
    expect(await listed(index.all())).toEqual([]);
  });

  test('a job is claimed once, another one again', async () => {
    expect(await index.claim('reconcile|2027-04-01', 0)).toBe(true);
    expect(await index.claim('reconcile|2027-04-01', 1)).toBe(false);
    expect(await index.claim('reconcile|2027-04-02', 2)).toBe(true);
  });

  test('a job is known to be claimed from then on', async () => {
    expect(await index.isClaimed('pack|contoso|1')).toBe(false);
    await index.claim('pack|contoso|1', 0);
    expect(await index.isClaimed('pack|contoso|1')).toBe(true);
    expect(await index.isClaimed('pack|contoso|2')).toBe(false);
  });
});

test('of several processes that claim a job at once one gets it', async () => {
  const prefix = newPrefix();
  const processes = await Promise.all([1, 2, 3, 4].map(() => openTables({ prefix })));

  const claims = await Promise.all(processes.map(({ index }) => index.claim('reconcile|2027-04-01', 0)));

  expect(claims.filter((claimed) => claimed)).toHaveLength(1);
});
