import { randomBytes } from 'node:crypto';
import { readdir, rename, rm, symlink } from 'node:fs/promises';
import { type Server, connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedPostgresError, attempting, systemErrorCode } from './embedded-postgres-error.js';
import { makeShortFolder, removeShortFolder } from './short-folder.js';

const PREFIX = 'app.lock.';
const ANSWER_WITHIN_MS = 500;
const RETRY_AFTER_MS = 20;
const GIVE_UP_AFTER_MS = 10_000;

/** The claim of one live process on a data folder. */
export interface DataFolderLock {
  /** Releases the folder; may be called again. */
  release(): Promise<void>;
}

/**
 * Claims `place` for this process by listening on a Unix socket in it, or fails naming the process that holds it.
 *
 * A listening socket ends with its process, however that ends, and is seen from other containers that share the
 * folder, where process ids say nothing. Each claimant first shows a socket under a name of its own and then looks
 * for others: of two, the later one cannot miss the earlier. `dataDir` is for the message only.
 */
export async function lockDataFolder(place: string, dataDir: string): Promise<DataFolderLock> {
  const short = await makeShortFolder({
    uid: process.geteuid?.() ?? -1,
    gid: process.getegid?.() ?? -1,
    spawnAs: {},
  });
  try {
    // The way through a symbolic link keeps the path below the length limit of sockets.
    const near = join(short, 'place');
    await symlink(place, near);
    return await attempting(`lock the data folder ${place} (it needs a file system that knows sockets)`, () =>
      claimFolder(near, place, dataDir),
    );
  } finally {
    await removeShortFolder(short);
  }
}

async function claimFolder(near: string, place: string, dataDir: string): Promise<DataFolderLock> {
  const deadline = performance.now() + GIVE_UP_AFTER_MS;
  for (;;) {
    const claim = await showClaim(near);
    try {
      const result = await contend(claim, near, deadline);
      if (result === 'held') return heldLock(claim, place);
      if (result !== 'yielded') {
        throw new EmbeddedPostgresError(
          'folder-in-use',
          `The data folder ${dataDir} is already in use by ${result.holder}. ` +
            'Stop that one first, or use another data folder.',
        );
      }
    } catch (error) {
      await withdraw(claim, near);
      throw error;
    }
    await withdraw(claim, near);
    await sleep(RETRY_AFTER_MS);
  }
}

/** Waits out claimants as undecided as this one: the lowest name stays, the others yield and come again. */
async function contend(
  claim: Claim,
  near: string,
  deadline: number,
): Promise<'held' | 'yielded' | { holder: string }> {
  for (;;) {
    const rivals = await liveRivals(claim, near);
    if (rivals.length === 0) {
      claim.answer = `process ${process.pid}`;
      return 'held';
    }
    const holder = rivals.find((rival) => rival.answer !== '')?.answer;
    if (holder !== undefined) return { holder };
    if (performance.now() > deadline) return { holder: 'another process' };
    if (rivals.some((rival) => rival.name < claim.name)) return 'yielded';
    await sleep(RETRY_AFTER_MS);
  }
}

interface Claim {
  readonly name: string;
  readonly server: Server;
  /** What it says to those who ask: nothing until it holds the folder. */
  answer: string;
}

async function showClaim(near: string): Promise<Claim> {
  const name = `${PREFIX}${randomBytes(6).toString('hex')}`;
  const hidden = join(near, `.${name}`);
  const claim: Claim = { name, answer: '', server: createServer() };
  claim.server.on('connection', (socket) => {
    socket.on('error', () => undefined);
    socket.end(claim.answer);
  });
  await new Promise<void>((resolve, reject) => {
    claim.server.once('error', reject);
    // Whoever comes next may be another user and must be able to ask; `exclusive` keeps a cluster worker's own.
    claim.server.listen({ path: hidden, exclusive: true, readableAll: true, writableAll: true }, resolve);
  });
  claim.server.unref();
  // Shown only now that it listens, so that one that refuses to answer is surely dead.
  await rename(hidden, join(near, name));
  return claim;
}

async function withdraw(claim: Claim, folder: string): Promise<void> {
  await rm(join(folder, claim.name), { force: true });
  await new Promise((resolve) => claim.server.close(resolve));
}

/** The other claimants that live; what dead ones left is removed, whose names never come again. */
async function liveRivals(claim: Claim, near: string): Promise<{ name: string; answer: string }[]> {
  const names = (await readdir(near)).filter((name) => name.startsWith(PREFIX) && name !== claim.name);
  const rivals = await Promise.all(
    names.map(async (name) => {
      const answer = await ask(join(near, name));
      if (answer === undefined) await rm(join(near, name), { force: true });
      return { name, answer };
    }),
  );
  return rivals.flatMap(({ name, answer }) => (answer === undefined ? [] : [{ name, answer }]));
}

/** What the claimant behind a socket says, or `undefined` when nobody listens. */
async function ask(path: string): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(path);
    socket.setTimeout(ANSWER_WITHIN_MS, () => {
      // Its process lives and is too busy to speak.
      socket.destroy();
      resolve('another process');
    });
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('end', () => resolve(answer));
    socket.on('error', (error) => {
      const code = systemErrorCode(error);
      if (code === 'ECONNREFUSED' || code === 'ENOENT' || code === 'ENOTSOCK') resolve(undefined);
      // Reached, but it went away or has too many callers: undecided, to be asked again.
      else if (code === 'ECONNRESET' || code === 'EPIPE' || code === 'EAGAIN') resolve('');
      else reject(error);
    });
  });
}

function heldLock(claim: Claim, place: string): DataFolderLock {
  let released: Promise<void> | undefined;
  return { release: () => (released ??= withdraw(claim, place)) };
}
