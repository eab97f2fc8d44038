import type { PlaceIndex, QuestionLog, StoreHealth, TeamStore, WakeUps } from '../ports';
import { linkKey } from './rows/link-key';
import { openTable, type TableSettings } from './rows/open-table';
import { createPlaceIndex } from './place-index';
import { createQuestionLog } from './question-log';
import { createStoreHealth } from './store-health';
import { createTeamStore } from './team-store';
import { createWakeUps } from './wake-ups';

export interface Tables {
  readonly teams: TeamStore;
  readonly wakeUps: WakeUps;
  readonly index: PlaceIndex;
  readonly questions: QuestionLog;
  readonly health: StoreHealth;
  /** The key that signs links to files; made when it is first asked for. */
  readonly linkKey: () => Promise<Uint8Array>;
  /** Makes the three tables where they are missing; once, before anything else. */
  createTables(): Promise<void>;
}

/** The store in the tables `<prefix>Data`, `<prefix>Due` and `<prefix>Index`. Makes no request by itself. */
export function connectTables(settings: TableSettings): Tables {
  const data = openTable(settings, 'Data');
  const due = openTable(settings, 'Due');
  const index = openTable(settings, 'Index');
  return {
    teams: createTeamStore(data, settings.newToken),
    wakeUps: createWakeUps(due.client),
    index: createPlaceIndex(index.client, settings.newToken),
    questions: createQuestionLog(index.client),
    health: createStoreHealth(data.client),
    linkKey: () => linkKey(index.client),
    createTables: async () => {
      for (const table of [data, due, index]) await table.client.createTable();
    },
  };
}
