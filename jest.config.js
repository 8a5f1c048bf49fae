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
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: {
    // Components are tested without their looks; a class is its own name.
    '\\.css$': '<rootDir>/test/support/class-names.js',
    '^(\\.{1,2}/.*)\\.js$': '$1',
    // As in package.json's "imports", but the TypeScript itself.
    '^#packages/([^/]+)$': '<rootDir>/packages/$1/src/index.ts',
    '^#packages/([^/]+)/testing$': '<rootDir>/packages/$1/testing/index.ts',
  },
  transform: {
    // What the transform does is in .swcrc, for `npm run dev` too.
    '^.+\\.ts$': '@swc/jest',
    // Components, which have no decorators.
    '^.+\\.tsx$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
  globalSetup: '<rootDir>/test/support/global-setup.js',
  globalTeardown: '<rootDir>/test/support/global-teardown.js',
  // Only a hang takes that long, on the busiest machine too; waits inside tests end before (test/support/hang.ts).
  testTimeout: 300_000,
  // For two cores: tests that wait for processes and browsers leave them idle.
  maxWorkers: 3,
};
