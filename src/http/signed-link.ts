import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a link opens: one kind of file of one place, until a moment (milliseconds since 1970). */
export interface LinkClaim {
  readonly place: { readonly tenantId: string; readonly conversationId: string };
  readonly kind: string;
  readonly expiresAt: number;
}

/** `altered` covers everything that this key did not sign: changed, cut, made up, for another kind. */
export type LinkCheck =
  | { readonly outcome: 'valid'; readonly place: LinkClaim['place'] }
  | { readonly outcome: 'expired' }
  | { readonly outcome: 'altered' };

/** Signs links with one key, which never leaves the server. */
export interface LinkSigner {
  /** The token of a link, safe in a query string. */
  readonly sign: (claim: LinkClaim) => string;
  /** Whether a token opens that kind of file now. */
  readonly check: (token: string, asked: { readonly kind: string; readonly now: number }) => LinkCheck;
}

const SHORTEST_KEY = 32;
const LONGEST_TOKEN = 2_000;

/** Throws a RangeError for a key of fewer than 32 bytes. */
export function createLinkSigner(key: Uint8Array): LinkSigner {
  if (key.length < SHORTEST_KEY) throw new RangeError(`A key for links has at least ${SHORTEST_KEY} bytes.`);
  return {
    sign: (claim) => {
      const body = Buffer.from(JSON.stringify(partsOf(claim))).toString('base64url');
      return `${body}.${macOf(key, body).toString('base64url')}`;
    },
    check: (token, asked) => check(key, token, asked),
  };
}

function partsOf({ place, kind, expiresAt }: LinkClaim): readonly [string, string, string, number] {
  return [place.tenantId, place.conversationId, kind, expiresAt];
}

function macOf(key: Uint8Array, body: string): Buffer {
  // The prefix keeps these signatures apart from any other use of the key.
  return createHmac('sha256', key).update(`partner-renewal-bot link 1 ${body}`).digest();
}

function check(key: Uint8Array, token: string, asked: { kind: string; now: number }): LinkCheck {
  if (token.length > LONGEST_TOKEN) return { outcome: 'altered' };
  const [body = '', mac = '', ...rest] = token.split('.');
  // Compared as bytes of one length whatever was given, so that the time says nothing about them.
  const given = createHmac('sha256', key).update(mac).digest();
  const expected = createHmac('sha256', key).update(macOf(key, body).toString('base64url')).digest();
  if (!timingSafeEqual(given, expected) || rest.length > 0) return { outcome: 'altered' };
  // Signed by us, so it is what `sign` wrote.
  const [tenantId, conversationId, kind, expiresAt] = JSON.parse(
    Buffer.from(body, 'base64url').toString(),
  ) as ReturnType<typeof partsOf>;
  if (kind !== asked.kind) return { outcome: 'altered' };
  if (asked.now >= expiresAt) return { outcome: 'expired' };
  return { outcome: 'valid', place: { tenantId, conversationId } };
}
