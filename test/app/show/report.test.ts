import type { WebServer } from '../../../src/http/server';
import { reportPage } from '../../../src/http/report-page';
import { collectReport } from '../../../src/app/show/collect-report';
import { CHANNEL, createWorld, MEGAN, type World } from '../../fakes/app-world';
import { cardIn, saidIn } from '../../fakes/card-text';
import { linkedWorld, linkIn, signer, usualTeam } from '../../fakes/linked-world';

let server: WebServer;
let world: World;

// The first message of a process loads what the build learned.
beforeAll(async () => {
  ({ world, server } = await linkedWorld('2027-05-04T10:00:00+02:00'));
  world.members = [MEGAN];
  await usualTeam(world);
}, 60_000);

afterAll(() => server.close());

async function reportOf(): Promise<Response> {
  return fetch(linkIn(cardIn(await world.say('report')).content));
}

describe('the report', () => {
  it('is a page with dates, score, forecast, gaps, who does what and sources, as it stands when it is opened', async () => {
    const link = linkIn(cardIn(await world.say('report')).content);
    const page = await (await fetch(link)).text();
    for (const words of [
      'Anniversary date',
      '30 June 2027, 57 days left',
      'Megan Bowen',
      'Score, Security',
      'Not yet',
      '<h2>Security</h2>',
      '<h2>Modern Work</h2>',
      '<td class="who">Ana Lima</td><td class="when">20 May 2027</td>',
      '<td class="state missing">Missing</td><td>Net customer adds',
      'Source: ',
    ])
      expect(page).toContain(words);
    await world.say('add item call Fabrikam & Sons');
    expect(await (await fetch(link)).text()).toContain('call Fabrikam &amp; Sons');
  });

  it('runs, loads and frames nothing, is shown in the browser and kept by no cache', async () => {
    const { status, headers } = await reportOf();
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('content-disposition')).toBeNull();
    expect(headers.get('cache-control')).toBe('private, no-store');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('script-src');
  });

  it('opens for the team alone, until its day', async () => {
    const link = new URL(linkIn(cardIn(await world.say('report')).content));
    const { sign } = await signer();
    const open = (claim: Parameters<typeof sign>[0]) => {
      link.searchParams.set('t', sign(claim));
      return fetch(link);
    };
    const claim = { place: CHANNEL, kind: 'report', expiresAt: world.ctx.now() + 1000 };
    expect((await open(claim)).status).toBe(200);
    expect((await open({ ...claim, kind: 'export' })).status).toBe(404);
    expect((await open({ ...claim, place: { ...CHANNEL, tenantId: 'tenant-2' } })).status).toBe(404);
    const late = await open({ ...claim, expiresAt: world.ctx.now() });
    expect([late.status, await late.text()]).toEqual([
      410,
      'This link has expired. Say "report" to the bot for a new one.',
    ]);
  });

  it('has no word that a browser takes for anything but text', () => {
    const content = {
      language: 'en"><script>',
      title: '<script>alert(1)</script>',
      subtitle: '"&\'',
      facts: [{ title: '<img src=x>', value: '</dd><script>' }],
      answer: { mark: 'met', text: '<b>', counts: '<i>' } as const,
      sections: [
        { title: '<h1>', lines: [{ mark: 'met', state: '<s>', text: '<u>' } as const], notes: ['<p>'] },
      ],
      work: {
        title: '<a>',
        heads: ['<a>', '<a>', '<a>', '<a>'] as const,
        tasks: [{ mark: 'open', state: '<a>', what: '<a>', who: '<a>', when: '<a>' } as const],
        notes: ['<a>'],
      },
      sources: { title: '<a>', lines: ['<a>'] },
      made: '<a>',
    };
    const page = reportPage(content);
    expect(page).not.toMatch(/<(?:script|img|a|b|i|s|u)[ >]/);
    expect(page).toContain('lang="en&quot;&gt;&lt;script&gt;"');
  });

  it('is not offered where browsers cannot reach the bot, nor before set-up', async () => {
    const bare = createWorld('2027-05-04T10:00:00+02:00');
    expect(saidIn(await bare.say('report'))).not.toContain('Open the report');
    await bare.say('anniversary 30 June 2027');
    expect(saidIn(await bare.say('report'))).toContain('I cannot offer a page here');
    expect(await collectReport(bare.ctx, { tenantId: 'other', conversationId: 'x' })).toBeUndefined();
  });
});
