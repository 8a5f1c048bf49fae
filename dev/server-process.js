import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { printAs } from './output.js';

const ENTRY = join(import.meta.dirname, 'server-entry.js');
const READY = /^Ready at /;

/**
 * The server's process, one after the other. While one runs, the next one has loaded the libraries already and waits:
 * that is half of the time of a start.
 */
export class ServerProcess {
  /** Resolves to whether the server answers, once the start in hand has come to its end. */
  answers = Promise.resolve(false);
  #environment;
  #print = printAs('server');
  #running = null;
  #spare = null;
  #known = false;
  #ended = false;
  #turn = Promise.resolve();

  constructor(environment) {
    this.#environment = environment;
    this.#spare = this.#fork();
  }

  get address() {
    return `http://127.0.0.1:${this.#environment.PORT}`;
  }

  /** Stops the server and starts it on what is compiled now; answers whether it is ready. */
  restart() {
    const start = this.#turn.then(async () => {
      if (this.#ended) return false;
      await stop(this.#running);
      this.#running = this.#spare ?? this.#fork();
      this.#spare = null;
      return this.#ready(this.#running);
    });
    this.answers = start;
    this.#turn = start;
    return start;
  }

  async end() {
    this.#ended = true;
    await Promise.all([stop(this.#running), stop(this.#spare)]);
  }

  #fork() {
    return fork(ENTRY, {
      env: this.#environment,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      // Ctrl-C in the terminal is for us, and we tell the server.
      detached: true,
    });
  }

  #ready(child) {
    return new Promise((resolve) => {
      createInterface({ input: child.stderr }).on('line', this.#print);
      createInterface({ input: child.stdout }).on('line', (line) => {
        if (!READY.test(line)) return this.#print(line);
        this.#known = true;
        if (!this.#ended) this.#spare ??= this.#fork();
        return resolve(true);
      });
      child.once('exit', () => {
        if (this.#running === child) this.#running = null;
        if (!this.#ended) resolve(false);
      });
      // Demo data is looked for, and the accounts are listed, at the first start only.
      child.send(this.#known ? { DEMO_DATA: 'false' } : {});
    });
  }
}

async function stop(child) {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
