import { setTimeout as sleep } from 'node:timers/promises';
import { Controller, Get } from '@nestjs/common';
import { ApiProperty, ApiSchema, ApiTags } from '@nestjs/swagger';
import { Public } from '../../access/index.js';
import { DomainError, type Phrase, say } from '../../kernel/index.js';
import { Connections } from '../../platform/database/index.js';
import { Operation } from '../../platform/http/index.js';
import { JobQueue } from '../../platform/jobs/index.js';

const PATIENCE_MS = 2000;

@ApiSchema({ name: 'Health' })
class HealthDto {
  @ApiProperty({ enum: ['ok'] })
  status!: 'ok';
}

/** For the machines that watch this one. */
@ApiTags('Health')
@Controller('health')
export class HealthController {
  constructor(
    private readonly connections: Connections,
    private readonly queue: JobQueue,
  ) {}

  @Get('live')
  @Public()
  @Operation('Check that the process is running', { type: HealthDto })
  live(): HealthDto {
    return { status: 'ok' };
  }

  @Get('ready')
  @Public()
  @Operation('Check that the process, its database and its job queue are ready', {
    details: 'Answers 503 when one of them does not respond.',
    type: HealthDto,
  })
  async ready(): Promise<HealthDto> {
    await answers(this.connections.ping(), 'DATABASE_UNAVAILABLE', say`The database does not respond.`);
    await answers(this.queue.check(), 'QUEUE_UNAVAILABLE', say`The job queue does not respond.`);
    return { status: 'ok' };
  }
}

/** Those who ask want to hear soon that something hangs. */
async function answers(question: Promise<unknown>, code: string, message: Phrase): Promise<void> {
  const timeout = new AbortController();
  const tooLate = sleep(PATIENCE_MS, undefined, { signal: timeout.signal, ref: false }).then(() => {
    throw new Error('too late');
  });
  try {
    await Promise.race([question, tooLate]);
  } catch {
    throw new DomainError('unavailable', code, message);
  } finally {
    timeout.abort();
    tooLate.catch(() => undefined);
  }
}
