import { resolve } from 'node:path';
import { watch } from 'chokidar';
import { startVite } from '../web/scripts/dev.js';
import { compile, compileAll, forget, isSource, SOURCES } from './compile.js';
import { freePort } from './free-port.js';
import { printAs } from './output.js';
import { ServerProcess } from './server-process.js';

/**
 * `npm run dev`: the server, started again when its code changes, and Vite in front of it, which is the one address to
 * open. Settings of `.env.example` count, but PORT is Vite's and the data folder is one for development.
 */
const print = printAs('dev');
const began = performance.now();
await compileAll();

const server = new ServerProcess({
  ...process.env,
  PORT: String(await freePort()),
  HOST: '127.0.0.1',
  DATA_DIR: process.env.DATA_DIR ?? './data/development',
});
const vite = await startVite({
  port: process.env.PORT ? Number(process.env.PORT) : undefined,
  api: server.address,
  answers: () => server.answers,
  print: printAs('web'),
});
const watcher = watch(SOURCES, {
  ignoreInitial: true,
  ignored: (path, stats) => stats?.isFile() && !isSource(path),
});

let changed = new Set();
let timer;
for (const event of ['add', 'change', 'unlink']) {
  watcher.on(event, (path) => {
    changed.add(path);
    clearTimeout(timer);
    // An editor that writes many files at once starts the server once.
    timer = setTimeout(() => void takeOver(), 30);
  });
}

async function takeOver() {
  const files = [...changed];
  changed = new Set();
  try {
    await Promise.all(
      files.map((file) => compile(resolve(file)).catch((error) => forget(resolve(file), error))),
    );
  } catch (error) {
    print(`${error.message}\nThe server goes on as it was before.`);
    return;
  }
  const since = performance.now();
  if (await server.restart())
    print(`${files.join(', ')}: the server answers again after ${seconds(since)} s`);
}

const seconds = (since) => ((performance.now() - since) / 1000).toFixed(1);

let ending = false;
async function end() {
  if (ending) return;
  ending = true;
  clearTimeout(timer);
  await Promise.all([watcher.close(), vite.close(), server.end()]);
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end());

if (await server.restart())
  print(`Open ${vite.address} (ready after ${seconds(began)} s; Ctrl-C ends everything)`);
