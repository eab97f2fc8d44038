import { createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const channelIssuer = 'https://api.botframework.com';
/** The tenant in whose name the Emulator's tokens are issued; the SDK knows it. */
const emulatorIssuer = 'https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0';
const minute = 60;

type Key = 'teams' | 'webchat' | 'unendorsed' | 'unpublished';

export interface TokenOptions {
  readonly key?: Key;
  /** Overrides a claim; undefined leaves it out. Times in seconds. */
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
}

export type BadToken =
  | 'none'
  | 'garbage'
  | 'basic'
  | 'not a token'
  | 'expired'
  | 'not yet valid'
  | 'wrong audience'
  | 'wrong issuer'
  | 'emulator issuer'
  | 'wrong service URL'
  | 'absent service URL'
  | 'unknown key'
  | 'key without endorsement'
  | 'key endorsed for Web Chat'
  | 'bad signature'
  | 'changed claims'
  | 'alg none'
  | 'HS256 with the public key';

/**
 * Stands for the Bot Connector's token service: publishes OpenID metadata and keys over HTTP and signs tokens
 * with them, good ones and every kind of bad one. `now` is in seconds, so that tests need no clock of their own.
 */
export class TokenIssuer {
  readonly openIdMetadata: string;
  readonly issuer = channelIssuer;
  /** Makes the published metadata unavailable. */
  broken = false;
  private readonly server: Server;
  private readonly appId: string;
  private readonly keys: Record<Key, { publicKey: KeyObject; privateKey: KeyObject }>;

  private constructor(server: Server, appId: string) {
    this.server = server;
    this.appId = appId;
    this.openIdMetadata = `http://127.0.0.1:${(server.address() as AddressInfo).port}/.well-known/openidconfiguration`;
    this.keys = { teams: newKey(), webchat: newKey(), unendorsed: newKey(), unpublished: newKey() };
    server.on('request', (request, response) => {
      const body =
        request.url === '/keys' ? this.publishedKeys() : { issuer: channelIssuer, jwks_uri: this.keysUrl() };
      response.statusCode = this.broken ? 503 : 200;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(body));
    });
  }

  static async start(appId: string): Promise<TokenIssuer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new TokenIssuer(server, appId);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** A header that the bot accepts for activities with that service URL. */
  authorization(serviceUrl: string, options: TokenOptions = {}): string {
    return `Bearer ${this.token(serviceUrl, options)}`;
  }

  /** A header the bot must refuse for an otherwise good activity with that service URL. */
  badAuthorization(kind: BadToken, serviceUrl: string): string {
    return this.badHeaders(serviceUrl)[kind]();
  }

  private badHeaders(serviceUrl: string): Record<BadToken, () => string> {
    const now = seconds();
    const good = (options: TokenOptions = {}): string => this.authorization(serviceUrl, options);
    return {
      none: () => '',
      garbage: () => 'Bearer aaa.bbb.ccc',
      basic: () => `Basic ${Buffer.from('user:password').toString('base64')}`,
      'not a token': () => 'Bearer',
      expired: () => good({ claims: { nbf: now - 90 * minute, exp: now - 10 * minute } }),
      'not yet valid': () => good({ claims: { nbf: now + 10 * minute } }),
      'wrong audience': () => good({ claims: { aud: '99999999-9999-4999-8999-999999999999' } }),
      'wrong issuer': () => good({ claims: { iss: 'https://sts.windows.net/other/' } }),
      'emulator issuer': () =>
        good({
          claims: {
            iss: emulatorIssuer,
            ver: '2.0',
            azp: this.appId,
            tid: 'd6d49420-f39b-4df7-a1dc-d59a935871db',
          },
        }),
      'wrong service URL': () => good({ claims: { serviceurl: 'https://smba.other.example/teams/' } }),
      'absent service URL': () => good({ claims: { serviceurl: undefined } }),
      'unknown key': () => good({ key: 'unpublished' }),
      'key without endorsement': () => good({ key: 'unendorsed' }),
      'key endorsed for Web Chat': () => good({ key: 'webchat' }),
      'bad signature': () => good({ key: 'unpublished', header: { kid: 'teams' } }),
      'changed claims': () => this.changedClaims(good()),
      'alg none': () =>
        `Bearer ${part({ alg: 'none', typ: 'JWT', kid: 'teams' })}.${part(this.claims(serviceUrl))}.`,
      'HS256 with the public key': () => this.signedWithPublicKey(serviceUrl),
    };
  }

  private token(serviceUrl: string, { key = 'teams', claims, header }: TokenOptions): string {
    const unsigned = `${part({ alg: 'RS256', typ: 'JWT', kid: key, ...header })}.${part({ ...this.claims(serviceUrl), ...claims })}`;
    return `${unsigned}.${sign('RSA-SHA256', Buffer.from(unsigned), this.keys[key].privateKey).toString('base64url')}`;
  }

  private claims(serviceUrl: string): Record<string, unknown> {
    const now = seconds();
    return {
      iss: channelIssuer,
      aud: this.appId,
      serviceurl: serviceUrl,
      nbf: now - minute,
      exp: now + 60 * minute,
    };
  }

  private changedClaims(authorization: string): string {
    const [head, , signature] = authorization.split('.');
    return `${head}.${part(this.claims('https://smba.other.example/teams/'))}.${signature}`;
  }

  private signedWithPublicKey(serviceUrl: string): string {
    const unsigned = `${part({ alg: 'HS256', typ: 'JWT', kid: 'teams' })}.${part(this.claims(serviceUrl))}`;
    const pem = this.keys.teams.publicKey.export({ type: 'spki', format: 'pem' });
    return `Bearer ${unsigned}.${createHmac('sha256', pem).update(unsigned).digest('base64url')}`;
  }

  private keysUrl(): string {
    return this.openIdMetadata.replace('.well-known/openidconfiguration', 'keys');
  }

  private publishedKeys(): { keys: object[] } {
    const jwk = (kid: Key): object => ({
      ...this.keys[kid].publicKey.export({ format: 'jwk' }),
      kid,
      use: 'sig',
    });
    return {
      keys: [
        { ...jwk('teams'), endorsements: ['msteams', 'skype'] },
        { ...jwk('webchat'), endorsements: ['webchat'] },
        jwk('unendorsed'),
      ],
    };
  }
}

function newKey(): { publicKey: KeyObject; privateKey: KeyObject } {
  return generateKeyPairSync('rsa', { modulusLength: 2048 });
}

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

// Tokens are checked against the real time, so they have to be issued at the real time.
function seconds(): number {
  return Math.floor(Date.now() / 1_000);
}
