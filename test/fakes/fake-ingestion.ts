import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An item as Application Insights takes it. */
export interface Item {
  readonly name: string;
  readonly iKey: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly data: {
    readonly baseData: {
      readonly name?: string;
      readonly id?: string;
      readonly success?: boolean;
      readonly properties: Readonly<Record<string, string>>;
      readonly metrics?: readonly { readonly name: string; readonly value: number; readonly count: number }[];
    };
  };
}

/** Stands for the ingestion endpoint of Application Insights, over real HTTP on this computer. */
export class FakeIngestion {
  readonly items: Item[] = [];
  /** Everything that came, as text. */
  text = '';
  /** What it answers. */
  status = 200;
  private readonly server: Server;

  private constructor(server: Server) {
    this.server = server;
    server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        this.text += `${request.method ?? ''} ${request.url ?? ''} ${text}\n`;
        this.items.push(...(JSON.parse(text) as Item[]));
        response.statusCode = this.status;
        response.end(JSON.stringify({ itemsReceived: 1, itemsAccepted: 1, errors: [] }));
      });
    });
  }

  static async start(): Promise<FakeIngestion> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new FakeIngestion(server);
  }

  get connectionString(): string {
    const { port } = this.server.address() as AddressInfo;
    return `InstrumentationKey=11111111-0000-4000-8000-000000000000;IngestionEndpoint=http://127.0.0.1:${port}/;LiveEndpoint=http://127.0.0.1:1/`;
  }

  /** The items of one kind. @example ofKind('Request') */
  ofKind(kind: 'Request' | 'RemoteDependency' | 'Metric'): readonly Item[] {
    return this.items.filter(({ name }) => name === `Microsoft.ApplicationInsights.${kind}`);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
