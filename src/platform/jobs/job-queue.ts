import { Logger } from '@nestjs/common';
import {
  type BackendClasses,
  type BackendFactory,
  type ConnectionOptions,
  type IQueueBackend,
  type Processor,
  type Queue,
  type QueueEvents,
  type RedisQueueBackend,
  type Worker,
  withBackend,
} from 'bullmq';
import { defer, type Observable, Subject } from 'rxjs';

/** Name of the one queue; kinds are told apart by the rows. */
const NAME = 'jobs';
/** How many jobs one process does at a time; the heavy ones use threads of their own. */
const CONCURRENCY = 2;
const LONGEST_PAUSE_MS = 60_000;
/** BullMQ never gives up on an entry by itself: the row counts the attempts. */
const UNLIMITED = 1_000_000;
const EVENTS = ['waiting', 'progress', 'delayed', 'completed', 'failed'] as const;
// Nothing is kept: a finished entry would make BullMQ ignore the same id when the sweeper adds it again.
const ENTRY = { attempts: UNLIMITED, backoff: { type: 'own' }, removeOnComplete: true, removeOnFail: true };

type Bull = BackendClasses<RedisQueueBackend, ConnectionOptions>;

/** Connections to one of BullMQ’s backends. */
export interface Connections<C> {
  /** To add jobs with. */
  adding: C;
  /** To be blocked by workers and listeners. */
  waiting: C;
  prefix?: string;
  close(): Promise<void>;
}

/** BullMQ on Redis or on PostgreSQL. It carries ids and may lose or repeat them: the rows decide what is run. */
export class JobQueue {
  private readonly log = new Logger('queue');
  private readonly changed = new Subject<string>();
  private producer: Queue | null = null;
  private events: QueueEvents | null = null;
  private lastComplaint = '';
  private closing = false;

  private constructor(
    private readonly bull: Bull,
    private readonly connections: Connections<ConnectionOptions>,
  ) {}

  /** A queue on the backend that goes with the connections; nothing is opened before it is used. */
  static on<B extends IQueueBackend, C>(
    backend: BackendFactory<B, C>,
    connections: Connections<C>,
  ): JobQueue {
    // The classes have no common type; what is used of them is the same on each backend.
    return new JobQueue(
      withBackend(backend) as unknown as Bull,
      connections as unknown as Connections<ConnectionOptions>,
    );
  }

  /** The ids of jobs whose rows may have changed, in whichever process; one may get lost with a connection. */
  readonly changes: Observable<string> = defer(() => {
    this.events ??= this.listen();
    return this.changed;
  });

  /** Makes jobs known to the workers; an id that the queue has already is not doubled. */
  async add(jobIds: readonly string[]): Promise<void> {
    if (jobIds.length === 0) return;
    await this.open().addBulk(jobIds.map((jobId) => ({ name: 'job', data: {}, opts: { ...ENTRY, jobId } })));
  }

  /**
   * Gives ids to the processor, each to one worker at a time; after `lease` seconds of its silence to another one, and
   * again after a failure: `backoff` seconds later, then twice as late each time. A job that is lost is aborted.
   */
  async work(process: Processor, { lease, backoff }: { lease: number; backoff: number }): Promise<Worker> {
    const { waiting: connection, prefix } = this.connections;
    const worker = new this.bull.Worker(NAME, process, {
      connection,
      prefix,
      concurrency: CONCURRENCY,
      lockDuration: lease * 1000,
      // A whole number: the backends refuse others, in a warning only.
      stalledInterval: Math.round((lease * 1000) / 3),
      maxStalledCount: UNLIMITED,
      settings: {
        backoffStrategy: (failures) => Math.min(LONGEST_PAUSE_MS, backoff * 1000 * 2 ** (failures - 1)),
      },
    });
    worker.on('lockRenewalFailed', (jobIds) => jobIds.forEach((id) => worker.cancelJob(id, 'lost')));
    worker.on('error', (error) => this.complain(error));
    await worker.waitUntilReady();
    return worker;
  }

  /** Fails when the queue cannot be reached. */
  async check(): Promise<void> {
    await this.open().isPaused();
  }

  /** Forgets everything; the rows know it all. */
  async clear(): Promise<void> {
    await this.open().obliterate({ force: true });
    await this.open().resume();
  }

  /** Closes the connections; workers are closed before. */
  async close(): Promise<void> {
    this.closing = true;
    // A pool that is closed while it opens takes its connection afterwards and never returns it.
    await this.events?.waitUntilReady().catch(() => undefined);
    await this.events?.close();
    await this.producer?.close();
    await this.connections.close();
  }

  private open(): Queue {
    if (!this.producer) {
      const { adding: connection, prefix } = this.connections;
      this.producer = new this.bull.Queue(NAME, { connection, prefix });
      this.producer.on('error', (error) => this.complain(error));
    }
    return this.producer;
  }

  private listen(): QueueEvents {
    const { waiting: connection, prefix } = this.connections;
    const events = new this.bull.QueueEvents(NAME, { connection, prefix });
    for (const event of EVENTS) events.on(event, ({ jobId }: { jobId: string }) => this.changed.next(jobId));
    events.on('error', (error) => this.complain(error));
    return events;
  }

  /** A broken connection is reported for every retry; say it once until it changes. */
  private complain(error: Error): void {
    const complaint = error.message || (error as { code?: string }).code || error.name;
    // While closing, connections break as they should.
    if (this.closing || complaint === this.lastComplaint) return;
    this.lastComplaint = complaint;
    this.log.warn(`The queue has trouble: ${complaint}`);
  }
}
