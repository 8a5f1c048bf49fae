import all from '../jest.config.js';

const { globalSetup: _setup, globalTeardown: _teardown, ...rest } = all;

/** `npm run stryker`: the unit tests of the kernel and of every domain, which need no database. */
export default {
  ...rest,
  rootDir: '..',
  roots: ['<rootDir>/src'],
  testMatch: ['<rootDir>/src/kernel/**/*.spec.ts', '<rootDir>/src/*/domain/**/*.spec.ts'],
};
