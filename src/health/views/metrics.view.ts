import { Injectable } from '@nestjs/common';
import { Connections, UnitOfWork } from '../../platform/database/index.js';
import { HttpMetrics } from '../../platform/metrics/http-metrics.js';
import { metric } from '../../platform/metrics/prometheus-text.js';

/** What machines watch: requests, jobs, connections, memory. Nothing of the Fund's own affairs. */
@Injectable()
export class MetricsView {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly http: HttpMetrics,
    private readonly connections: Connections,
  ) {}

  /** In Prometheus' text format. */
  async render(): Promise<string> {
    const { queued, running, oldestSeconds } = await this.openJobs();
    const { busy, idle, waiting } = this.connections.count();
    const memory = process.memoryUsage();
    return [
      this.http.render(),
      metric('jobs_open', 'gauge', 'Jobs that wait or run', [
        { labels: { state: 'queued' }, value: queued },
        { labels: { state: 'running' }, value: running },
      ]),
      metric('jobs_oldest_queued_seconds', 'gauge', 'How long the first waiting job has been due', [
        { value: oldestSeconds },
      ]),
      metric('database_connections', 'gauge', 'Connections of this process to the database', [
        { labels: { state: 'busy' }, value: busy },
        { labels: { state: 'idle' }, value: idle },
      ]),
      metric('database_waiting', 'gauge', 'Requests that wait for a connection', [{ value: waiting }]),
      metric('process_resident_memory_bytes', 'gauge', 'Memory of this process', [{ value: memory.rss }]),
      metric('nodejs_heap_size_used_bytes', 'gauge', 'JavaScript heap in use', [{ value: memory.heapUsed }]),
      metric('process_uptime_seconds', 'gauge', 'Time since the start', [{ value: process.uptime() }]),
    ].join('');
  }

  /** How many jobs wait and run, and for how many seconds the first of those that wait has done so. */
  private async openJobs(): Promise<{ queued: number; running: number; oldestSeconds: number }> {
    const [row] = await this.uow.query<{ queued: number; running: number; oldestSeconds: number }>(
      `select count(*) filter (where state = 'queued')::int as queued,
              count(*) filter (where state = 'running')::int as running,
              coalesce(greatest(0, extract(epoch from now() - min(due_at) filter (where state = 'queued'))), 0)::float8
                as "oldestSeconds"
         from job where state in ('queued', 'running')`,
    );
    return row!;
  }
}
