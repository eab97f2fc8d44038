// Runs a TypeScript file of this folder, its types stripped and not checked (tsc does that): `node start.cjs bench --only start`.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { transformSync } = require('@swc/core');

require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'commonjs' },
    jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
  });
  module._compile(code, filename);
};

const [name = 'bench'] = process.argv.slice(2);
require(join(__dirname, `${name}.ts`));
