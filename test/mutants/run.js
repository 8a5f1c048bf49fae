import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { endAll, runTests } from './attempt.js';
import { problemsOf, readRooms } from './lists.js';
import { Scratch } from './scratch.js';

/**
 * Applies the mutants of the lists one by one and runs the tests that should notice. Ends with 1 when a list is out of
 * date, when a mutant lives that is not marked, or when less than 90 % of a room's mutants are noticed.
 *
 *   npm run mutants                      all rooms
 *   npm run mutants -- kernel ledger     these rooms
 *   npm run mutants -- --id kernel-07    one mutant, with the test that notices it
 *   npm run mutants -- --list            only checks and counts the lists
 *   npm run mutants -- --at-a-time 1     on a machine that has other work, too
 */
const ROOT = join(import.meta.dirname, '../..');
const AT_LEAST = 0.9;
/** A mutant that hangs is noticed; its tests never take this many times as long as without it. */
const TIMES_AS_LONG = 4;
const SHORTEST_LIMIT_MS = 60_000;
const BASELINE_LIMIT_MS = 900_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    id: { type: 'string', multiple: true },
    list: { type: 'boolean', default: false },
    'at-a-time': { type: 'string', default: '2' },
    // For the test of this program.
    lists: { type: 'string', default: join(import.meta.dirname, 'rooms') },
  },
});

const say = (line) => process.stdout.write(`${line}\n`);
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

/** The rooms that were asked for, with the mutants that were asked for. */
function chosen(rooms) {
  const unknown = positionals.filter((name) => !rooms.some((room) => room.name === name));
  if (unknown.length > 0) throw new Error(`There is no room ${unknown.join(', ')}`);
  const wanted = values.id;
  return rooms
    .filter(({ name }) => positionals.length === 0 || positionals.includes(name))
    .map((room) => ({ ...room, mutants: room.mutants.filter(({ id }) => !wanted || wanted.includes(id)) }))
    .filter(({ mutants }) => mutants.length > 0);
}

/** One server for all mutants that leave the database alone. */
async function startServer(folder) {
  const { default: setup } = await import(join(folder, 'test/support/global-setup.js'));
  const { default: teardown } = await import(join(folder, 'test/support/global-teardown.js'));
  await setup();
  const { MPTF_TEST_SERVER_URL, MPTF_TEST_TEMPLATE, MPTF_TEST_FOLDER } = process.env;
  const server = { MPTF_TEST_SERVER_URL, MPTF_TEST_TEMPLATE, MPTF_TEST_FOLDER };
  for (const name of Object.keys(server)) delete process.env[name];
  return { server, stop: teardown };
}

/** Fails when tests fail without any mutant; answers how many milliseconds each file of tests takes. */
async function baseline(room, folder, server) {
  const tests = [...new Set(room.mutants.flatMap((mutant) => mutant.tests ?? room.tests))];
  const began = performance.now();
  const { result, failed, took } = await runTests(folder, tests, { server, limitMs: BASELINE_LIMIT_MS });
  if (result !== 'passed') {
    throw new Error(`The tests of ${room.name} do not pass without a mutant: ${failed || result}`);
  }
  say(`${room.name}: ${tests.length} files of tests pass in ${seconds(performance.now() - began)}`);
  return took;
}

async function attempt(room, mutant, scratch, server, took) {
  const began = performance.now();
  const restore = scratch.apply(mutant);
  try {
    const tests = mutant.tests ?? room.tests;
    const usual = tests.reduce((sum, test) => sum + took.get(test), 0);
    const limitMs = SHORTEST_LIMIT_MS + usual * TIMES_AS_LONG;
    const { result, failed } = await runTests(scratch.folder, tests, {
      server,
      limitMs,
      changed: mutant.file,
    });
    if (stopping.signal.aborted) return { mutant, lives: false };
    const lives = result === 'passed';
    const how = lives ? mutant.why : result === 'too long' ? 'it hangs' : failed;
    say(`${lives ? 'LIVES ' : 'killed'}  ${mutant.id}  ${seconds(performance.now() - began)}  ${how}`);
    return { mutant, lives };
  } finally {
    if (!stopping.signal.aborted) restore();
  }
}

async function tryRoom(room, scratches, server) {
  const took = await baseline(room, scratches[0].folder, server);
  const waiting = [...room.mutants];
  const results = [];
  const work = async (scratch) => {
    for (let mutant = waiting.shift(); mutant && !stopping.signal.aborted; mutant = waiting.shift()) {
      results.push(await attempt(room, mutant, scratch, server, took));
    }
  };
  await Promise.all(scratches.map(work));
  return { name: room.name, results };
}

/** Prints the table and the survivors; answers whether everything is as it should be. */
function report(rooms) {
  let good = true;
  say('');
  for (const { name, results } of rooms) {
    const living = results.filter(({ lives }) => lives);
    const killed = results.length - living.length;
    const enough = values.id !== undefined || killed >= results.length * AT_LEAST;
    good &&= enough && living.every(({ mutant }) => mutant.survives);
    say(`${name.padEnd(15)} ${killed} of ${results.length} killed${enough ? '' : ', too few'}`);
    for (const { mutant } of living) {
      say(`  ${mutant.id} ${mutant.survives ? `may live: ${mutant.survives}` : `LIVES: ${mutant.why}`}`);
    }
    for (const { mutant, lives } of results) {
      if (mutant.survives && !lives)
        say(`  ${mutant.id} is marked as a survivor and was killed: remove the mark`);
    }
  }
  return good;
}

const all = readRooms(values.lists);
const problems = problemsOf(all, ROOT);
if (problems.length > 0) {
  process.stderr.write(`Lists of mutants that are out of date:\n${problems.join('\n')}\n`);
  process.exit(1);
}
const rooms = chosen(all);
if (values.list) {
  for (const { name, mutants } of rooms) say(`${name.padEnd(15)} ${mutants.length}`);
  say(`${rooms.reduce((sum, { mutants }) => sum + mutants.length, 0)} mutants in ${rooms.length} rooms`);
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), 'mptf-mutants-'));
// As root, PostgreSQL runs as another user, who must be able to enter.
chmodSync(folder, 0o711);
let server = null;
let code = 1;
const stopping = new AbortController();
let ended = null;
/** Stops what runs and removes the copies, once. */
function end() {
  stopping.abort();
  ended ??= (async () => {
    endAll();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  })();
  return ended;
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => void end().finally(() => process.exit(130)));
}
try {
  const copies = Array.from(
    { length: Number(values['at-a-time']) },
    (_, index) => new Scratch(ROOT, join(folder, `${index}`)),
  );
  server = await startServer(copies[0].folder);
  const results = [];
  for (const room of rooms) results.push(await tryRoom(room, copies, server.server));
  if (!stopping.signal.aborted) code = report(results) ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
} finally {
  await end();
}
process.exit(code);
