import { EnvHttpProxyAgent, request, type Dispatcher } from 'undici';
import { retryAfter } from '../../watch/retry-after';
import type { Answer } from '../../watch/visit';

/** How pages are asked for. */
export interface PageClient {
  /** Through the proxy that the environment names, if any. */
  readonly dispatcher: Dispatcher;
  readonly userAgent: string;
  /** Of one page, all redirects together, until its last byte. */
  readonly timeoutMs: number;
  readonly mostBytes: number;
}

/** What is known of a page from last time, to ask whether it has changed at all. */
export interface KnownPage {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

const MOST_REDIRECTS = 5;

/** Goes through HTTPS_PROXY, HTTP_PROXY and NO_PROXY of an environment; straight where none is named. */
export function proxyAgent(env: NodeJS.ProcessEnv): Dispatcher {
  const named = (name: string): string | undefined => env[name] ?? env[name.toLowerCase()];
  return new EnvHttpProxyAgent({
    httpProxy: named('HTTP_PROXY') ?? '',
    httpsProxy: named('HTTPS_PROXY') ?? '',
    noProxy: named('NO_PROXY') ?? '',
  });
}

/** Asks for one page. Never throws: what goes wrong on the way is an answer. */
export async function fetchPage(client: PageClient, url: string, known: KnownPage = {}): Promise<Answer> {
  const signal = AbortSignal.timeout(client.timeoutMs);
  try {
    return await follow(
      { ...client, signal, known },
      { url, first: url, movedTo: undefined, left: MOST_REDIRECTS },
    );
  } catch (error) {
    return { kind: 'failed', why: signal.aborted ? tooSlow(client.timeoutMs) : reasonOf(error) };
  }
}

function tooSlow(timeoutMs: number): string {
  return `no whole answer within ${timeoutMs / 1000} seconds`;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error ? `${error.message} (${String(error.code)})` : error.message;
}

interface Asking extends PageClient {
  readonly signal: AbortSignal;
  readonly known: KnownPage;
}

interface Step {
  readonly url: string;
  readonly first: string;
  /** Set as long as every redirect so far was for good. */
  readonly movedTo: string | undefined;
  readonly left: number;
}

async function follow(asking: Asking, step: Step): Promise<Answer> {
  const { dispatcher, signal, mostBytes } = asking;
  const answer = await request(step.url, { dispatcher, signal, headers: headersFor(asking, step) });
  const { statusCode: status, headers, body } = answer;
  if (status === 200) return pageOf(await textOf(body, mostBytes), { headers, step, mostBytes });
  await body.dump({ limit: mostBytes, signal });
  if (REDIRECTS.has(status))
    return redirected(asking, step, { status, location: single(headers['location']) });
  if (status === 304) return { kind: 'not-modified' };
  if (status === 404 || status === 410) return { kind: 'vanished', status };
  return refused(status, single(headers['retry-after']));
}

type Headers = Dispatcher.ResponseData['headers'];

function pageOf(
  html: string | undefined,
  {
    headers,
    step,
    mostBytes,
  }: { readonly headers: Headers; readonly step: Step; readonly mostBytes: number },
): Answer {
  if (html === undefined) return { kind: 'failed', why: `more than ${mostBytes} bytes` };
  const [etag, lastModified] = [single(headers['etag']), single(headers['last-modified'])];
  return {
    ...{ kind: 'page', html },
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
    ...(step.movedTo !== undefined && { movedTo: step.movedTo }),
  };
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const FOR_GOOD: ReadonlySet<number> = new Set([301, 308]);

/** Another host has rules of its own, so a redirect to it ends here and is told. */
async function redirected(
  asking: Asking,
  step: Step,
  { status, location }: { readonly status: number; readonly location: string | undefined },
): Promise<Answer> {
  if (location === undefined || !URL.canParse(location, step.url))
    return { kind: 'failed', why: `status ${status} without an address` };
  const to = new URL(location, step.url).href;
  const isForGood = FOR_GOOD.has(status) && (step.url === step.first || step.movedTo !== undefined);
  if (new URL(to).host !== new URL(step.first).host)
    return isForGood
      ? { kind: 'moved-away', to }
      : { kind: 'failed', why: `status ${status} leads to ${to}` };
  if (step.left === 0) return { kind: 'failed', why: `more than ${MOST_REDIRECTS} redirects` };
  const movedTo = isForGood ? to : step.movedTo;
  return follow(asking, { ...step, url: to, movedTo, left: step.left - 1 });
}

function refused(status: number, wait: string | undefined): Answer {
  const notBefore = retryAfter(wait, Date.now());
  return { kind: 'failed', why: `status ${status}`, ...(notBefore !== undefined && { notBefore }) };
}

function headersFor({ userAgent, known }: Asking, { url, first }: Step): Record<string, string> {
  const isSame = url === first;
  return {
    'user-agent': userAgent,
    accept: 'text/html',
    'accept-language': 'en',
    ...(isSame && known.etag !== undefined && { 'if-none-match': known.etag }),
    ...(isSame && known.lastModified !== undefined && { 'if-modified-since': known.lastModified }),
  };
}

/** The body as text; undefined when it is too long. */
async function textOf(body: Dispatcher.ResponseData['body'], mostBytes: number): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of body as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > mostBytes) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function single(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}
