import type { Place } from '../../src/domain/team/place';
import type {
  KeptQuestion,
  PlaceIndex,
  QuestionLog,
  StoreHealth,
  TeamStore,
  WakeUp,
  WakeUps,
  WriteResult,
} from '../../src/ports';
import { partitionOf, sortOut, type RowAddress } from '../../src/tables/rows/data-row';
import { encodeKey, keysBelow } from '../../src/tables/rows/key-encoder';
import { planWrite, type RowOperation } from '../../src/tables/rows/planned-write';
import { jsonOf } from '../../src/tables/rows/row-json';
import { addressOfWakeUp } from '../../src/tables/wake-ups';

const PAGE_SIZE = 1000;

/** The store of `connectTables` in memory: same keys, limits and conflicts, held to them by the same tests. */
export interface MemoryStore {
  readonly teams: TeamStore;
  readonly wakeUps: WakeUps;
  readonly index: PlaceIndex;
  readonly questions: QuestionLog;
  /** Set `answer` to what the next pings shall say. */
  readonly health: StoreHealth & { answer: Awaited<ReturnType<StoreHealth['ping']>> };
  /** Another store that holds the same and goes its own way from here. */
  copy(): MemoryStore;
  /** Puts a row among a place's rows as somebody else might have left it. */
  plant(place: Place, rowKey: string, columns: Readonly<Record<string, unknown>>): void;
}

type Columns = Readonly<Record<string, unknown>> & { readonly rowKey: string; readonly etag: string };

export function createMemoryStore(): MemoryStore {
  return storeOf({
    data: createTable(),
    due: createTable(),
    index: createTable(),
    claimed: new Set(),
    kept: createTable(),
    version: 0,
  });
}

/** All that a store holds. */
interface Held {
  readonly data: Table<Columns>;
  readonly due: Table<WakeUp>;
  readonly index: Table<Place>;
  readonly claimed: Set<string>;
  readonly kept: Table<KeptQuestion>;
  /** Of the row that was written last. */
  readonly version: number;
}

function storeOf({ data, due, index, claimed, kept, version: last }: Held): MemoryStore {
  let version = last;
  const nextEtag = (): string => `W/"${++version}"`;
  return {
    teams: {
      load: async (place) => sortOut(inOrder(data.partition(partitionOf(place)))),
      write: async (place, changes) => {
        const operations = planWrite(place, changes, 'token');
        return apply(data.partition(partitionOf(place)), operations, nextEtag);
      },
      purge: async (place) => data.partition(partitionOf(place)).clear(),
    },
    wakeUps: createMemoryWakeUps(due),
    index: createMemoryIndex(index, claimed),
    questions: createMemoryQuestions(kept),
    health: {
      answer: 'ok',
      async ping() {
        return this.answer;
      },
    },
    copy: () =>
      storeOf({
        ...{ data: data.copy(), due: due.copy(), index: index.copy(), kept: kept.copy() },
        ...{ claimed: new Set(claimed), version },
      }),
    plant: (place, rowKey, columns) => {
      data.partition(partitionOf(place)).set(rowKey, { ...columns, rowKey, etag: nextEtag() });
    },
  };
}

function apply(
  rows: Map<string, Columns>,
  operations: readonly RowOperation[],
  nextEtag: () => string,
): WriteResult {
  const possible = operations.every((operation) => {
    const etag = rows.get(operation.row.rowKey)?.etag;
    return etag === (operation.do === 'insert' ? undefined : operation.etag);
  });
  if (!possible) return { written: false };
  const etags = operations.map((operation) => {
    if (operation.do === 'delete') {
      rows.delete(operation.row.rowKey);
      return '';
    }
    const etag = nextEtag();
    rows.set(operation.row.rowKey, { ...operation.row, etag });
    return etag;
  });
  return { written: true, etags };
}

function createMemoryWakeUps(due: Table<WakeUp>): WakeUps {
  return {
    add: async (wakeUp) =>
      due.put(addressOfWakeUp(wakeUp), { at: wakeUp.at, place: plainPlace(wakeUp.place) }),
    remove: async (wakeUp) => due.remove(addressOfWakeUp(wakeUp)),
    due: (asOf) => pages(() => due.all().filter(({ at }) => at <= asOf)),
    all: () => pages(() => due.all()),
  };
}

function createMemoryIndex(index: Table<Place>, claimed: Set<string>): PlaceIndex {
  const entry = (owner: string, id: string, place: Place): RowAddress => ({
    partitionKey: encodeKey([owner, place.tenantId, id]),
    rowKey: encodeKey([place.conversationId]),
  });
  return {
    addTeamPlace: async (id, place) => index.put(entry('team', id, place), plainPlace(place)),
    removeTeamPlace: async (id, place) => index.remove(entry('team', id, place)),
    placesOfTeam: async (tenantId, id) => inOrder(index.partition(encodeKey(['team', tenantId, id]))),
    addPersonPlace: async (key, place) => index.put(entry('person', key, place), plainPlace(place)),
    removePersonPlace: async (key, place) => index.remove(entry('person', key, place)),
    placesOfPerson: async (tenantId, key) => inOrder(index.partition(encodeKey(['person', tenantId, key]))),
    all: () => pages(() => index.all(keysBelow(['team']))),
    addUnreachable: async (place) => index.put(entry('unreachable', '', place), plainPlace(place)),
    removeUnreachable: async (place) => index.remove(entry('unreachable', '', place)),
    unreachable: () => pages(() => index.all(keysBelow(['unreachable']))),
    claim: async (job) => {
      const first = !claimed.has(job);
      claimed.add(job);
      return first;
    },
    isClaimed: async (job) => claimed.has(job),
  };
}

function createMemoryQuestions(kept: Table<KeptQuestion>): QuestionLog {
  return {
    keep: async (place, question) => {
      const rowKey = encodeKey([question.id]);
      jsonOf(rowKey, question);
      kept.put({ partitionKey: partitionOf(place), rowKey }, { ...question });
    },
    all: () => pages(() => kept.all()),
    purge: async (place) => kept.partition(partitionOf(place)).clear(),
  };
}

/** Rows by partition and row key, given in the order of their keys. */
interface Table<T> {
  partition(key: string): Map<string, T>;
  put(address: RowAddress, row: T): void;
  remove(address: RowAddress): void;
  copy(): Table<T>;
  all(range?: { readonly from: string; readonly before: string }): readonly T[];
}

function createTable<T>(partitions = new Map<string, Map<string, T>>()): Table<T> {
  const partition = (key: string): Map<string, T> => {
    const rows = partitions.get(key) ?? new Map<string, T>();
    partitions.set(key, rows);
    return rows;
  };
  return {
    partition,
    put: ({ partitionKey, rowKey }, row) => void partition(partitionKey).set(rowKey, row),
    remove: ({ partitionKey, rowKey }) => void partition(partitionKey).delete(rowKey),
    copy: () => createTable(new Map([...partitions].map(([key, rows]) => [key, new Map(rows)]))),
    all: ({ from, before } = { from: '', before: '\uffff' }) => {
      const keys = [...partitions.keys()].filter((key) => key >= from && key < before).sort();
      return keys.flatMap((key) => inOrder(partition(key)));
    },
  };
}

function inOrder<T>(rows: Map<string, T>): T[] {
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

async function* pages<T>(read: () => readonly T[]): AsyncGenerator<readonly T[]> {
  const rows = read();
  for (let from = 0; from < rows.length; from += PAGE_SIZE) yield rows.slice(from, from + PAGE_SIZE);
}

function plainPlace({ tenantId, conversationId }: Place): Place {
  return { tenantId, conversationId };
}
