import all from '../jest.config.js';

/** `npm run test:server`: everything that runs without the web application being built. */
export default {
  ...all,
  rootDir: '..',
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/web/', '<rootDir>/test/(web|browser)/'],
};
