// A process of its own: Azurite's table service in memory, counting what is asked of teams' rows and wake-ups. (The
// index is written when people are met, and once a day by the repair; the tables are made at the start.)
import { startQuickAzurite, type TextRow } from '../setup/quick-azurite';
import { serveParent } from './helper';
import { watchTraffic } from './traffic';

const { seen, forget } = watchTraffic(({ method = '', url = '' }) => {
  const target = url.split('?')[0]?.split('/')[2]?.replace(/\(.*/, '') ?? '';
  const [table] = /(Data|Due|\$batch)$/.exec(target) ?? [];
  return table === undefined ? undefined : `${method} ${table}`;
});
const started = startQuickAzurite();

serveParent({
  connection: async () => (await started).connection,
  store: async (input) => (await started).store(...(input as [string, TextRow[]])),
  seen,
  forget,
});
