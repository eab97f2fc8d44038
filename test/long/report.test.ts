import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import type { WebServer } from '../../src/http/server';
import { MEGAN } from '../fakes/app-world';
import { cardIn } from '../fakes/card-text';
import { linkedWorld, linkIn, usualTeam } from '../fakes/linked-world';

const BROWSER = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const whereThereIsABrowser = existsSync(BROWSER) ? describe : describe.skip;

/** Pages of a PDF as browsers write them. */
function pagesIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

whereThereIsABrowser('the report in a browser', () => {
  let browser: Browser;
  let server: WebServer;
  let link: string;

  beforeAll(async () => {
    const linked = await linkedWorld('2027-05-04T10:00:00+02:00');
    ({ server } = linked);
    linked.world.members = [MEGAN];
    await usualTeam(linked.world);
    link = linkIn(cardIn(await linked.world.say('report')).content);
    browser = await chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox', '--disable-gpu'] });
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it.each(['A4', 'Letter'] as const)('prints on at most two pages of %s', async (format) => {
    const page = await browser.newPage({ colorScheme: 'dark' });
    await page.goto(link);
    const path = process.env['REPORT_PICTURES'] && `${process.env['REPORT_PICTURES']}/report-${format}.pdf`;
    const pdf = await page.pdf({ format, ...(path && { path }), preferCSSPageSize: false });
    expect(pagesIn(pdf)).toBeGreaterThanOrEqual(1);
    expect(pagesIn(pdf)).toBeLessThanOrEqual(2);
    await page.close();
  });

  it.each([320, 800])('is light and nowhere wider than a screen of %i pixels', async (width) => {
    const page = await browser.newPage({ colorScheme: 'dark', viewport: { width, height: 900 } });
    const asked: string[] = [];
    const faults: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => faults.push(message.text()));
    await page.goto(link);
    const path = process.env['REPORT_PICTURES'] && `${process.env['REPORT_PICTURES']}/report-${width}.png`;
    if (path) await page.screenshot({ path, fullPage: true });
    const found = await page.evaluate<{ wide: boolean; light: string }>(
      `({ wide: document.documentElement.scrollWidth > ${width}, light: getComputedStyle(document.body).backgroundColor })`,
    );
    expect(found).toEqual({ wide: false, light: 'rgb(255, 255, 255)' });
    expect(asked.filter((url) => !url.startsWith(link) && !url.endsWith('favicon.ico'))).toEqual([]);
    expect(faults.filter((each) => !each.includes('favicon'))).toEqual([]);
    await page.close();
  });
});
