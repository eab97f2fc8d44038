import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'esbuild';

/** A package's file within `node_modules`, taken apart: the package's folder, and the way from there. */
const IN_PACKAGE = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\/(.+)$/;

/**
 * Takes a file once, also where the same version of its package is installed in several folders. Only packages that need
 * no others are taken so: what else they found would depend on the folder.
 */
export function sameVersionPlugin(project: string): Plugin {
  const first = new Map<string, string>();
  return {
    name: 'same version',
    setup(build) {
      build.onLoad({ filter: /node_modules/ }, ({ path }) => {
        const [, folder, file] = IN_PACKAGE.exec(path.replaceAll('\\', '/')) ?? [];
        const version = folder === undefined ? undefined : versionOf(folder);
        if (folder === undefined || version === undefined) return undefined;
        const key = `${version}/${file}`;
        const known = first.get(key);
        if (known === undefined) first.set(key, path);
        if (known === undefined || known === path) return undefined;
        return {
          contents: `module.exports = require(${JSON.stringify(`./${relative(project, known)}`)});`,
          resolveDir: project,
        };
      });
    },
  };
}

function versionOf(folder: string): string | undefined {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return undefined;
  const {
    name,
    version,
    dependencies = {},
  } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly name?: string;
    readonly version?: string;
    readonly dependencies?: object;
  };
  return name && Object.keys(dependencies).length === 0 ? `${name}@${version}` : undefined;
}
