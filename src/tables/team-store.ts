import { odata } from '@azure/data-tables';
import type { Place } from '../domain/place';
import type { TeamRows } from '../domain/team-rows';
import type { TeamStore } from '../ports';
import { partitionOf, sortOut } from './data-row';
import { allEntities } from './entity-pages';
import type { OpenTable } from './open-table';
import { planWrite } from './planned-write';
import { purgePartition } from './purge-partition';
import { submitWrite } from './submit-write';

/** Teams' rows in the table `Data`, a partition for each place. `newToken` gives a random text. */
export function createTeamStore(table: OpenTable, newToken: () => string): TeamStore {
  return {
    load: (place) => load(table, place),
    write: async (place, changes) => submitWrite(table, planWrite(place, changes, newToken())),
    purge: async (place) => purgePartition(table.client, partitionOf(place)),
  };
}

async function load(table: OpenTable, place: Place): Promise<TeamRows> {
  return sortOut(await allEntities(table.client, odata`PartitionKey eq ${partitionOf(place)}`));
}
