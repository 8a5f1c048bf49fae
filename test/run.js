import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The test command: everything that must hold before a change is merged. Each check stands for one test in the
 * closing line; the last one is the whole of the unit and end-to-end tests. With `--server-only` just the server is
 * built and tested, for another version of Node.js. Further arguments are for jest.
 */
const serverOnly = process.argv[2] === '--server-only';
const jestArguments = serverOnly
  ? ['--config', 'test/server.config.js', ...process.argv.slice(3)]
  : process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'mptf-checks-'));
const report = join(folder, 'jest.json');

const bin = (name) => join('node_modules', '.bin', name);
const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' };

/** Two at a time: one column for each core of a small machine. */
const ALL_CHECKS = [
  [
    ['types', 'npm', ['run', '--silent', 'typecheck']],
    ['build', 'npm', ['run', '--silent', 'build']],
  ],
  [
    ['lint', bin('oxlint'), []],
    ['format', bin('prettier'), ['--check', '--log-level', 'warn', '.']],
    [
      'borders of modules',
      bin('depcruise'),
      ['--config', '.dependency-cruiser.js', 'src', 'migrations', 'packages'],
    ],
    ['OpenAPI file', bin('redocly'), ['lint', 'openapi.json']],
  ],
];

const CHECKS = serverOnly ? [[['build', 'npm', ['run', '--silent', 'build:server']]]] : ALL_CHECKS;

const JEST = [
  '--experimental-vm-modules',
  '--no-warnings=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
];

function run(command, args, inherit) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...quiet },
      stdio: inherit ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (code, signal) => resolve({ ok: code === 0, output, how: signal ?? `code ${code}` }));
  });
}

async function check([name, command, args]) {
  const began = performance.now();
  const { ok, output } = await run(command, args, false);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(`${ok ? 'passed' : 'FAILED'}  ${name} (${seconds} s)\n`);
  if (!ok) process.stdout.write(`${output}\n`);
  return ok;
}

async function column(checks) {
  const results = [];
  for (const one of checks) results.push(await check(one));
  return results;
}

/** What jest counted; a run that left no report, or a suite that could not be loaded, counts as a failure. */
function jestCounts(ok, how) {
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
    return {
      passed: result.numPassedTests,
      failed: failed === 0 && !ok ? 1 : failed,
      skipped: result.numPendingTests + result.numTodoTests,
    };
  } catch {
    process.stdout.write(`jest left no report: it ended with ${how}\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const checks = (await Promise.all(CHECKS.map(column))).flat();
const { ok, how } = await run(
  process.execPath,
  [...JEST, '--json', `--outputFile=${report}`, ...jestArguments],
  true,
);
const tests = jestCounts(ok, how);
rmSync(folder, { recursive: true, force: true });

const failed = tests.failed + checks.filter((passed) => !passed).length;
const passed = tests.passed + checks.filter(Boolean).length;
process.stdout.write(`${passed} passed, ${failed} failed, ${tests.skipped} skipped\n`);
process.exitCode = failed > 0 ? 1 : 0;
