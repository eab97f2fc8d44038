import { describeVisit } from '../../../src/cli/sources/describe-visit';
import { proxyAgent } from '../../../src/cli/sources/fetch-page';
import { visitSources } from '../../../src/cli/sources/visit-sources';
import type { KeptSources } from '../../../src/watch/kept-page';
import {
  cutOff,
  halfPage,
  html,
  stall,
  startPages,
  startProxy,
  status,
  type Behaviour,
  type PagesServer,
} from './pages-server';

const VERIFIED = '2026-10-01';

let site: PagesServer;
let kept: KeptSources;
beforeEach(async () => {
  site = await startPages();
  kept = { pages: {}, notBefore: {} };
});
afterEach(() => site.stop());

/** What a round says of some pages, by their paths. */
async function round(
  paths: readonly string[],
  {
    recordOn,
    env = {},
    timeoutMs = 5000,
  }: { recordOn?: string; env?: NodeJS.ProcessEnv; timeoutMs?: number } = {},
): Promise<readonly string[]> {
  const sources = paths.map((path) => ({
    ...{ id: path.slice(1), title: path, url: `http://${site.host}${path}`, watch: true },
  }));
  const client = {
    dispatcher: proxyAgent(env),
    userAgent: 'watcher/1 (who asks)',
    timeoutMs,
    mostBytes: 10_000,
  };
  const visited = await visitSources(sources, kept, { client, recordOn, pauseMs: 0 });
  await client.dispatcher.close();
  return visited.flatMap(describeVisit).map((line) => line.replaceAll(`http://${site.host}`, ''));
}

const TABLE = '<h2>Score</h2><table><tr><td>Points</td><td>70</td></tr></table>';

/** A page that was verified as `TABLE`, and is something else when it is looked at again. */
async function lookedAgain(behaviour: Behaviour, timeoutMs?: number): Promise<readonly string[]> {
  site.pages.set('/a', html(TABLE, '"1"'));
  await round(['/a'], { recordOn: VERIFIED });
  site.pages.set('/a', behaviour);
  return round(['/a'], timeoutMs === undefined ? {} : { timeoutMs });
}

describe('looking at the pages that packs rest on', () => {
  it('asks for nothing, and says so, where nothing was ever kept', async () => {
    expect(await round(['/a'])).toEqual(['never verified  a (/a)']);
    expect(site.asked).toEqual([]);
  });

  it('keeps pages as verified on a day', async () => {
    site.pages.set('/a', html(TABLE));
    expect(await round(['/a'], { recordOn: VERIFIED })).toEqual([
      'recorded        a (/a), verified on 2026-10-01',
    ]);
    expect(kept.pages['a']).toMatchObject({
      verifiedOn: VERIFIED,
      tables: 1,
      headings: ['# Page', '## Score'],
    });
    expect(JSON.stringify(kept)).not.toContain('Points');
  });

  it.each([
    ['the same page', html(TABLE, '"2"'), ['unchanged       a (/a), verified on 2026-10-01']],
    [
      'nothing new by its etag',
      html('<p>other</p>', '"1"'),
      ['unchanged       a (/a), verified on 2026-10-01'],
    ],
    [
      'another number',
      html(TABLE.replace('70', '75')),
      [
        'CHANGED         a (/a), since it was verified on 2026-10-01',
        '    under "Score" 70 → 75: Points | 75',
      ],
    ],
    ['gone', status(404), ['VANISHED        a (/a): status 404']],
    ['gone for good', status(410), ['VANISHED        a (/a): status 410']],
    ['a server in trouble', status(500), ['not read        a (/a): status 500']],
    ['cut off on the way', cutOff, [expect.stringMatching(/^not read +a \(\/a\): /)]],
    ['half a page', halfPage, ['not read        a (/a): the page ended too early']],
    [
      'a page without its table',
      html('<p>Sign in</p>'),
      ['not read        a (/a): the page came without its table'],
    ],
    ['far too long a page', html('x'.repeat(20_000)), ['not read        a (/a): more than 10000 bytes']],
    [
      'a redirect without end',
      status(302, { location: '/a' }),
      ['not read        a (/a): more than 5 redirects'],
    ],
    [
      'another host',
      status(301, { location: 'https://elsewhere.example/a' }),
      [
        'MOVED           a (/a) → https://elsewhere.example/a; the old address stays in the pack until somebody has looked',
      ],
    ],
  ])('tells %s', async (_, behaviour, lines) => {
    expect(await lookedAgain(behaviour)).toEqual(lines);
  });

  it.each([301, 308])(
    'names the new address of a page that moved for good (%i), with what changed',
    async (code) => {
      site.pages.set('/b', html(TABLE.replace('70', '75')));
      expect(await lookedAgain(status(code, { location: '/b' }))).toEqual([
        'MOVED           a (/a) → /b; the old address stays in the pack until somebody has looked',
        '    under "Score" 70 → 75: Points | 75',
      ]);
      expect(kept.pages['a']?.url).toBe(`http://${site.host}/a`);
    },
  );

  it('follows a page that is elsewhere for a while without a word', async () => {
    site.pages.set('/b', html(TABLE));
    expect(await lookedAgain(status(302, { location: '/b' }))).toEqual([
      'unchanged       a (/a), verified on 2026-10-01',
    ]);
  });

  it('waits for no page longer than it may', async () => {
    expect(await lookedAgain(stall, 300)).toEqual([
      'not read        a (/a): no whole answer within 0.3 seconds',
    ]);
  });

  it('comes back no earlier than a server asks, and leaves its other pages alone as well', async () => {
    site.pages.set('/b', html(TABLE));
    await round(['/b'], { recordOn: VERIFIED });
    const lines = await lookedAgain(status(503, { 'retry-after': '600' }));
    expect(lines).toEqual([expect.stringMatching(/status 503; next visit after \d{4}-\d\d-\d\dT/)]);
    const asked = site.asked.length;
    expect(await round(['/a', '/b'])).toEqual([
      expect.stringMatching(/^not read +a .*left alone; next visit after/),
      expect.stringMatching(/^not read +b .*left alone; next visit after/),
    ]);
    expect(site.asked).toHaveLength(asked);
  });

  it('leaves alone what robots.txt forbids, and what it cannot read the rules of', async () => {
    site.pages.set('/robots.txt', (_, response) => response.end('User-agent: watcher\nDisallow: /a\n'));
    site.pages.set('/a', html(TABLE));
    expect(await round(['/a'], { recordOn: VERIFIED })).toEqual([
      'not watched     a (/a): its robots.txt forbids it',
    ]);
    site.pages.set('/robots.txt', status(500));
    expect(await round(['/a'], { recordOn: VERIFIED })).toEqual([
      'not read        a (/a): its robots.txt could not be read: status 500',
    ]);
    expect(site.asked.map(({ path }) => path)).toEqual(['/robots.txt', '/robots.txt']);
  });

  it('asks for one page at a time, says who asks, and asks with what it knows', async () => {
    const paths = ['/a', '/b', '/c', '/d'];
    for (const path of paths) site.pages.set(path, html(TABLE, '"1"'));
    await round(paths, { recordOn: VERIFIED });
    await round(paths);
    expect(site.most()).toBe(1);
    const { headers } = site.asked.at(-1) ?? {};
    expect(headers).toMatchObject({ 'user-agent': 'watcher/1 (who asks)', 'if-none-match': '"1"' });
  });

  it('goes through the proxy that the environment names', async () => {
    const proxy = await startProxy();
    site.pages.set('/a', html(TABLE));
    const env = { HTTP_PROXY: proxy.url };
    expect(await round(['/a'], { recordOn: VERIFIED, env })).toEqual([expect.stringMatching(/^recorded/)]);
    expect(proxy.hosts).toContain(site.host);
    await proxy.stop();
  });

  it('keeps nothing of a page that could not be read', async () => {
    site.pages.set('/a', halfPage);
    expect(await round(['/a'], { recordOn: VERIFIED })).toEqual([
      'not read        a (/a): the page ended too early',
    ]);
    expect(kept.pages).toEqual({});
  });
});
