import { readFileSync } from 'node:fs';

/**
 * The process of the server under `npm run dev`: loads the libraries, waits for the word to start, and ends when the
 * process that started it is gone, however that ended.
 */
let started = false;
process.on('disconnect', () => (started ? process.kill(process.pid, 'SIGTERM') : process.exit(0)));
const told = new Promise((resolve) => process.once('message', resolve));

const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
// Some are folders of files and cannot be imported; whoever needs them says so then.
await Promise.all(Object.keys(dependencies).map((name) => import(name).catch(() => undefined)));

Object.assign(process.env, await told);
started = true;
process.channel.unref();
await import('../dist/dev/src/main.js');
