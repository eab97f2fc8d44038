import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The compiler that the templates are held to; the same as `bicepCliVersion` in `m365agents.yml`. */
export const BICEP_VERSION = '0.49.2';

/** A compiler to run, with where it came from in words; or why there is none. */
export type BicepCompiler = { readonly path: string; readonly origin: string } | { readonly missing: string };

const PACKAGE = 'Azure.Bicep.CommandLine.linux-x64';

const PROJECT = `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup>
  <ItemGroup><PackageDownload Include="${PACKAGE}" Version="[${BICEP_VERSION}]" /></ItemGroup>
</Project>
`;

/**
 * The Bicep compiler: of the pinned version on the PATH (`searched`), else one kept in `folder`, else restored there with `dotnet`
 * (some 120 MB, once). Another version on the PATH counts only when the pinned one cannot be had.
 */
export function findBicep(folder: string, searched = process.env['PATH'] ?? ''): BicepCompiler {
  const env = { ...process.env, PATH: searched };
  const onPath = versionOf('bicep', env);
  if (onPath === BICEP_VERSION) return { path: 'bicep', origin: `${onPath} on the PATH` };
  const kept = join(folder, PACKAGE.toLowerCase(), BICEP_VERSION, 'tools/bicep');
  const reason = existsSync(kept) ? undefined : restore(folder, env);
  if (reason === undefined && existsSync(kept)) {
    // The package has it without the right to be run.
    chmodSync(kept, 0o755);
    if (versionOf(kept, env) === BICEP_VERSION)
      return { path: kept, origin: `${BICEP_VERSION} from ${PACKAGE}` };
  }
  if (onPath !== undefined) {
    return { path: 'bicep', origin: `${onPath} on the PATH, though ${BICEP_VERSION} is what is pinned` };
  }
  return { missing: `no bicep on the PATH, and ${reason ?? `${PACKAGE} does not run here`}` };
}

/** The reason why the package cannot be had; undefined when it was restored. */
function restore(folder: string, env: NodeJS.ProcessEnv): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return `${PACKAGE} is for Linux on x64 only`;
  mkdirSync(folder, { recursive: true });
  const project = join(folder, 'bicep.csproj');
  writeFileSync(project, PROJECT);
  const { status, error } = spawnSync('dotnet', ['restore', project, '--packages', folder], {
    encoding: 'utf8',
    env,
    timeout: 300_000,
  });
  if (error) return 'there is no dotnet to restore it with';
  return status === 0 ? undefined : `dotnet could not restore ${PACKAGE} ${BICEP_VERSION}`;
}

/** What `bicep --version` says. @example 'Bicep CLI version 0.49.2 (0e3e4b4f3c)' // '0.49.2' */
function versionOf(command: string, env: NodeJS.ProcessEnv): string | undefined {
  const { stdout } = spawnSync(command, ['--version'], { encoding: 'utf8', env, timeout: 60_000 });
  return /version (\d+\.\d+\.\d+)/.exec(stdout ?? '')?.[1];
}
