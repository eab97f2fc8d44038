// The long tests alone: `npm run test:long`.
module.exports = {
  rootDir: '../..',
  roots: ['<rootDir>/test'],
  testMatch: ['<rootDir>/test/long/**/*.test.ts'],
  testTimeout: 600_000,
  maxWorkers: 1,
  globalSetup: '<rootDir>/test/setup/start.ts',
  globalTeardown: '<rootDir>/test/setup/azurite-stop.ts',
  transform: { '\\.ts$': '<rootDir>/test/setup/typescript.cjs' },
};
