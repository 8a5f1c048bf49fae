import { spawn } from 'node:child_process';
import { Socket } from 'node:net';
import { PROGRAM_ENVIRONMENT } from './run-program.js';
import type { ServerUser } from './server-user.js';
import { SOCKET_FILE } from './short-folder.js';

/** Something that stops the server when this process ends without doing so. */
export interface Watchdog {
  /** Ends the watch; resolves when its process is gone. */
  dismiss(): Promise<void>;
}

/**
 * Waits for a word from the application. The end of input instead means that the application is gone: then a fast
 * shutdown, after 30 s an immediate one. The server is known by its postmaster.pid, so that no other process
 * that got the same number is hit; one that was only just started gets 2 s to write it.
 * Arguments: pid, cluster folder, socket folder.
 */
const SCRIPT = `
read -r word && exit 0
ours() { read -r pid < "$2/postmaster.pid" && [ "$pid" = "$1" ] && kill -0 "$1"; }
tenths=0
until ours "$1" "$2" || [ "$tenths" -ge 20 ]; do
  kill -0 "$1" || break
  tenths=$((tenths + 1))
  sleep 0.1
done
ours "$1" "$2" && kill -INT "$1"
tenths=0
while ours "$1" "$2"; do
  [ "$tenths" -eq 300 ] && kill -QUIT "$1"
  [ "$tenths" -ge 600 ] && exit 1
  tenths=$((tenths + 1))
  sleep 0.1
done
rm -f "$3/${SOCKET_FILE}" "$3/${SOCKET_FILE}.lock"
rmdir "$3"
`;

/** Sets a shell to watch over the server: a session of its own, so that neither Ctrl-C nor a hang-up reaches it. */
export function watchOver(
  pid: number,
  clusterDir: string,
  socketDir: string,
  user: Pick<ServerUser, 'spawnAs'>,
): Watchdog {
  const shell = spawn(
    '/bin/sh',
    ['-c', SCRIPT, 'embedded-postgres-watchdog', String(pid), clusterDir, socketDir],
    {
      cwd: '/',
      env: PROGRAM_ENVIRONMENT,
      stdio: ['pipe', 'ignore', 'ignore'],
      detached: true,
      ...user.spawnAs,
    },
  );
  const ended = new Promise<void>((resolve) => {
    shell.once('exit', () => resolve());
    // Without a shell there is no watchdog. The next start still cleans up.
    shell.once('error', () => resolve());
  });
  shell.stdin.on('error', () => undefined);
  shell.unref();
  if (shell.stdin instanceof Socket) shell.stdin.unref();
  return {
    dismiss: () => {
      shell.ref();
      shell.stdin.end('done\n');
      return ended;
    },
  };
}
