import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listSources } from '../../../src/cli/answers/list-sources';
import { readKept } from '../../../src/cli/sources/kept-file';
import { withVerifiedOn } from '../../../src/cli/sources/pack-head';
import { loadPacks } from '../../../src/programs/load-programs';
import { runCommand } from '../../processes/bot-process';
import { TEST_MODULES } from '../../setup/test-models';
import { html, startPages, status, type PagesServer } from './pages-server';

const SAMPLE = readFileSync(join(__dirname, '../../programs/packs/northwind.yaml'), 'utf8');

let site: PagesServer;
let folder: string;
beforeEach(async () => {
  site = await startPages();
  folder = mkdtempSync(join(tmpdir(), 'sources-'));
  writeFileSync(join(folder, 'northwind.yaml'), watched());
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await site.stop();
});

/** The sample with one page that is watched. */
function watched(): string {
  const source = `sources:\n  - { id: dues-page, title: Dues, url: 'http://${site.host}/dues', watch: true }`;
  return SAMPLE.replace(/^sources:$/m, source);
}

/** Runs the command to its end: its exit code and all it said. */
async function sources(...args: readonly string[]): Promise<string> {
  const command = ['sources', '--packs', folder, '--pause', '0', ...args] as const;
  const { code, out, err } = await runCommand(join(TEST_MODULES, 'cli'), command, {});
  return `${code}: ${out}${err}`;
}

function listed(): readonly string[] {
  const [pack] = loadPacks(folder).values();
  return pack ? listSources(pack, readKept(folder, pack.id)) : [];
}

const today = (): string => new Date().toISOString().slice(0, 10);

// Each starts whole processes, one after the other.
jest.setTimeout(120_000);

describe('npm run sources', () => {
  it('says that a pack was never verified, verifies it, and tells when its page has changed since', async () => {
    site.pages.set('/dues', html('<p>420 crowns</p>'));
    expect(await sources()).toMatch(/^0: [^]*never verified  dues-page/);
    expect(listed()).toContain('      verified  never');
    expect(listed()[0]).toContain('verified on no day');

    expect(await sources('--record')).toMatch(/^0: /);
    expect(readFileSync(join(folder, 'northwind.yaml'), 'utf8')).toContain(
      `asOf: 2026-10\nverifiedOn: ${today()}\n`,
    );
    expect(listed()).toContain(`      verified  on ${today()}`);
    expect(listed()[0]).toBe(`Northwind Resellers Circle, as of 2026-10, verified on ${today()}`);
    expect(await sources()).toMatch(/^0: [^]*unchanged/);

    site.pages.set('/dues', html('<p>450 crowns</p>'));
    expect(await sources()).toMatch(/^1: [^]*under "Page" 420 → 450: 450 crowns/);
  });

  it('ends with 1 for a page that is gone and with 3 for one that could not be read', async () => {
    site.pages.set('/dues', html('<p>420 crowns</p>'));
    await sources('--record');
    site.pages.set('/dues', status(503));
    expect(await sources()).toMatch(/^3: /);
    site.pages.set('/dues', status(404));
    expect(await sources()).toMatch(/^1: /);
  });

  it('records one source anew where its page no longer looks like what was kept', async () => {
    site.pages.set('/dues', html('<table><tr><td>420</td></tr></table>'));
    await sources('--record');
    site.pages.set('/dues', html('<p>420 crowns</p>'));
    expect(await sources('--record')).toMatch(/^3: /);
    expect(await sources('--record', '--source', 'dues-page')).toMatch(/^0: /);
    expect(await sources()).toMatch(/^0: /);
  });

  it('refuses arguments it does not know', async () => {
    expect(await sources('--all')).toMatch(/^2: [^]*npm run sources/);
  });

  it('writes a later day over an earlier one in the head of a pack', () => {
    const once = withVerifiedOn('id: a\nasOf: 2026-10\nwords:\n', '2026-11-01');
    expect(withVerifiedOn(once, '2026-12-01')).toBe('id: a\nasOf: 2026-10\nverifiedOn: 2026-12-01\nwords:\n');
  });
});
