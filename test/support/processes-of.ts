import { readdirSync, readFileSync } from 'node:fs';
import { until } from './hang.js';

/** Processes that know this folder from their command line or their settings: the application and its database. */
export function processesOf(folder: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .flatMap((pid) => {
      const line = read(pid, 'cmdline');
      return line.includes(folder) || read(pid, 'environ').includes(folder) ? [`${pid} ${line}`] : [];
    });
}

/** Waits until no process of the folder is left, and fails with their names when some stay. */
export async function gone(folder: string): Promise<void> {
  await until(
    () => processesOf(folder).length === 0,
    () => `these to end: ${processesOf(folder).join('\n')}`,
  );
}

/** What the kernel tells about a process; nothing when it has ended or belongs to somebody else. */
function read(pid: string, what: 'cmdline' | 'environ'): string {
  try {
    return readFileSync(`/proc/${pid}/${what}`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
