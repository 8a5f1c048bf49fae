/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: [
    '<rootDir>/src',
    '<rootDir>/packages',
    '<rootDir>/test',
    '<rootDir>/migrations',
    '<rootDir>/web/src',
  ],
  testMatch: ['**/*.spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    // As in package.json's "imports", but the TypeScript itself.
    '^#packages/([^/]+)$': '<rootDir>/packages/$1/src/index.ts',
    '^#packages/([^/]+)/testing$': '<rootDir>/packages/$1/testing/index.ts',
  },
  transform: {
    // What the transform does is in .swcrc, for `npm run dev` too.
    '^.+\\.ts$': '@swc/jest',
  },
  globalSetup: '<rootDir>/test/support/global-setup.js',
  globalTeardown: '<rootDir>/test/support/global-teardown.js',
  // Only a hang takes that long, on the busiest machine too; waits inside tests end before (test/support/hang.ts).
  testTimeout: 300_000,
  // For two cores: tests that wait for processes and browsers leave them idle.
  maxWorkers: 3,
};
