import 'reflect-metadata';
import { cpus, loadavg, release, totalmem } from 'node:os';
import { benchBooklet } from './booklet.js';
import { benchHttp } from './http/bench-http.js';
import { benchPages } from './pages.js';
import { Scratch } from './scratch.js';
import { benchStart } from './start.js';

/*
 * Measures the speed that the users meet and prints it; nothing is asserted, for machines differ. A machine that is busy
 * with other things measures those: look at the load average.
 *
 *   npm run bench                 everything, some minutes
 *   npm run bench -- http start   only these: start, http, booklet, pages
 *
 * `pages` runs only when it is named: it fetches Lighthouse, and needs a Chromium.
 */

const PARTS: Record<string, (scratch: Scratch) => Promise<void>> = {
  start: benchStart,
  http: benchHttp,
  booklet: async () => {
    console.log('\nBooklet of 100 programmes, tagged, beside bare pdfkit with the same words (aim ≥ 0.6)');
    await benchBooklet();
  },
  pages: benchPages,
};
const WHEN_NAMED = ['pages'];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. Choose from: ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
const [processor] = cpus();
console.log(
  `${cpus().length} × ${processor?.model.trim() ?? 'unknown processor'}, ` +
    `${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${process.platform} ${release()}, Node ${process.version}, ` +
    `load average ${loadavg()[0]!.toFixed(1)} before the measurements`,
);
for (const [name, measure] of Object.entries(PARTS)) {
  if (asked.length === 0 ? !WHEN_NAMED.includes(name) : asked.includes(name)) await Scratch.during(measure);
}
