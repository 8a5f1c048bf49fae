import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { StartError } from '../start-error.js';

/** Waits until Redis answers; gives up with one message that names the setting at fault. */
export async function waitForRedis(url: string, setting: string, seconds: number): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null, connectTimeout: 3000 });
    let trouble = 'no answer';
    client.on(
      'error',
      (error: Error & { code?: string }) => (trouble = error.message || error.code || trouble),
    );
    try {
      await client.connect();
      await client.ping();
      return;
    } catch (error) {
      const said =
        error instanceof Error && error.message !== 'Connection is closed.' ? error.message : trouble;
      const final = /WRONGPASS|NOAUTH|ENOTFOUND/.test(said);
      if (Date.now() > deadline || final) {
        throw new StartError(`The Redis named by ${setting} does not answer: ${said}`);
      }
      await sleep(250);
    } finally {
      client.disconnect();
    }
  }
}
