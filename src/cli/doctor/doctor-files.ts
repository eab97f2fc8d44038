import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { loadPrograms } from '../../programs/load-programs';
import { SHIPPED_PACKS } from '../../shipped-files';
import { ProgramPackError } from '../../programs/program-pack-error';
import { failed, ok, skipped, type Finding } from './doctor-finding';
import { fillManifest } from '../package/package-manifest';
import { parseJson } from '../../parse-json';

type Environment = Readonly<Record<string, string | undefined>>;

const OLDEST_NODE = 22;
const versioned = z.object({ version: z.string() });

/** Whether this Node can run the bot. */
export function checkNode(version: string): Finding {
  if (Number(version.split('.')[0]) >= OLDEST_NODE) return ok('Node', version);
  return failed(
    'Node',
    `${version} is too old.`,
    `Install Node ${OLDEST_NODE} or later; on App Service choose the runtime "NODE|24-lts".`,
  );
}

/** Whether the programme packs can be read, and the default one is among them. */
export function checkPrograms(folder: string | undefined, defaultId: string): Finding[] {
  try {
    const { byId } = loadPrograms(folder ?? SHIPPED_PACKS, defaultId);
    return [ok('Programme packs', `${[...byId.keys()].join(', ')}; default ${defaultId}`)];
  } catch (error) {
    if (!(error instanceof ProgramPackError)) throw error;
    const advice = 'Correct the pack, or PROGRAMS_DIR and DEFAULT_PROGRAM.';
    return error.problems.map((problem) => failed('Programme packs', problem, advice));
  }
}

/** Whether manifest and package are of one version, and the manifest's gaps can be filled in. */
export function checkManifest(root: string, environment: Environment): Finding {
  const template = readIfThere(join(root, 'appPackage/manifest.json'));
  const packageJson = readIfThere(join(root, 'package.json'));
  if (template === undefined || packageJson === undefined) {
    return skipped('Teams manifest', 'appPackage/manifest.json is not part of this installation.');
  }
  const [manifest, own] = [versionIn(template), versionIn(packageJson)];
  if (manifest === undefined || manifest !== own) {
    return failed(
      'Teams manifest',
      `version ${manifest ?? 'unreadable'}, but package.json says ${own ?? 'nothing readable'}.`,
      'Give both the same version, then build the package again: npm run package',
    );
  }
  const filled = fillManifest(template, environment);
  if ('text' in filled) return ok('Teams manifest', `version ${manifest}, all ids and addresses known`);
  const open = filled.problems.map((problem) => problem.split(':')[0]).join(', ');
  return ok('Teams manifest', `version ${manifest}; npm run package will ask for ${open}`);
}

function versionIn(json: string): string | undefined {
  return versioned.safeParse(parseJson(json)).data?.version;
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
