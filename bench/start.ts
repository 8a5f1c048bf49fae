import { setTimeout as sleep } from 'node:timers/promises';
import { Application } from './application.js';
import type { Scratch } from './scratch.js';
import { inWords, printLines, spreadOf } from './statistics.js';

const FIRST_STARTS = 3;
const WARM_STARTS = 9;
/** What the process needed only while starting is given back by then. */
const AT_REST_AFTER_MS = 10_000;

/**
 * Time from starting the built application to its ready line, in the embedded mode: on an empty data folder, where it makes
 * the database, migrates and plays the demo data through its own interface, and again on that folder; and the memory of the
 * Node process some seconds after, nobody asking anything.
 */
export async function benchStart(scratch: Scratch): Promise<void> {
  const first: number[] = [];
  const afterFirst: number[] = [];
  let folder = '';
  for (let run = 0; run < FIRST_STARTS; run += 1) {
    folder = await scratch.folder();
    const app = await Application.start(scratch, { DATA_DIR: folder });
    first.push(app.startMs);
    afterFirst.push(...(await memoryAtRest(app)));
    await app.stop();
  }
  const warm: number[] = [];
  const afterWarm: number[] = [];
  for (let run = 0; run < WARM_STARTS; run += 1) {
    const app = await Application.start(scratch, { DATA_DIR: folder });
    warm.push(app.startMs);
    if (run < FIRST_STARTS) afterWarm.push(...(await memoryAtRest(app)));
    await app.stop();
  }
  printLines('Start to the ready line, embedded mode', [
    ['warm, on the data of an earlier start (aim ≤ 3 s)', inWords(seconds(warm), 2, 's')],
    ['first, with the demo data (aim ≤ 20 s)', inWords(seconds(first), 2, 's')],
  ]);
  if (afterFirst.length === 0) return;
  printLines(`Memory of the Node process ${AT_REST_AFTER_MS / 1000} s after the ready line (aim ≤ 250 MiB)`, [
    ['after a warm start', inWords(spreadOf(afterWarm), 0, 'MiB')],
    ['after a first start', inWords(spreadOf(afterFirst), 0, 'MiB')],
  ]);
}

async function memoryAtRest(app: Application): Promise<number[]> {
  await sleep(AT_REST_AFTER_MS);
  const memory = await app.residentMiB();
  return memory === null ? [] : [memory];
}

function seconds(milliseconds: readonly number[]) {
  return spreadOf(milliseconds.map((value) => value / 1000));
}
