import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { cardPage, type NamedCard, type Theme } from './cards/card-page';

const ROOT = join(__dirname, '..', '..');
const GOLDEN = join(ROOT, 'test/cards/golden');
const PICTURES = join(ROOT, 'test/pictures');
const THEMES: readonly Theme[] = ['light', 'dark', 'contrast'];
const WIDTHS = [320, 480, 800] as const;
const SHEET_WIDTH = 2440;
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge'];

interface Finding {
  readonly card: string;
  readonly problem: string;
  readonly text: string;
}

/**
 * Renders the approved cards to contact sheets under `test/pictures/`, in every theme and width, and measures
 * text that overflows, is cut off, overlaps or has too little contrast.
 * Usage: `npm run cards [-- part-of-a-name …] [--each]`; `--each` adds one picture per card.
 * `CHROMIUM` names another browser. Exit code 1 when something was found, 2 without a browser.
 */
async function main(words: readonly string[]): Promise<number> {
  const executablePath = [process.env['CHROMIUM'], ...BROWSERS].find((path) => path && existsSync(path));
  if (!executablePath) {
    console.error('No browser found. Install Chromium, or name one in CHROMIUM.');
    return 2;
  }
  mkdirSync(PICTURES, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    return (await renderAll(browser, words)) === 0 ? 0 : 1;
  } finally {
    await browser.close();
  }
}

async function renderAll(browser: Browser, words: readonly string[]): Promise<number> {
  const cards = goldenCards(words.filter((word) => !word.startsWith('--')));
  let problems = 0;
  for (const theme of THEMES) {
    for (const width of WIDTHS) {
      const page = await openSheet(browser, cardPage(ROOT, cards, { theme, width }));
      const findings: readonly Finding[] = await page.evaluate('measureCards()');
      for (const { card, problem, text } of findings)
        console.log(`${theme} ${width} ${card}: ${problem}: ${text}`);
      problems += findings.length;
      await page.screenshot({ path: join(PICTURES, `sheet-${theme}-${width}.png`), fullPage: true });
      if (words.includes('--each')) await pictureEach(page, `${theme}-${width}`);
      await page.close();
    }
  }
  console.log(
    `${cards.length} cards, ${THEMES.length * WIDTHS.length} sheets in test/pictures, ${problems} problems`,
  );
  return problems;
}

async function openSheet(browser: Browser, html: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: SHEET_WIDTH, height: 900 } });
  page.on('pageerror', (error) => console.error(error));
  await page.route('**/*', (route) => route.abort());
  await page.setContent(html);
  return page;
}

async function pictureEach(page: Page, look: string): Promise<void> {
  for (const figure of await page.locator('figure').all()) {
    const name = (await figure.getAttribute('data-name')) ?? 'card';
    await figure.screenshot({ path: join(PICTURES, `${name}-${look}.png`) });
  }
}

function goldenCards(parts: readonly string[]): NamedCard[] {
  const files = readdirSync(GOLDEN, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.json'),
  );
  return files
    .map((file) => ({ file, name: basename(file, '.json') }))
    .filter(({ name }) => parts.length === 0 || parts.some((part) => name.includes(part)))
    .map(({ file, name }) => {
      const golden = JSON.parse(readFileSync(join(GOLDEN, file), 'utf8')) as { content: unknown };
      return { name, content: golden.content };
    });
}

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 2;
  },
);
