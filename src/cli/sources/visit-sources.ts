import { setTimeout as wait } from 'node:timers/promises';
import type { Program } from '../../domain/program/program';
import { comparePage, whyNotRead, type Comparison } from '../../watch/compare-page';
import { keepReading, type KeptPage, type KeptSources } from '../../watch/kept-page';
import { readPage, type PageReading } from '../../watch/read-page';
import { robotsAllow } from '../../watch/source-robots';
import type { Answer, Visit } from '../../watch/visit';
import { fetchPage, type PageClient } from './fetch-page';

/** How a round over the sources is made. */
export interface Round {
  readonly client: PageClient;
  /** Keeps what is read as verified on this day, instead of only comparing. */
  readonly recordOn: string | undefined;
  /** Between two requests. */
  readonly pauseMs: number;
}

type PackSource = Program['sources'][number];

/** What came of one source, and what is to be kept from now on. */
export interface Visited {
  readonly source: PackSource;
  readonly visit: Visit;
}

/** What a round knows while it lasts; `kept` is changed as it goes on. */
interface OnTheWay extends Round {
  readonly kept: KeptSources;
  /** By host: its robots.txt, or why it cannot be had. */
  readonly robots: Map<string, { readonly text: string } | { readonly why: string }>;
}

/** Looks at the page of one source after the other and never at two at once. Changes `kept` where there is something to keep. */
export async function visitSources(
  sources: readonly PackSource[],
  kept: KeptSources,
  round: Round,
): Promise<readonly Visited[]> {
  const way: OnTheWay = { ...round, kept, robots: new Map() };
  const visited: Visited[] = [];
  for (const source of sources) visited.push({ source, visit: await visitSource(source, way) });
  return visited;
}

async function visitSource(source: PackSource, way: OnTheWay): Promise<Visit> {
  const { url, watch } = source;
  if (url === undefined) return { kind: 'not-watched', why: 'no address is known' };
  if (!watch) return { kind: 'not-watched', why: 'the pack does not say that it may be' };
  const known = way.kept.pages[source.id];
  // A page that was kept under another address is another page.
  const page = known?.url === url ? known : undefined;
  if (!page && way.recordOn === undefined) return { kind: 'never-verified' };
  const refused = (await hostRefuses(url, way)) ?? undefined;
  if (refused) return refused;
  const answer = await ask(way, url, page);
  return readAnswer(answer, { source: { ...source, url }, page, way });
}

/** A server that asked to be left alone is, and so is what its robots.txt forbids. */
async function hostRefuses(url: string, way: OnTheWay): Promise<Visit | undefined> {
  const { host, origin } = new URL(url);
  const notBefore = way.kept.notBefore[host];
  if (notBefore !== undefined && Date.parse(notBefore) > Date.now())
    return { kind: 'not-read', why: 'the server asked to be left alone', notBefore };
  const address = `${origin}/robots.txt`;
  const robots = way.robots.get(host) ?? robotsOf(await ask(way, address));
  way.robots.set(host, robots);
  if ('why' in robots) return { kind: 'not-read', why: `its robots.txt could not be read: ${robots.why}` };
  return robotsAllow(url, { url: address, text: robots.text, agent: way.client.userAgent })
    ? undefined
    : { kind: 'not-watched', why: 'its robots.txt forbids it' };
}

function robotsOf(answer: Answer): { readonly text: string } | { readonly why: string } {
  if (answer.kind === 'page') return { text: answer.html };
  if (answer.kind === 'vanished') return { text: '' };
  return { why: answer.kind === 'failed' ? answer.why : answer.kind };
}

async function ask(way: OnTheWay, url: string, known?: KeptPage): Promise<Answer> {
  await wait(way.pauseMs);
  const answer = await fetchPage(way.client, url, known);
  if (answer.kind === 'failed' && answer.notBefore !== undefined)
    way.kept.notBefore[new URL(url).host] = answer.notBefore;
  return answer;
}

interface Asked {
  readonly source: PackSource & { readonly url: string };
  readonly page: KeptPage | undefined;
  readonly way: OnTheWay;
}

function readAnswer(answer: Answer, asked: Asked): Visit {
  switch (answer.kind) {
    case 'failed': {
      const { why, notBefore } = answer;
      return { kind: 'not-read', why, ...(notBefore !== undefined && { notBefore }) };
    }
    case 'vanished':
      return answer;
    case 'moved-away':
      return { kind: 'moved', to: answer.to, changes: [] };
    case 'not-modified':
      return asked.page ? sameAsBefore(asked.page, asked) : { kind: 'not-read', why: 'status 304 unasked' };
    case 'page':
      return readAnswered(answer, asked);
  }
}

function sameAsBefore(page: KeptPage, { source, way }: Asked): Visit {
  if (way.recordOn === undefined) return { kind: 'unchanged', verifiedOn: page.verifiedOn };
  way.kept.pages[source.id] = { ...page, verifiedOn: way.recordOn };
  return { kind: 'recorded', verifiedOn: way.recordOn };
}

function readAnswered(answer: Extract<Answer, { kind: 'page' }>, asked: Asked): Visit {
  const reading = readPage(answer.html);
  const compared = compare(reading, asked.page);
  if (compared.kind === 'not-read') return compared;
  const { way } = asked;
  if (way.recordOn !== undefined) record(answer, { reading, asked, on: way.recordOn });
  if (answer.movedTo !== undefined) {
    return {
      kind: 'moved',
      to: answer.movedTo,
      changes: compared.kind === 'changed' ? compared.changes : [],
    };
  }
  if (way.recordOn !== undefined) return { kind: 'recorded', verifiedOn: way.recordOn };
  return { ...compared, verifiedOn: asked.page?.verifiedOn ?? '' };
}

function compare(reading: PageReading, page: KeptPage | undefined): Comparison {
  if (page) return comparePage(page, reading);
  const why = whyNotRead(reading);
  return why === undefined ? { kind: 'unchanged' } : { kind: 'not-read', why };
}

function record(
  { etag, lastModified }: Extract<Answer, { kind: 'page' }>,
  { reading, asked, on }: { readonly reading: PageReading; readonly asked: Asked; readonly on: string },
): void {
  const { source, way } = asked;
  way.kept.pages[source.id] = keepReading(reading, { url: source.url, verifiedOn: on, etag, lastModified });
}
