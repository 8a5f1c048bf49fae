import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { attempting } from './embedded-postgres-error.js';
import { replaceFile } from './replaced-file.js';
import { SOCKET_PORT } from './short-folder.js';

/** The file in a place's folder that holds all settings of its server. */
export const CONFIGURATION_FILE = 'postgresql.conf';

/** What one start of the server depends on. */
export interface ServerSettings {
  /** The private folder of its socket. */
  readonly socketDir: string;
  /** The operating system user that may connect, as any database role. */
  readonly clientName: string;
  /** Gives up durability for speed, for databases that tests throw away. */
  readonly volatile: boolean;
  /** Settings of postgresql.conf in place of the defaults here; who may connect, and how, cannot be changed. */
  readonly settings: Readonly<Record<string, string | number>>;
}

/** The settings of an embedded server as the text of a postgresql.conf in `folder`. */
export function configurationText(folder: string, settings: ServerSettings): string {
  return lines({
    cluster_name: 'embedded-postgres',

    // One application on a small machine.
    max_connections: 60,
    shared_buffers: '64MB',
    work_mem: '8MB',
    maintenance_work_mem: '64MB',
    effective_cache_size: '512MB',
    min_wal_size: '32MB',
    max_wal_size: '512MB',
    wal_level: 'minimal',
    max_wal_senders: 0,
    max_logical_replication_workers: 0,
    // Parallel queries need /dev/shm, of which a container has 64 MB.
    max_parallel_workers_per_gather: 0,
    max_parallel_maintenance_workers: 0,
    io_method: 'sync',
    jit: 'off',

    timezone: 'UTC',
    lc_messages: 'C',
    // Failed statements reach the application as errors: written here, they would fill the disk with people's data.
    log_min_messages: 'log',
    log_checkpoints: 'off',
    log_timezone: 'UTC',
    logging_collector: 'off',
    ...(settings.volatile ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
    ...settings.settings,

    listen_addresses: '',
    port: SOCKET_PORT,
    unix_socket_directories: settings.socketDir,
    unix_socket_permissions: '0700',
    hba_file: join(folder, 'pg_hba.conf'),
    ident_file: join(folder, 'pg_ident.conf'),
  });
}

/** Who may connect: over the socket, the one operating system user of the application, proven by the kernel. */
export const HBA_TEXT = 'local all all peer map=application\n';

/** Which operating system user that is. */
export function identText(clientName: string): string {
  return `application "${clientName}" all\n`;
}

/** Writes the settings of this start into the place's folder, where the database's user reads but does not write. */
export async function writeConfiguration(
  { folder, dataDir }: { folder: string; dataDir: string },
  settings: ServerSettings,
): Promise<void> {
  const note = `# For the data folder ${JSON.stringify(dataDir)}. Written at every start; changes made here are lost.\n`;
  await attempting(`write the database's settings to ${folder}`, async () => {
    await replaceFile(join(folder, CONFIGURATION_FILE), note + configurationText(folder, settings), 0o644);
    await replaceFile(join(folder, 'pg_hba.conf'), note + HBA_TEXT, 0o644);
    await replaceFile(join(folder, 'pg_ident.conf'), note + identText(settings.clientName), 0o644);
  });
}

/** The socket folder in the settings of the start before, which a killed application may have left. */
export async function formerSocketDir(folder: string): Promise<string | undefined> {
  const text = await readFile(join(folder, CONFIGURATION_FILE), 'utf8').catch(() => '');
  return /^unix_socket_directories = '(.*)'$/m.exec(text)?.[1];
}

function lines(settings: Readonly<Record<string, string | number>>): string {
  return Object.entries(settings)
    .map(([name, value]) => `${name} = '${String(value).replaceAll("'", "''").replaceAll('\\', '\\\\')}'\n`)
    .join('');
}
