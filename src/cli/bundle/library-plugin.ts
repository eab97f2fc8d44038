import { isBuiltin } from 'node:module';
import type { Plugin } from 'esbuild';

/** The files that hold all packages of the bundle, beside the bot's own code: what a start needs, and the rest. */
export const LIBRARY_FILES: readonly [string, string] = ['./libraries.js', './rare-libraries.js'];

/** Packages that no start needs: a file is read and looked through as a whole, so they have one of their own. */
export const RARE = /^(?:chrono-node|adaptivecards-templating|yaml|@opentelemetry)(?:\/|$)/;

/**
 * Keeps packages out of the bot's own file: each stands in one of `LIBRARY_FILES`, from where it is loaded when the bot
 * first asks for it. `asked` takes the names of those that the bot asks for, such as "zod" or "botframework-connector/lib/x".
 */
export function libraryPlugin(asked: Set<string>): Plugin {
  return {
    name: 'libraries',
    setup(build) {
      build.onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
        if (kind === 'entry-point' || isBuiltin(path)) return undefined;
        asked.add(path);
        return { path, namespace: 'library' };
      });
      build.onResolve({ filter: /^\.\/(?:rare-)?libraries\.js$/ }, ({ path }) => ({ path, external: true }));
      build.onLoad({ filter: /.*/, namespace: 'library' }, ({ path }) => {
        const file = LIBRARY_FILES[RARE.test(path) ? 1 : 0];
        const contents = `module.exports = require('${file}')[${JSON.stringify(path)}]();`;
        return { contents, loader: 'js', resolveDir: '/' };
      });
    },
  };
}

/** The source of a file of libraries: one function for each package, which loads it. */
export function librariesSource(names: readonly string[]): string {
  const functions = [...names].sort().map((name) => {
    const quoted = JSON.stringify(name);
    return `  ${quoted}: () => require(${quoted}),`;
  });
  return `module.exports = {\n${functions.join('\n')}\n};\n`;
}

/** Native code and old encodings that their packages do without: each asks whether they are there. */
const LEFT_OUT = /^(?:dtrace-provider|encoding|bufferutil|utf-8-validate)$/;

/** Leaves out packages that cannot be bundled and that are not needed: to load one fails, as if it were not installed. */
export const leftOutPlugin: Plugin = {
  name: 'left out',
  setup(build) {
    build.onResolve({ filter: LEFT_OUT }, ({ path }) => ({ path, namespace: 'left-out' }));
    build.onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => ({
      contents: `throw new Error(${JSON.stringify(`${path} is no part of the bundle.`)});`,
      loader: 'js',
    }));
  },
};

/** Node's own module of that name is no longer to be used, and says so at each start. */
export const userlandPlugin: Plugin = {
  name: 'userland',
  setup(build) {
    build.onResolve({ filter: /^punycode\/?$/ }, () => ({ path: require.resolve('punycode/') }));
  },
};

/** Of the sixty languages that zod knows for its messages the bot uses none but the one it begins with. */
export const englishOnlyPlugin: Plugin = {
  name: 'English only',
  setup(build) {
    build.onLoad({ filter: /node_modules[\\/]zod[\\/]v4[\\/]locales[\\/]index\.c?js$/ }, () => ({
      contents: "exports.en = require('./en.cjs').default;",
      loader: 'js',
    }));
  },
};
