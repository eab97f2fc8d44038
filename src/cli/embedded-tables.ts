import { createRequire } from 'node:module';

/** The parts used of Azurite's table server, which has no public interface for running inside another process. */
interface TableServer {
  start(): Promise<void>;
  close(): Promise<void>;
  getHttpServerAddress(): string;
}
type TableServerClass = new (configuration: unknown) => TableServer;
type TableConfigurationClass = new (...settings: unknown[]) => unknown;

export interface EmbeddedTables {
  readonly connectionString: string;
  /** Writes everything to the file, then stops. */
  close(): Promise<void>;
}

// The account and key every Azurite has; they open nothing else.
const ACCOUNT = 'devstoreaccount1';
const KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

/** Azurite's table service inside this process, on a free port of this computer, keeping its data in a file. */
export async function startEmbeddedTables(file: string): Promise<EmbeddedTables> {
  const load = createRequire(__filename);
  const { default: Server } = load('azurite/dist/src/table/TableServer') as { default: TableServerClass };
  const { default: Configuration } = load('azurite/dist/src/table/TableConfiguration') as {
    default: TableConfigurationClass;
  };
  const settings = ['127.0.0.1', 0, 5, file, false, false, undefined, undefined];
  const rest = [false, true, '', '', '', undefined, false, false];
  const server = new Server(new Configuration(...settings, ...rest));
  await server.start();
  const endpoint = `${server.getHttpServerAddress()}/${ACCOUNT}`;
  return {
    connectionString: `DefaultEndpointsProtocol=http;AccountName=${ACCOUNT};AccountKey=${KEY};TableEndpoint=${endpoint};`,
    close: () => server.close(),
  };
}
