import { spawn } from 'node:child_process';

/**
 * `npm run test:watch [paths]`: jest's watch mode on the server's tests. The compiler keeps `dist/` up to date beside
 * it, for those tests that start the application as a process of its own.
 */
const compiler = spawn(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'],
  { stdio: ['ignore', 'ignore', 'inherit'] },
);
const jest = spawn(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--no-warnings=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    '--config',
    'test/server.config.js',
    '--watch',
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
);
// Ctrl-C reaches jest as well, which leaves its database in order before it ends.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => jest.kill(signal));
jest.on('exit', (code) => {
  compiler.kill();
  process.exitCode = code ?? 1;
});
