import type { Plugin } from 'esbuild';

/**
 * Packages that others require when they are loaded themselves, and use only now and then: to sign in, to fetch keys, to
 * talk to a skill. Every start would pay for them.
 */
const LAZY = /^(?:axios|node-fetch|cross-fetch|http-signature|@azure\/identity|@azure\/msal-node)$/;

const NAMESPACE = 'lazy';

/** Loads such packages when something of them is first asked for. */
export const lazyPlugin: Plugin = {
  name: 'lazy',
  setup(build) {
    build.onResolve({ filter: LAZY }, ({ path, resolveDir, namespace, kind }) => {
      // The bot's own code loads what it needs when it needs it; and what stands in for a package loads the package itself.
      if (namespace === NAMESPACE || kind !== 'require-call' || !resolveDir.includes('node_modules'))
        return undefined;
      return { path: `${resolveDir}|${path}`, namespace: NAMESPACE };
    });
    build.onLoad({ filter: /.*/, namespace: NAMESPACE }, ({ path }) => {
      const [resolveDir = '', name = ''] = path.split('|');
      return { contents: lazySource(name), loader: 'js', resolveDir };
    });
  },
};

/** Stands in for a package: an object with all it exports, and a function where it is one. */
function lazySource(name: string): string {
  const load = `require(${JSON.stringify(name)})`;
  return [
    'let loaded;',
    `const load = () => (loaded ??= ${load});`,
    'module.exports = new Proxy(function () {}, {',
    // Asked by compiled imports before anything is used; what says no here is wrapped, and works all the same.
    "  get: (_, key) => (key === '__esModule' ? undefined : load()[key]),",
    '  apply: (_, self, given) => load().apply(self, given),',
    '});',
    '',
  ].join('\n');
}
