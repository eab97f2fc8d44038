import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { FakeConnector } from '../fakes/fake-connector';
import { message } from '../fakes/teams-activities';
import { TEST_BUNDLE } from '../setup/test-models';
import { newPrefix, testConnectionString } from '../tables/stores';
import { runCommand, startBot, type BotProcess } from './bot-process';

// Processes start slowly on a busy computer.
jest.setTimeout(60_000);

const MOST_FILES = 80;
const MOST_BYTES = 25_000_000;

/** The bundle in an empty folder outside of the project, as it is once deployed. */
let folder: string;

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'deployed-')));
  cpSync(TEST_BUNDLE, folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

function filesIn(of: string): string[] {
  return readdirSync(of, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(of, name)).isFile(),
  );
}

function foldersAbove(path: string): string[] {
  return path === dirname(path) ? [path] : [path, ...foldersAbove(dirname(path))];
}

describe('the bundle in a folder without packages', () => {
  it('is small', () => {
    const files = filesIn(folder);
    expect(files.length).toBeLessThanOrEqual(MOST_FILES);
    const bytes = files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('has no packages anywhere above it', () => {
    expect(foldersAbove(folder).filter((each) => existsSync(join(each, 'node_modules')))).toEqual([]);
  });

  it('names the licence of everything that is inside', () => {
    const licences = readFileSync(join(folder, 'LICENCES.txt'), 'utf8');
    for (const name of ['botbuilder', 'restify', '@azure/data-tables', 'zod', 'chrono-node', 'pino'])
      expect(licences).toMatch(new RegExp(`^${name} [0-9.]+: (?:MIT|ISC|Apache-2.0|BSD)`, 'm'));
    expect(licences).not.toContain('GNU GENERAL PUBLIC LICENSE');
  });

  it.each([
    ['reminders', ['--help'], 2, 'npm run reminders'],
    ['doctor', ['--help'], 2, 'npm run doctor'],
    ['data', ['--help'], 2, 'npm run data'],
    ['answers', ['--help'], 2, 'npm run answers'],
    ['answers', ['--why', 'add Security to our list'], 0, 'do:add-holding'],
    ['answers', ['--evaluate'], 2, 'needs the project'],
  ])('runs %s %j', async (command, args, code, said) => {
    const ran = await runCommand(folder, [command, ...args], {});
    expect(ran).toMatchObject({ code });
    expect(ran.out + ran.err).toContain(said);
    expect(ran.err).not.toContain('Warning');
  });

  it('does what the operator asks of a store', async () => {
    const settings = {
      AUTH: 'off',
      AZURE_STORAGE_CONNECTION_STRING: testConnectionString(),
      TABLE_PREFIX: newPrefix(),
      PUBLIC_URL: '',
    };
    expect(await runCommand(folder, ['reminders', '--dry-run'], settings)).toMatchObject({ code: 1 });
    const doctor = await runCommand(folder, ['doctor'], settings);
    expect(doctor.out).toContain('Teams manifest');
    expect(doctor.out).toMatch(/Programme packs\s+maicpp, mpn-2016/);
    expect(await runCommand(folder, ['data', 'export', '--all', '--file', '-'], settings)).toMatchObject({
      code: 0,
    });
  });

  describe('as a running bot', () => {
    let connector: FakeConnector;
    let bot: BotProcess | undefined;

    beforeAll(async () => {
      connector = await FakeConnector.start();
    });
    afterAll(async () => {
      await bot?.stop('SIGKILL');
      await connector.close();
    });

    it('answers with a card, and a question from its pack', async () => {
      bot = await startBot(folder, {
        AUTH: 'off',
        AZURE_STORAGE_CONNECTION_STRING: testConnectionString(),
        TABLE_PREFIX: newPrefix(),
        SWEEP_SECONDS: '0',
      });
      const say = async (text: string): Promise<string> => {
        const said = { ...message(text, { where: 'channel' }), serviceUrl: connector.url };
        expect(await bot?.send(said)).toMatchObject({ status: 200 });
        return JSON.stringify(connector.requests.at(-1)?.body);
      };
      expect(await say('status')).toContain('AdaptiveCard');
      expect(await say('what does the Security designation need?')).toContain('Security');
      expect(await bot.get('/readyz')).toMatchObject({ status: 200 });
      expect(await bot.stop()).toBe(0);
    });

    it('names the lines of the sources where something fails', async () => {
      const model = join(folder, 'understanding/general.bin');
      renameSync(model, `${model}.gone`);
      const ran = await runCommand(folder, ['main'], {
        AUTH: 'off',
        AZURE_STORAGE_CONNECTION_STRING: testConnectionString(),
      });
      renameSync(`${model}.gone`, model);
      expect(ran.code).toBe(1);
      expect(ran.out).toMatch(
        /general\.bin is missing.*loadLearned \(\S+src\/programs\/kept-models\.ts:\d+:\d+\)/,
      );
    });
  });
});
