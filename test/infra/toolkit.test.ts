import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import ignore from 'ignore';
import { parse } from 'yaml';
import { BICEP_VERSION } from './bicep-compiler';
import { readGolden } from './golden';

const ROOT = join(__dirname, '../..');
const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const steps = text('m365agents.yml');

describe('The Agents Toolkit', () => {
  it('finds every file its steps name', () => {
    const paths = [...steps.matchAll(/: (\.\/(?:infra|appPackage)\/[\w.]+)$/gm)].map(
      ([, path]) => path ?? '',
    );
    expect(paths.length).toBeGreaterThan(3);
    expect(paths.filter((path) => !existsSync(join(ROOT, path)) && !path.endsWith('/build'))).toEqual([]);
  });

  it('knows every value that its steps and the manifest leave open', () => {
    const outputs = Object.keys(readGolden('default')?.snapshot.outputs ?? {});
    const written = [...JSON.stringify(parse(steps)).matchAll(/"(?:teamsAppId|publishedAppId)":"(\w+)"/g)];
    const settings = [...text('infra/env/.env.prod').matchAll(/^(\w+)=/gm)];
    const known = [...outputs, ...[...written, ...settings].map(([, name]) => name)];
    const open = [...(steps + text('appPackage/manifest.json')).matchAll(/\$\{\{(\w+)\}\}/g)].map(
      ([, name]) => name,
    );
    expect(open.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('compiles with the compiler that the templates were checked with', () => {
    const { provision } = parse(steps) as { provision: { uses: string; with: Record<string, string> }[] };
    const deployment = provision.find(({ uses }) => uses === 'arm/deploy');
    expect(deployment?.with['bicepCliVersion']).toBe(`v${BICEP_VERSION}`);
  });

  it('brings what the build needs even where NODE_ENV is production', () => {
    const { deploy } = parse(steps) as { deploy: { with: { args?: string } }[] };
    expect(deploy[0]?.with.args).toBe('ci --include=dev');
  });

  it('writes nothing of a person or of one deployment into the repository', () => {
    const ignored = ignore().add(text('.gitignore'));
    for (const path of ['infra/env/.env.prod.user', '.deployment/deployment.zip', '.env']) {
      expect(ignored.ignores(path)).toBe(true);
    }
    expect(ignored.ignores('infra/env/.env.prod')).toBe(false);
  });
});

describe('The zip that the Agents Toolkit deploys', () => {
  const SENT = [
    'package.json',
    'dist/main.js',
    'dist/cli/doctor.js',
    'dist/programs/packs/maicpp.yaml',
    'cards/team/status.json',
    'node_modules/restify/lib/index.js',
    'node_modules/@azure/identity/package.json',
    'appPackage/manifest.json',
  ];
  const KEPT = [
    'src/main.ts',
    'test/config.test.ts',
    '.env',
    '.data/tables.json',
    'infra/env/.env.prod',
    'appPackage/color.png',
    'appPackage/build/appPackage.prod.zip',
    'package-lock.json',
    'dist/main.js.map',
    'node_modules/restify/README.md',
    'node_modules/zod/index.d.ts',
    '.git/HEAD',
  ];
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'deployed-'));
    for (const path of [...SENT, ...KEPT]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), '');
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('holds what runs and nothing else', () => {
    expect(packed(folder, text('infra/deploy.ignore')).sort()).toEqual([...SENT].sort());
  });

  it('would hold a single file if folders were let in with a slash at the end', () => {
    const slashed = text('infra/deploy.ignore').replace(/^!\/(dist|cards|node_modules|appPackage)$/gm, '$&/');
    expect(packed(folder, slashed)).toEqual(['package.json']);
  });

  it('is made of the folder and by the rules that these tests read', () => {
    const { deploy } = parse(steps) as { deploy: { uses: string; with: Record<string, string> }[] };
    const zip = deploy.find(({ uses }) => uses === 'azureAppService/zipDeploy');
    expect(zip?.with).toMatchObject({ artifactFolder: '.', ignoreFile: './infra/deploy.ignore' });
  });
});

/**
 * The files that the Toolkit would send: with its matcher, and as it walks. It asks for folders as for files, without a
 * slash at the end, and does not enter those that are left out (teamsfx-core 3.1.3, zipFolderAsync).
 */
function packed(folder: string, rules: string, within = folder): string[] {
  const matcher = ignore().add(rules);
  return readdirSync(within, { withFileTypes: true }).flatMap((entry) => {
    const path = join(within, entry.name);
    if (matcher.test(relative(folder, path)).ignored) return [];
    return entry.isDirectory() ? packed(folder, rules, path) : [relative(folder, path)];
  });
}
