import { describeError } from '../../src/observe/describe-error';
import { hideSecrets } from '../../src/observe/hide-secrets';

describe('what a log keeps of an error', () => {
  it('is its kind, code, status and stack, with those of its causes', () => {
    const cause = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
    const error = Object.assign(new RangeError('no table', { cause }), { statusCode: 503, code: 7 });
    expect(describeError(error)).toMatchObject({
      type: 'RangeError',
      statusCode: 503,
      stack: expect.stringMatching(/^RangeError: no table\n +at /) as string,
      cause: { type: 'Error', code: 'ECONNREFUSED' },
    });
    expect(describeError(error)).not.toHaveProperty('code');
  });

  it('is nothing of the request that HTTP libraries hang on it', () => {
    const error = Object.assign(new Error('Request failed'), {
      config: { headers: { Authorization: 'Bearer abc' }, data: 'what Ana wrote' },
      request: { body: 'what Ana wrote' },
      response: { bodyAsText: 'what Ana wrote' },
    });
    const kept = JSON.stringify(describeError(error));
    expect(kept).not.toContain('Ana');
    expect(kept).not.toContain('abc');
  });

  it('ends with causes that go round in circles', () => {
    const error = new Error('a');
    error.cause = error;
    expect(JSON.stringify(describeError(error)).length).toBeLessThan(10_000);
  });

  it.each(['thrown text', 42, undefined, null])('is the value itself for %p', (value) => {
    expect(describeError(value)).toEqual({ stack: String(value) });
  });
});

describe('secrets in a text', () => {
  it.each([
    ['Authorization: Bearer abc.def', 'Authorization: Bearer [hidden]'],
    ['SharedKey devstore:Zm9v/+=', 'SharedKey [hidden]'],
    ['a token eyJhbGciOi.eyJpc3Mi.c2ln in it', 'a token [hidden] in it'],
    [
      'AccountName=a;AccountKey=Zm9vYmFy==;TableEndpoint=http://b',
      'AccountName=a;AccountKey=[hidden];TableEndpoint=http://b',
    ],
    ['/Data?sv=2019&sig=abc%3D&se=1', '/Data?sv=2019&sig=[hidden]&se=1'],
    ['https://bot/files/renewal.csv?t=abc.def', 'https://bot/files/renewal.csv?t=[hidden]'],
    ['grant_type=x&client_secret=s3cr3t&scope=y', 'grant_type=x&client_secret=[hidden]&scope=y'],
  ])('are hidden: %s', (text, hidden) => {
    expect(hideSecrets(text)).toBe(hidden);
  });

  it('leave the rest as it is', () => {
    const text =
      'RestError: The table is out of reach at http://127.0.0.1:10002/account (design=2, Basically)';
    expect(hideSecrets(text)).toBe(text);
  });
});
