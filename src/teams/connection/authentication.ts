import { Channels, type Activity } from 'botbuilder';
import {
  AuthenticationConstants,
  AuthenticationError,
  type BotFrameworkAuthentication,
  type ClaimsIdentity,
} from 'botframework-connector';
import { JwtTokenExtractor } from 'botframework-connector/lib/auth/jwtTokenExtractor';
import { z } from 'zod';
import { tenantOf } from './activity-tenant';
import { cloudOf } from './cloud';
import type { TeamsSettings } from './settings';
import { OutOfTimeError, withinTime } from './within-time';
import { parseJson } from '../../parse-json';

/** 503: the keys to check tokens with could not be had, which says nothing about the token. */
export type Verdict =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused'; readonly status: 401 | 403 | 503; readonly reason: string };

/** Says whether an activity really comes from Teams and from a tenant we serve. */
export type Authenticate = (activity: unknown, authorization: string) => Promise<Verdict>;

/** The SDK waits for its keys without end. */
const keysTimeoutMs = 10_000;
const accepted: Verdict = { kind: 'accepted' };
const envelope = z.object({ channelId: z.literal(Channels.Msteams), serviceUrl: z.url() });
const tokenHead = z.object({ kid: z.string().min(1) });
const tokenBody = z.object({ iss: z.string() });
const tokenErrors = ['JsonWebTokenError', 'NotBeforeError', 'TokenExpiredError'];

/**
 * The one wrapper around the SDK's `authenticateRequest`, which alone takes too much: keys without endorsements,
 * other channels' keys, activities without service URL, the Emulator's tokens; and answers bad signatures with 500.
 */
export function createAuthenticate(settings: TeamsSettings, sdk: BotFrameworkAuthentication): Authenticate {
  if (settings.authOff) return async () => accepted;
  const { issuer, openIdMetadata } = cloudOf(settings);
  return async (activity, authorization) => {
    const message = envelope.safeParse(activity);
    if (!message.success) return unauthorized('not an activity of Teams');
    const token = readToken(authorization);
    if (token?.iss !== issuer) return unauthorized('no token of the channel');
    const identity = await askSdk(sdk, activity as Activity, authorization);
    if ('kind' in identity) return identity;
    if (!claimsHold(identity, { issuer, serviceUrl: message.data.serviceUrl }))
      return unauthorized('wrong claims');
    if (!(await isEndorsed(openIdMetadata, token.kid))) return unauthorized('key not endorsed for Teams');
    return tenantVerdict(settings, tenantOf(activity));
  };
}

function unauthorized(reason: string): Verdict {
  return { kind: 'refused', status: 401, reason };
}

function tenantVerdict({ allowedTenants }: TeamsSettings, tenantId: string | undefined): Verdict {
  const allowed = tenantId !== undefined && (allowedTenants === '*' || allowedTenants.includes(tenantId));
  return allowed ? accepted : { kind: 'refused', status: 403, reason: 'tenant not allowed' };
}

/** Not yet trusted; read first so that foreign tokens cost no look-up of keys elsewhere. */
function readToken(authorization: string): { kid: string; iss: string } | undefined {
  const [, head, body] = /^Bearer ([\w-]+)\.([\w-]+)\.[\w-]+$/.exec(authorization) ?? [];
  const header = tokenHead.safeParse(readPart(head));
  const payload = tokenBody.safeParse(readPart(body));
  return header.success && payload.success ? { ...header.data, ...payload.data } : undefined;
}

function readPart(part = ''): unknown {
  return parseJson(Buffer.from(part, 'base64url').toString('utf8'));
}

async function askSdk(
  sdk: BotFrameworkAuthentication,
  activity: Activity,
  authorization: string,
): Promise<ClaimsIdentity | (Verdict & { kind: 'refused' })> {
  try {
    const checked = sdk.authenticateRequest(activity, authorization);
    return (await withinTime(checked, keysTimeoutMs)).claimsIdentity;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (isKeyTrouble(error))
      return { kind: 'refused', status: 503, reason: 'keys of the channel not available' };
    if (error instanceof AuthenticationError || tokenErrors.includes(error.name)) {
      return { kind: 'refused', status: 401, reason: 'token refused' };
    }
    throw error;
  }
}

function isKeyTrouble(error: Error): boolean {
  if (error instanceof OutOfTimeError) return true;
  return error.name === 'FetchError' || (error instanceof AuthenticationError && error.statusCode >= 500);
}

function claimsHold(identity: ClaimsIdentity, expected: { issuer: string; serviceUrl: string }): boolean {
  return (
    identity.getClaimValue(AuthenticationConstants.IssuerClaim) === expected.issuer &&
    identity.getClaimValue(AuthenticationConstants.ServiceUrlClaim) === expected.serviceUrl
  );
}

/** Looks in the SDK's own cache of keys, which the check before has just filled. */
async function isEndorsed(openIdMetadata: string, keyId: string): Promise<boolean> {
  const { openIdMetadata: keys } = new JwtTokenExtractor(
    {},
    openIdMetadata,
    AuthenticationConstants.AllowedSigningAlgorithms,
  );
  const key = await keys.getKey(keyId);
  return key?.endorsements?.includes(Channels.Msteams) ?? false;
}
