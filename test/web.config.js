import all from '../jest.config.js';

/** `npm run test:web`: the web application's own tests, those of its build, and those in a browser. */
export default {
  ...all,
  rootDir: '..',
  roots: ['<rootDir>/web/src', '<rootDir>/test/web', '<rootDir>/test/browser'],
};
