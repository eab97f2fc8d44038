import { odata } from '@azure/data-tables';
import type { Place } from '../domain/team/place';
import type { TeamRows } from '../domain/team/team-rows';
import type { TeamStore } from '../ports';
import { partitionOf, sortOut } from './rows/data-row';
import { allEntities } from './rows/entity-pages';
import type { OpenTable } from './rows/open-table';
import { planWrite } from './rows/planned-write';
import { purgePartition } from './rows/purge-partition';
import { submitWrite } from './rows/submit-write';

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
