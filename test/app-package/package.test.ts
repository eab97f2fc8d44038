import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';
import { OFFERED } from '../../src/cards/talk/offered-commands';
import { describeHelp } from '../../src/cards/team/describe-help';
import { commandLists } from '../../src/cli/package/command-lists';
import { checkPackage } from '../../src/cli/package/package-check';
import { fillManifest } from '../../src/cli/package/package-manifest';
import { zipOf } from '../../src/cli/package/package-zip';
import { createWorld } from '../fakes/app-world';
import { saidIn } from '../fakes/card-text';

// The validator loads it for files with a byte order mark; it is an ES module, which Jest cannot require.
jest.mock('strip-bom', () => ({ default: (text: string) => text }));

const ROOT = join(__dirname, '../..');
const template = readFileSync(join(ROOT, 'appPackage/manifest.json'), 'utf8');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
const icon = (name: string): Buffer => readFileSync(join(ROOT, 'appPackage', name));

const environment = {
  MicrosoftAppId: '7b0f3c2a-3d56-4f1f-9a39-0c2c5c2f1e11',
  PUBLIC_URL: 'https://bot.example.com/',
  DEVELOPER_NAME: 'Contoso "Partner desk"',
  DEVELOPER_WEBSITE_URL: 'https://example.com',
  DEVELOPER_PRIVACY_URL: 'https://example.com/privacy',
  DEVELOPER_TERMS_URL: 'https://example.com/terms',
};

type Json = Record<string, unknown>;

function filled(): Json {
  const result = fillManifest(template, environment);
  if ('problems' in result) throw new Error(result.problems.join());
  return JSON.parse(result.text) as Json;
}

describe('The Teams app', () => {
  let fetched: jest.SpyInstance;
  beforeEach(() => {
    fetched = jest.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('there is no network'));
  });
  afterEach(() => fetched.mockRestore());

  it('is valid as Microsoft’s schema wants it, without a network', async () => {
    expect(await checkPackage({ manifest: filled(), version, icon })).toMatchObject({
      manifest: { version },
    });
    expect(fetched).not.toHaveBeenCalled();
  });

  it.each<[string, (manifest: Json) => void, RegExp]>([
    ['a property of no manifest', (all) => (all['extra'] = 1), /additional properties/],
    ['an id that is none', (all) => (all['id'] = 'bot'), /\/id must be an id drawn at random.*TEAMS_APP_ID/],
    [
      'an id without version and variant',
      (all) => (all['id'] = '11111111-1111-1111-1111-111111111111'),
      /\/id must be an id drawn at random/,
    ],
    ...['https://bot.example.com', 'bot.example.com:443', 'bot.example.com/files', '', 'localhost'].map(
      (domain): [string, (manifest: Json) => void, RegExp] => [
        `the domain "${domain}"`,
        (all) => (all['validDomains'] = [domain]),
        /\/validDomains\/0 must be a domain such as bot\.example\.com/,
      ],
    ),
    [
      'an address without https',
      (all) => Object.assign(all['developer'] as Json, { websiteUrl: 'http://a' }),
      /websiteUrl must be an address with https/,
    ],
    ['a long name', (all) => Object.assign(all['name'] as Json, { short: 'x'.repeat(31) }), /\/name\/short/],
    ['a version of its own', (all) => (all['version'] = '9.9.9'), /version 9\.9\.9, package\.json/],
    [
      'an icon of the wrong size',
      (all) => (all['icons'] = { color: 'outline.png', outline: 'outline.png' }),
      /32 × 32; 192 × 192/,
    ],
    [
      'an icon that is no PNG',
      (all) => (all['icons'] = { color: 'color.svg', outline: 'outline.png' }),
      /color\.svg is not a PNG/,
    ],
    [
      'too many commands',
      (all) => commandsOf(all).push(...[1, 2, 3].map(() => ({ title: 'a', description: 'b' }))),
      /menus show 10/,
    ],
    [
      'a prompt starter too many',
      (all) => commandsOf(all).push({ title: 'a', description: 'b', type: 'prompt', prompt: 'a' }),
      /items/,
    ],
    [
      'a long title',
      (all) => commandsOf(all).splice(0, 1, { title: 'x'.repeat(33), description: 'b' }),
      /has 33 characters/,
    ],
  ])('would be refused with %s', async (_, spoil, problem) => {
    const manifest = filled();
    spoil(manifest);
    const result = await checkPackage({ manifest, version, icon });
    expect('problems' in result && result.problems.join('\n')).toMatch(problem);
  });

  it.each(['bot.example.com', '*.example.com', 'Bot-1.Example.com'])(
    'may name the domain %s',
    async (domain) => {
      const manifest = { ...filled(), validDomains: [domain] };
      expect(await checkPackage({ manifest, version, icon })).toMatchObject({ manifest: { version } });
    },
  );

  it('asks for no more than it needs', () => {
    const manifest = filled();
    expect(manifest['permissions']).toEqual(['messageTeamMembers']);
    expect(manifest['validDomains']).toEqual(['bot.example.com']);
    expect(Object.keys(manifest)).not.toEqual(expect.arrayContaining(['authorization']));
    expect(Object.keys(manifest)).not.toEqual(expect.arrayContaining(['webApplicationInfo']));
    expect(template).not.toContain('supportsSessions');
    expect(manifest['bots']).toMatchObject([{ isNotificationOnly: false, supportsFiles: false }]);
  });

  it('has a name that nobody takes for one of Microsoft’s', () => {
    expect(JSON.stringify(filled()['name'])).not.toMatch(/microsoft|teams|azure|office|365|copilot/i);
  });

  it('offers the same commands as the bot itself, in each of its scopes', () => {
    const { bots } = filled() as unknown as { bots: [{ scopes: string[]; commandLists: unknown }] };
    expect(bots[0].commandLists).toEqual(commandLists());
    expect(OFFERED.flatMap(({ scopes }) => scopes).sort()).toEqual([...bots[0].scopes].sort());
    for (const { triggers } of commandLists()) expect(triggers).toEqual(['mention', 'slash']);
  });

  it('can be asked privately and by slash, in private and shared channels, and in Copilot', () => {
    const manifest = filled();
    const [bot] = manifest['bots'] as [Json];
    expect(bot).toMatchObject({ supportsTargetedMessages: true });
    expect(manifest).toMatchObject({
      manifestVersion: '1.30',
      supportsChannelFeatures: 'tier1',
      copilotAgents: {
        customEngineAgents: [
          {
            id: bot['botId'],
            type: 'bot',
            disclaimer: { text: expect.stringMatching(/^.{40,500}$/) as unknown },
          },
        ],
      },
    });
  });

  it('offers whole questions to begin with, and no more than a list takes', () => {
    for (const { commands } of commandLists()) {
      const prompts = commands.filter(({ type }) => type === 'prompt');
      expect(prompts.length).toBeGreaterThan(0);
      expect(prompts.every(({ title, prompt }) => prompt === title)).toBe(true);
      expect(commands.length).toBeLessThanOrEqual(12);
    }
  });
});

describe('What Teams offers to say', () => {
  const commands = [...new Set(OFFERED.flatMap((list) => list.commands.map(({ say }) => say)))];
  const all = [
    ...new Set(OFFERED.flatMap((list) => [...list.commands, ...list.prompts].map(({ say }) => say))),
  ];
  let said: Map<string, string>;
  beforeAll(async () => {
    said = new Map();
    for (const text of all) {
      const world = createWorld('2027-01-15T10:00:00+01:00');
      await world.say('anniversary 30 June 2027, add Security, contact Megan Bowen');
      said.set(text, saidIn(await world.say(text)));
    }
  });

  it.each(all)('%s is answered without doubt', (text) => {
    expect(said.get(text)).not.toBe('');
    expect(said.get(text)).not.toMatch(/I don’t know that|I am not sure that this|Did you mean/);
  });

  it('has help in every list', () => {
    for (const list of OFFERED) expect(list.commands.map(({ say }) => say)).toContain('help');
  });

  it.each(commands.filter((text) => text !== 'help'))('%s stands on the card of help, too', (text) => {
    const listed = describeHelp(undefined).groups.flatMap(({ lines }) => lines.map(({ say }) => say));
    expect(listed.join(', ')).toMatch(new RegExp(`\\b${text}\\b`));
  });
});

function commandsOf(manifest: Json): Json[] {
  return (manifest as unknown as { bots: [{ commandLists: [{ commands: Json[] }] }] }).bots[0].commandLists[0]
    .commands;
}

describe('The manifest', () => {
  it('takes ids and addresses from the bot’s own settings, unless it is given others', () => {
    expect(filled()).toMatchObject({
      id: environment.MicrosoftAppId,
      developer: { name: environment.DEVELOPER_NAME },
    });
    const given = { ...environment, TEAMS_APP_ID: 'other', BOT_ID: 'bot', BOT_DOMAIN: 'a.example' };
    expect(fillManifest('${{TEAMS_APP_ID}} ${{BOT_ID}} ${{BOT_DOMAIN}}', given)).toEqual({
      text: 'other bot a.example',
    });
  });

  it('names everything that is missing at once, each once', () => {
    const result = fillManifest(template, { PUBLIC_URL: 'no address' });
    expect('problems' in result && result.problems.map((problem) => problem.split(':')[0]).sort()).toEqual([
      'BOT_DOMAIN',
      'BOT_ID',
      'DEVELOPER_NAME',
      'DEVELOPER_PRIVACY_URL',
      'DEVELOPER_TERMS_URL',
      'DEVELOPER_WEBSITE_URL',
      'TEAMS_APP_ID',
    ]);
  });
});

describe('The package’s zip', () => {
  const files = [
    { name: 'manifest.json', data: Buffer.from('{"name":"Zoë"}'.repeat(50)) },
    { name: 'empty.txt', data: Buffer.alloc(0) },
    { name: 'color.png', data: icon('color.png') },
  ];

  it('holds each file where its directory says, whole', () => {
    const zip = zipOf(files);
    const end = zip.subarray(-22);
    expect(end.readUInt32LE(0)).toBe(0x06054b50);
    expect(end.readUInt16LE(10)).toBe(files.length);
    let at = end.readUInt32LE(16);
    expect(at + end.readUInt32LE(12)).toBe(zip.length - 22);
    for (const file of files) {
      const line = zip.subarray(at);
      const nameLength = line.readUInt16LE(28);
      expect(line.readUInt32LE(0)).toBe(0x02014b50);
      expect(line.subarray(46, 46 + nameLength).toString()).toBe(file.name);
      const local = zip.subarray(line.readUInt32LE(42));
      expect(local.readUInt32LE(0)).toBe(0x04034b50);
      expect(local.subarray(4, 30)).toEqual(line.subarray(6, 32));
      const data = inflateRawSync(local.subarray(30 + nameLength, 30 + nameLength + local.readUInt32LE(18)));
      expect(data.equals(file.data)).toBe(true);
      expect([local.readUInt32LE(14), local.readUInt32LE(22)]).toEqual([crc32(file.data), file.data.length]);
      at += 46 + nameLength;
    }
  });

  it('is the same whenever it is built', () => {
    expect(zipOf(files).equals(zipOf(files))).toBe(true);
    expect(zipOf(files).readUInt32LE(10)).toBe(0x00210000);
  });
});

test('What the validator loads is declared, by it or here', () => {
  const folder = join(ROOT, 'node_modules/@microsoft/app-manifest');
  const declared = (path: string): string[] => {
    const read = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Record<string, string> | undefined>;
    return Object.keys({ ...read['dependencies'], ...read['peerDependencies'], ...read['devDependencies'] });
  };
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  const known = [...Object.keys(dependencies), ...declared(join(ROOT, 'package.json'))];
  const scripts = readdirSync(join(folder, 'build'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(folder, 'build', name), 'utf8'));
  const loaded = scripts.flatMap((text) =>
    [...text.matchAll(/\brequire\("((?:@[\w.-]+\/)?[\w.-]+)[^"]*"\)/g)].map(([, name]) => name ?? ''),
  );
  const packages = [...new Set(loaded)].filter(
    (name) => /^[@\w]/.test(name) && !builtinModules.includes(name),
  );
  expect(packages).toContain('fs-extra');
  expect(packages.filter((name) => !known.includes(name))).toEqual([]);
});
