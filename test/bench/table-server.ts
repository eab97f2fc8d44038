// A process of its own: Azurite's table service in memory, counting what is asked of teams' rows and wake-ups. (The
// index is written when people are met, and once a day by the repair; the tables are made at the start.)
import startAzurite from '../setup/azurite';
import { serveParent } from './helper';
import { watchTraffic } from './traffic';

const { seen, forget } = watchTraffic(({ method = '', url = '' }) => {
  const target = url.split('?')[0]?.split('/')[2]?.replace(/\(.*/, '') ?? '';
  const [table] = /(Data|Due|\$batch)$/.exec(target) ?? [];
  return table === undefined ? undefined : `${method} ${table}`;
});
const started = startAzurite();

serveParent({
  connection: async () => {
    await started;
    return process.env['TEST_TABLES'];
  },
  seen,
  forget,
});
