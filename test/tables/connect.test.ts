import type { Place } from '../../src/domain/team/place';
import { connectTables, type Tables } from '../../src/tables/connect';
import { insertTick, newPrefix, openTables, place, testConnectionString } from './stores';

describe('connecting to the tables', () => {
  test('tables can be created again and keep their rows', async () => {
    const prefix = newPrefix();
    const first = await openTables({ prefix });
    await first.teams.write(place, [insertTick('a')]);

    const second = await openTables({ prefix });

    expect((await second.teams.load(place)).tick).toHaveLength(1);
  });

  test('prefixes keep stores of one account apart', async () => {
    const [one, other] = [await openTables(), await openTables()];
    await one.teams.write(place, [insertTick('a')]);

    expect((await other.teams.load(place)).tick).toHaveLength(0);
  });

  test('loading a place, writing one row and writing several take a request each', async () => {
    const requests: string[] = [];
    const prefix = newPrefix();
    const { teams } = await openTables({ prefix, onRequest: (operation) => requests.push(operation) });
    expect(requests).toEqual(['POST Tables', 'POST Tables', 'POST Tables']);
    requests.length = 0;

    await teams.load(place);
    await teams.write(place, [insertTick('a')]);
    await teams.write(place, [insertTick('b'), insertTick('c')]);
    await teams.write(place, []);

    expect(requests).toEqual([`GET ${prefix}Data`, `POST ${prefix}Data`, 'POST $batch']);
  });

  test('a missing table is an error, not a conflict', async () => {
    const tables = connect({ connectionString: testConnectionString() });

    await expect(tables.teams.write(place, [insertTick('a')])).rejects.toMatchObject({ statusCode: 404 });
    await expect(writeSeveral(tables, place)).rejects.toMatchObject({ statusCode: 404 });
    await expect(tables.wakeUps.remove({ at: 0, place })).rejects.toMatchObject({ statusCode: 404 });
  });

  test('neither connection string nor URL is a mistake', () => {
    expect(() => connect({})).toThrow(TypeError);
  });

  test('a URL is signed in to only when something is asked', () => {
    expect(() => connect({ url: 'https://partners.table.core.windows.net' })).not.toThrow();
  });

  test.each([
    'http://tables.example.com/acc',
    'http://127.0.0.1.example.com/acc',
    'http://example.com/?localhost',
  ])('nothing is sent unencrypted to %s', async (endpoint) => {
    const tables = connect({ connectionString: `${account};TableEndpoint=${endpoint}` });

    await expect(tables.teams.load(place)).rejects.toThrow('allowInsecureConnection is false');
    await expect(writeSeveral(tables, place)).rejects.toThrow('allowInsecureConnection is false');
  });

  test.each(['127.0.0.1', 'localhost', 'LocalHost'])(
    'this machine as %s may be asked unencrypted',
    async (host) => {
      const connectionString = testConnectionString().replace('127.0.0.1', host);

      const { teams } = await openTables({ connectionString });

      expect((await teams.write(place, [insertTick('a'), insertTick('b')])).written).toBe(true);
    },
  );
});

const account = 'DefaultEndpointsProtocol=http;AccountName=acc;AccountKey=a2V5';

function connect(settings: { connectionString?: string; url?: string }): Tables {
  return connectTables({ ...settings, prefix: 'test', newToken: () => 'token' });
}

async function writeSeveral({ teams }: Tables, at: Place): Promise<unknown> {
  return teams.write(at, [insertTick('a'), insertTick('b')]);
}
