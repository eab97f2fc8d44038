// Starts Azurite's table service once for a test run: in this process, in memory, on a free port of 127.0.0.1.
// Tests find it through `TEST_TABLES`, a connection string; each test file uses a table prefix of its own.
import { createRequire } from 'node:module';

/** Azurite's table service. */
export interface TableServer {
  start(): Promise<void>;
  close(): Promise<void>;
  getHttpServerAddress(): string;
}

interface Class<T> {
  readonly default: new (...parameters: readonly unknown[]) => T;
}

const KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';
const KEEP_ALIVE_SECONDS = 5;

let running: TableServer | undefined;

async function startAzurite(): Promise<void> {
  running = createServer();
  await running.start();
  process.env['TEST_TABLES'] = connectionString(running.getHttpServerAddress());
}

export async function stopAzurite(): Promise<void> {
  await running?.close();
  running = undefined;
}

/** A connection string for the emulator's well-known account at that address. @example connectionString('http://127.0.0.1:10002') */
export function connectionString(address: string): string {
  return [
    'DefaultEndpointsProtocol=http',
    'AccountName=devstoreaccount1',
    `AccountKey=${KEY}`,
    `TableEndpoint=${address}/devstoreaccount1`,
  ].join(';');
}

/** The service in memory, not yet started. (Azurite has no public way in for other programs, and no types: its classes are loaded by path.) */
export function createServer(): TableServer {
  const load = createRequire(__filename);
  const { default: Server } = load('azurite/dist/src/table/TableServer') as Class<TableServer>;
  const { default: Configuration } = load('azurite/dist/src/table/TableConfiguration') as Class<unknown>;
  const [quiet, loose, skipApiVersionCheck, inMemory] = [false, false, true, true];
  return new Server(
    new Configuration(
      '127.0.0.1',
      0,
      KEEP_ALIVE_SECONDS,
      'unused.json',
      quiet,
      quiet,
      undefined,
      undefined,
      loose,
      skipApiVersionCheck,
      '',
      '',
      '',
      undefined,
      false,
      inMemory,
    ),
  );
}

export { startAzurite as default };
