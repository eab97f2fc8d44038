import { odata, type TableClient } from '@azure/data-tables';
import type { Place } from '../domain/team/place';
import type { PlaceIndex } from '../ports';
import type { RowAddress } from './rows/data-row';
import { allEntities, entityPages, type Entity } from './rows/entity-pages';
import { decodeKey, encodeKey, keysBelow } from './rows/key-encoder';
import { deleteRow, hasRow, putRow } from './rows/single-row';
import { isConflict } from './rows/table-errors';

/** What places are listed by: a Teams team (or chat), a person, or that nobody there can be told. */
type Owner = 'team' | 'person' | 'unreachable';

const COLUMNS = ['PartitionKey', 'RowKey'];

/** Lists of places in the table `Index`, a partition for each list; and a row for each claimed job. */
export function createPlaceIndex(client: TableClient, newToken: () => string): PlaceIndex {
  return {
    addTeamPlace: async (teamsTeamId, place) => putRow(client, entry('team', teamsTeamId, place)),
    removeTeamPlace: async (teamsTeamId, place) => deleteRow(client, entry('team', teamsTeamId, place)),
    placesOfTeam: (tenantId, teamsTeamId) => placesIn(client, ['team', tenantId, teamsTeamId]),
    addPersonPlace: async (personKey, place) => putRow(client, entry('person', personKey, place)),
    removePersonPlace: async (personKey, place) => deleteRow(client, entry('person', personKey, place)),
    placesOfPerson: (tenantId, personKey) => placesIn(client, ['person', tenantId, personKey]),
    all: () => placesOf(client, 'team'),
    addUnreachable: async (place) => putRow(client, entry('unreachable', '', place)),
    removeUnreachable: async (place) => deleteRow(client, entry('unreachable', '', place)),
    unreachable: () => placesOf(client, 'unreachable'),
    claim: async (job, now) => claim(client, { ...claimAddress(job), at: String(now), token: newToken() }),
    isClaimed: async (job) => hasRow(client, claimAddress(job)),
  };
}

function entry(owner: Owner, id: string, { tenantId, conversationId }: Place): RowAddress {
  return { partitionKey: encodeKey([owner, tenantId, id]), rowKey: encodeKey([conversationId]) };
}

/** The place listed in that row; undefined for a row of somebody else. */
function placeAt(entity: Entity): Place | undefined {
  const [, tenantId] = decodeKey(entity.partitionKey ?? '') ?? [];
  const [conversationId] = decodeKey(entity.rowKey ?? '') ?? [];
  if (tenantId === undefined || conversationId === undefined) return undefined;
  return { tenantId, conversationId };
}

function placesOn(page: readonly Entity[]): readonly Place[] {
  return page.flatMap((entity) => placeAt(entity) ?? []);
}

async function placesIn(
  client: TableClient,
  owner: readonly [Owner, string, string],
): Promise<readonly Place[]> {
  return placesOn(await allEntities(client, odata`PartitionKey eq ${encodeKey(owner)}`, COLUMNS));
}

async function* placesOf(client: TableClient, owner: Owner): AsyncGenerator<readonly Place[]> {
  const { from, before } = keysBelow([owner]);
  const filter = odata`PartitionKey ge ${from} and PartitionKey lt ${before}`;
  for await (const page of entityPages(client, filter, COLUMNS)) yield placesOn(page);
}

interface Claim extends RowAddress {
  readonly at: string;
  readonly token: string;
}

/** The insert that succeeds wins; also one whose answer got lost, so that its repetition met its own row. */
async function claim(client: TableClient, row: Claim): Promise<boolean> {
  try {
    await client.createEntity({ ...row });
    return true;
  } catch (error) {
    if (!isConflict(error)) throw error;
    const { token } = await client.getEntity<{ token?: unknown }>(row.partitionKey, row.rowKey);
    return token === row.token;
  }
}

function claimAddress(job: string): RowAddress {
  return { partitionKey: encodeKey(['claim']), rowKey: encodeKey([job]) };
}
