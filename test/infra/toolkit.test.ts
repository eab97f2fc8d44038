import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
  it('is the bundle, made before it is sent, with nothing left out', () => {
    const { deploy } = parse(steps) as { deploy: { uses: string; with: Record<string, string> }[] };
    const ran = deploy.flatMap(({ uses, with: { args } }) => (uses === 'cli/runNpmCommand' ? [args] : []));
    expect(ran).toEqual(['ci --include=dev', 'run build']);
    const zip = deploy.at(-1);
    expect(zip?.uses).toBe('azureAppService/zipDeploy');
    expect(zip?.with).toEqual({
      artifactFolder: './dist/bundle',
      resourceId: '${{AZURE_APP_SERVICE_RESOURCE_ID}}',
    });
  });

  it('is made by the build in that folder', () => {
    const { scripts } = JSON.parse(text('package.json')) as { scripts: { build: string } };
    expect(scripts.build).toMatch(/ && node dist\/cli\/bundle\.js$/);
    expect(text('src/cli/bundle.ts')).toContain("join(DIST, 'bundle')");
  });
});
