import { checkClusterVersion, createCluster } from './cluster-creation.js';
import { type ClusterPlace, hasCluster, locateCluster } from './cluster-place.js';
import { lockDataFolder } from './data-folder-lock.js';
import { type NativePrograms, provideNativePrograms } from './native-programs.js';
import { clearOrphanedServer } from './orphaned-server.js';
import { findPlatformPackage, readPlatformPackage } from './platform-package.js';
import { SUPERUSER, formerSocketDir, writeConfiguration } from './server-configuration.js';
import { type ServerEnd, ServerProcess } from './server-process.js';
import { ownUserName } from './server-user.js';
import { SOCKET_PORT, makeShortFolder, removeSocketFolder } from './short-folder.js';

/** How to start an embedded PostgreSQL. */
export interface EmbeddedPostgresOptions {
  /** The application's data folder; made when missing. */
  readonly dataDir: string;
  /** Takes one-line messages for the operator: copying, recovering, an unexpected end. */
  readonly log: (message: string) => void;
  /** Gives up durability for speed, for databases that tests throw away. Default: durable. */
  readonly volatile?: boolean;
  /** Further arguments of the server, such as `-c`, `max_connections=100`. */
  readonly flags?: readonly string[];
  /** Milliseconds until it must accept connections, recovery after a crash included. Default: 120,000. */
  readonly startWithinMs?: number;
  /** Milliseconds for a fast shutdown before an immediate one. Default: 20,000. */
  readonly stopWithinMs?: number;
  /** Where root keeps what the database's user cannot reach in `dataDir`. Default: /var/lib/migration-mptf. */
  readonly systemFolder?: string;
  /** The folder of the npm package with PostgreSQL's programs. Default: the installed one of this machine. */
  readonly packageFolder?: string;
}

/** How to connect, in the words of `pg`. */
export interface EmbeddedPostgresConnection {
  /** The folder of the server's socket. */
  readonly host: string;
  readonly port: number;
  readonly user: string;
  /** The maintenance database, which always exists. */
  readonly database: string;
  readonly ssl: false;
}

/** A running embedded PostgreSQL. */
export interface EmbeddedPostgres {
  readonly connection: EmbeddedPostgresConnection;
  /** The server's process. */
  readonly pid: number;
  /** Resolves when the server has ended, asked to or not. */
  readonly exited: Promise<ServerEnd>;
  /** The connection string of a database for `pg`, TypeORM and psql. */
  url(database: string): string;
  /** Shuts the server down, connected clients included, and gives the data folder free; may be called again. */
  stop(): Promise<void>;
}

/**
 * Starts the application's own PostgreSQL on a data folder, creating the database cluster at the first start.
 *
 * The server opens no network port. It listens on a Unix socket in a private folder, and lets in only the operating
 * system user that the application runs as. As root it runs as an unprivileged user. It ends with the application,
 * however that ends. Fails with an `EmbeddedPostgresError` whose message is for the operator.
 *
 * On disk:
 * ```
 * <dataDir>/postgres/          the place; as root, when the database's user cannot reach it, instead
 *                              /var/lib/migration-mptf/<key>/, named in <dataDir>/postgres-location.txt
 *   cluster/                   PostgreSQL's own files (0700, its user's); appears when complete
 *   native/                    a copy of its programs, only when the npm package's own cannot be run
 *   postgresql.conf pg_hba.conf pg_ident.conf     written at every start
 *   postgres.log               of the current or last run
 *   app.lock.XXXXXXXXXXXX      socket of the application that uses the place
 * <tmp>/mptf-pg-XXXXXX/        the server's socket (0700), while it runs
 * ```
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const source = options.packageFolder
    ? await readPlatformPackage(options.packageFolder)
    : await findPlatformPackage();
  // Asked for before anything is made: without a name the server could never be reached.
  const clientName = ownUserName();
  const place = await locateCluster(options.dataDir, options.log, options.systemFolder);
  const lock = await lockDataFolder(place.folder, place.dataDir);
  try {
    const isNew = !(await hasCluster(place.clusterDir));
    if (!isNew) await clearOrphanedServer(place.clusterDir, options.log);
    const programs = await provideNativePrograms(source, place.folder, place.user, options.log);
    if (isNew) await createCluster(place, programs, options.volatile ?? false, options.log);
    await checkClusterVersion(place.clusterDir, programs);
    return await run(place, programs, clientName, options, () => lock.release());
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function run(
  place: ClusterPlace,
  programs: NativePrograms,
  clientName: string,
  options: EmbeddedPostgresOptions,
  release: () => Promise<void>,
): Promise<EmbeddedPostgres> {
  const left = await formerSocketDir(place.folder);
  if (left !== undefined) await removeSocketFolder(left);
  const socketDir = await makeShortFolder(place.user);
  let server: ServerProcess;
  try {
    await writeConfiguration(place, { socketDir, clientName, volatile: options.volatile ?? false });
    server = await ServerProcess.start(place, programs, socketDir, options.flags ?? [], {
      startMs: options.startWithinMs ?? 120_000,
      stopMs: options.stopWithinMs ?? 20_000,
    });
  } catch (error) {
    await removeSocketFolder(socketDir);
    throw error;
  }

  let stopped: Promise<void> | undefined;
  void server.exited.then(async ({ code, signal }) => {
    if (stopped) return;
    const how = signal ?? `code ${code}`;
    options.log(`PostgreSQL ended unexpectedly (${how}). The end of its log:\n${await server.logTail()}`);
  });
  const stop = async (): Promise<void> => {
    await server.stop();
    await removeSocketFolder(socketDir);
    await release();
  };
  const connection = { host: socketDir, port: SOCKET_PORT, user: SUPERUSER, database: 'postgres' } as const;
  return {
    connection: { ...connection, ssl: false },
    pid: server.pid,
    exited: server.exited,
    url: (database) => connectionUrl(socketDir, database),
    stop: () => (stopped ??= stop()),
  };
}

/** The connection string of a database behind the socket in a folder; the host in front of it only fills its place. */
export function connectionUrl(socketDir: string, database: string): string {
  const query = `host=${encodeURIComponent(socketDir)}&sslmode=disable`;
  return `postgres://${SUPERUSER}@localhost:${SOCKET_PORT}/${encodeURIComponent(database)}?${query}`;
}
