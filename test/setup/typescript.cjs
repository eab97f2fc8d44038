// How jest reads TypeScript: types stripped, nothing checked (tsc does that).
const { createTransformer } = require('@swc/jest');

module.exports = createTransformer({
  swcrc: false,
  sourceMaps: 'inline',
  module: { type: 'commonjs' },
  jsc: { target: 'es2023', parser: { syntax: 'typescript' }, transform: { hidden: { jest: true } } },
});
