import { TokenIssuer, type BadToken } from '../../fakes/token-issuer';
import { message, tenantId, type Activity } from '../../fakes/teams-activities';
import { appId, settings, startEdge, type Edge } from '../edge';

const serviceUrl = 'https://smba.example/emea/';
const foreignTenant = '99999999-0000-4000-8000-000000000000';
let issuer: TokenIssuer;
let edge: Edge;

beforeAll(async () => {
  issuer = await TokenIssuer.start(appId);
});
afterAll(() => issuer.close());
beforeEach(async () => {
  // The SDK prints every refused token together with the public key.
  jest.spyOn(console, 'error').mockImplementation(() => {});
  edge = await startEdge({ settings: { ...settings, openIdMetadata: issuer.openIdMetadata } });
});
afterEach(async () => {
  issuer.broken = false;
  await edge.close();
  jest.restoreAllMocks();
});

function hello(fields: Activity = {}): Activity {
  return { ...message('hello', { serviceUrl }), ...fields };
}

test('an activity with a good token is handled', async () => {
  const answer = await edge.deliver(hello(), issuer.authorization(serviceUrl));
  expect(answer.status).toBe(200);
  expect(edge.useCases.heard).toMatchObject([{ text: 'hello' }]);
});

test('a token is taken for a few minutes after it has expired, for clocks differ', async () => {
  const claims = { exp: Math.floor(Date.now() / 1_000) - 60 };
  const answer = await edge.deliver(hello(), issuer.authorization(serviceUrl, { claims }));
  expect(answer.status).toBe(200);
});

const badTokens: BadToken[] = [
  'none',
  'garbage',
  'basic',
  'not a token',
  'expired',
  'not yet valid',
  'wrong audience',
  'wrong issuer',
  'emulator issuer',
  'wrong service URL',
  'absent service URL',
  'unknown key',
  'key without endorsement',
  'key endorsed for Web Chat',
  'bad signature',
  'changed claims',
  'alg none',
  'HS256 with the public key',
];
test.each(badTokens)('a token that is bad (%s) is answered 401 and not handled', async (kind) => {
  const answer = await edge.deliver(hello(), issuer.badAuthorization(kind, serviceUrl));
  expect(answer).toEqual({ status: 401, body: { code: 'Unauthorized' } });
  expect(edge.useCases.heard).toEqual([]);
});

test.each([
  ['Web Chat', { channelId: 'webchat' }, { key: 'webchat' }],
  [
    'a key of Web Chat with a forged channel and tenant',
    {
      channelId: 'msteams',
      conversation: { id: 'a:1', tenantId },
      channelData: { tenant: { id: tenantId } },
    },
    { key: 'webchat' },
  ],
  ['another channel', { channelId: 'directline' }, {}],
  ['another channel that the key is endorsed for', { channelId: 'skype' }, {}],
  ['no channel', { channelId: undefined }, {}],
  ['the Emulator', { channelId: 'emulator' }, {}],
  ['a channel that is not a text', { channelId: ['msteams'] }, {}],
  ['no service URL', { serviceUrl: undefined }, {}],
  ['an empty service URL', { serviceUrl: '' }, {}],
  ['an empty service URL, also in the token', { serviceUrl: '' }, { claims: { serviceurl: '' } }],
  ['another service URL', { serviceUrl: 'https://evil.example/' }, {}],
  ['no service URL in activity and token', { serviceUrl: undefined }, { claims: { serviceurl: undefined } }],
] as const)('an activity from %s is answered 401 and not handled', async (_what, fields, token) => {
  const answer = await edge.deliver(hello(fields), issuer.authorization(serviceUrl, token));
  expect(answer.status).toBe(401);
  expect(edge.useCases.heard).toEqual([]);
});

test.each([
  ['another tenant', { conversation: { id: 'a:1', tenantId: foreignTenant }, channelData: {} }],
  ['no tenant', { conversation: { id: 'a:1' }, channelData: {} }],
  ['two tenants', { conversation: { id: 'a:1', tenantId }, channelData: { tenant: { id: foreignTenant } } }],
  [
    'two tenants the other way round',
    { conversation: { id: 'a:1', tenantId: foreignTenant }, channelData: { tenant: { id: tenantId } } },
  ],
])('an activity that names %s is answered 403 and not handled', async (_what, fields) => {
  const answer = await edge.deliver(hello(fields), issuer.authorization(serviceUrl));
  expect(answer).toEqual({ status: 403, body: { code: 'Forbidden' } });
  expect(edge.useCases.heard).toEqual([]);
});

test('with every tenant allowed another one is handled, but none at all is not', async () => {
  await edge.close();
  edge = await startEdge({
    settings: { ...settings, openIdMetadata: issuer.openIdMetadata, allowedTenants: '*' },
  });
  const foreign = { conversation: { id: 'a:1', tenantId: foreignTenant }, channelData: {} };
  expect((await edge.deliver(hello(foreign), issuer.authorization(serviceUrl))).status).toBe(200);
  const none = { conversation: { id: 'a:1' }, channelData: {} };
  expect((await edge.deliver(hello(none), issuer.authorization(serviceUrl))).status).toBe(403);
  expect(edge.useCases.heard).toHaveLength(1);
});

test('a good token on a body that is no activity harms nobody', async () => {
  const answer = await edge.deliver({}, issuer.authorization(serviceUrl));
  expect(answer.status).toBe(401);
});

test('when the keys cannot be had, nobody is let in and nobody is called a forger', async () => {
  const unavailable = await TokenIssuer.start(appId);
  unavailable.broken = true;
  await edge.close();
  edge = await startEdge({ settings: { ...settings, openIdMetadata: unavailable.openIdMetadata } });
  const answer = await edge.deliver(hello(), unavailable.authorization(serviceUrl));
  expect(answer).toEqual({ status: 503, body: { code: 'Unavailable' } });
  await unavailable.close();
  const gone = await edge.deliver(hello(), unavailable.authorization(serviceUrl));
  expect(gone.status).toBe(503);
  expect(edge.useCases.heard).toEqual([]);
});

test('with another issuer set, only that one counts', async () => {
  await edge.close();
  edge = await startEdge({
    settings: { ...settings, openIdMetadata: issuer.openIdMetadata, tokenIssuer: 'https://issuer.test' },
  });
  const ours = issuer.authorization(serviceUrl, { claims: { iss: 'https://issuer.test' } });
  expect((await edge.deliver(hello(), ours)).status).toBe(200);
  expect((await edge.deliver(hello(), issuer.authorization(serviceUrl))).status).toBe(401);
});

test('with authentication off, anything is handled', async () => {
  await edge.close();
  edge = await startEdge({ settings: { ...settings, appId: '', authOff: true, allowedTenants: '*' } });
  const answer = await edge.deliver(hello({ channelId: 'emulator' }));
  expect(answer.status).toBe(200);
  expect(edge.useCases.heard).toHaveLength(1);
});

test('the log says why something was refused, without the token', async () => {
  const token = issuer.badAuthorization('bad signature', serviceUrl);
  await edge.deliver(hello(), token);
  const text = JSON.stringify(edge.log.lines);
  expect(edge.log.lines).toMatchObject([
    { message: 'activity', fields: { outcome: 'refused: token refused' } },
  ]);
  expect(text).not.toContain(token.slice(-40));
});
