import { setTimeout as sleep } from 'node:timers/promises';
import type { DemoApi } from './demo-api.js';

interface Edition {
  id: string;
  status: string;
  error: string | null;
  files: { name: string; size: number; sha256: string }[];
}

const WITHIN_MS = 120_000;

/** Publishes the pipeline of a day as the Fund Management Unit and waits until its files are there. */
export async function publishEdition(api: DemoApi, asOf: string): Promise<Edition> {
  const { body } = await api.post<Edition>('fmu', '/editions', { asOf });
  const deadline = Date.now() + WITHIN_MS;
  for (;;) {
    const edition = await api.get<Edition>('fmu', `/editions/${body.id}`);
    if (edition.status === 'published') return edition;
    if (edition.status === 'failed') throw new Error(`The edition failed: ${edition.error}`);
    if (Date.now() > deadline) throw new Error('The edition is not published after two minutes');
    await sleep(100);
  }
}
