import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';

const JEST = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
/** What is compiled into the database or started with it: these mutants need a server of their own. */
const UNDER_THE_DATABASE =
  /^migrations\/|^packages\/embedded-postgres\/|^src\/platform\/database\/(migrate|embedded)/;

/** Tests of the web application as it is built. */
const ON_THE_BUILT_WEB = /^test\/(web|browser)\//;

/** How long a test of a mutant waits for what should come. */
const HANG_MS = 45_000;

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** Ends everything that was started, with all its children. */
export function endAll() {
  for (const child of running) end(child);
}

/** @param {import('node:child_process').ChildProcess} child The leader of its process group. */
function end({ pid }) {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

/**
 * Runs a command in a process group of its own, ends it when it takes too long, and answers how it ended and what it
 * said on standard error.
 * @returns {Promise<{ result: 'passed' | 'failed' | 'too long', output: string }>}
 */
function run(args, { cwd, env, limitMs }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    });
    running.add(child);
    let late = false;
    let output = '';
    child.stderr.on('data', (chunk) => (output += chunk));
    const timer = setTimeout(() => {
      late = true;
      end(child);
    }, limitMs);
    child.on('close', (code) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ result: late ? 'too long' : code === 0 ? 'passed' : 'failed', output });
    });
  });
}

/**
 * Runs spec files in a copy of the checkout; `failed` names the first test that failed, `took` how many milliseconds each
 * file took when all passed.
 * @param {string} folder The copy.
 * @param {string[]} tests
 * @param {{ server: Record<string, string>, limitMs: number, changed?: string }} options
 * @returns {Promise<{ result: 'passed' | 'failed' | 'too long', failed: string, took: Map<string, number> }>}
 */
export async function runTests(folder, tests, { server, limitMs, changed = '' }) {
  const env = {
    ...process.env,
    NO_COLOR: '1',
    MPTF_TEST_HANG_MS: `${HANG_MS}`,
    ...(UNDER_THE_DATABASE.test(changed) ? {} : server),
  };
  const options = { cwd: folder, env, limitMs };
  // Builds nothing when the sources are those of the last build: the mutant before this one may have been in the web, too.
  if (tests.some((test) => ON_THE_BUILT_WEB.test(test))) {
    const { result } = await run(['web/scripts/build.js'], options);
    if (result !== 'passed')
      return { result: 'failed', failed: 'the web application does not build', took: new Map() };
  }
  const report = join(folder, 'jest-report.json');
  rmSync(report, { force: true });
  const args = [...JEST, '--ci', '--silent', '--runInBand', '--bail', '--json', `--outputFile=${report}`];
  args.push(`--cacheDirectory=${join(folder, '.jest-cache')}`, '--runTestsByPath', ...tests);
  const { result, output } = await run(args, options);
  return {
    result,
    failed: /^ *● (.*)$/m.exec(output)?.[1] ?? output.trim().split('\n').at(-1) ?? '',
    took: result === 'passed' ? timesIn(report, folder) : new Map(),
  };
}

function timesIn(report, folder) {
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  return new Map(
    testResults.map(({ name, startTime, endTime }) => [relative(folder, name), endTime - startTime]),
  );
}
