import { RestError } from '@azure/data-tables';
import { answerTo } from '../../src/tables/store-health';
import { openTables, testConnectionString } from './stores';
import { connectTables } from '../../src/tables/connect';

function ping(connectionString: string): Promise<string> {
  return connectTables({ connectionString, prefix: 'test', newToken: () => 'unused' }).health.ping();
}

describe('the health of the store', () => {
  test('is ok when it answers, by one request', async () => {
    const requests: string[] = [];
    const { health } = await openTables({ onRequest: (operation) => requests.push(operation) });
    requests.length = 0;

    expect(await health.ping()).toBe('ok');
    expect(requests).toHaveLength(1);
  });

  test('is rejected when the key is not the account’s', async () => {
    expect(await ping(testConnectionString().replace(/AccountKey=[^;]+/, 'AccountKey=d3Jvbmc='))).toBe(
      'rejected',
    );
  });

  test('is unreachable when nobody listens', async () => {
    expect(await ping(testConnectionString().replace(/127\.0\.0\.1:\d+/, '127.0.0.1:1'))).toBe('unreachable');
  });

  test('is missing its tables when they are gone', async () => {
    expect(await ping(testConnectionString())).toBe('missing');
  });
});

describe('what an error of a ping says', () => {
  const withName = (name: string, statusCode?: number): Error =>
    Object.assign(new Error(name), { name, statusCode });

  test.each<[string, Error]>([
    ['the service refuses the signature', new RestError('no', { statusCode: 403 })],
    ['the service refuses the token', new RestError('no', { statusCode: 401 })],
    ['the identity service refuses the secret', withName('AuthenticationError', 401)],
    ['the identity service does not know the application', withName('AuthenticationError', 400)],
  ])('rejected: %s', (_, error) => {
    expect(answerTo(error)).toBe('rejected');
  });

  test.each<[string, Error]>([
    ['the service is busy', new RestError('busy', { statusCode: 503 })],
    ['the connection breaks', new RestError('reset', { code: 'ECONNRESET' })],
    ['the service stays silent', withName('AbortError')],
    ['the identity service is down', withName('AuthenticationError', 500)],
    ['the identity service is not where it was', withName('AuthenticationError', 404)],
    ['no identity service can be asked', withName('CredentialUnavailableError')],
    ['none of several can be asked', withName('AggregateAuthenticationError')],
  ])('unreachable: %s', (_, error) => {
    expect(answerTo(error)).toBe('unreachable');
  });

  test('a mistake of our own is not taken for an answer', () => {
    expect(() => answerTo(new TypeError('x is not a function'))).toThrow(TypeError);
  });
});
