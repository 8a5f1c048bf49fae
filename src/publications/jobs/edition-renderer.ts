import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { type ClaimedJob, type JobHandler, JobHandlers, type JobTools } from '../../platform/jobs/index.js';
import { bookletRenderer } from '../booklet/render-in-worker.js';
import { pipelineCsv } from '../data-files/pipeline-csv.js';
import { pipelineJson } from '../data-files/pipeline-json.js';
import type { EditionSnapshot } from '../domain/edition-snapshot.js';
import { EditionsRepository, type NewEditionFile } from '../persistence/editions.repository.js';
import { RENDER_EDITION } from '../use-cases/create-edition.js';
import { EditionFacts } from '../views/edition.facts.js';

/** Makes the files of an edition and publishes it, once, whatever happens to the worker meanwhile. */
@Injectable()
export class EditionRenderer implements JobHandler, OnModuleInit {
  readonly kind = RENDER_EDITION;

  constructor(
    private readonly handlers: JobHandlers,
    private readonly facts: EditionFacts,
    private readonly editions: EditionsRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async run({ subjectId: id }: ClaimedJob, tools: JobTools): Promise<void> {
    const files = await makeFiles(await this.facts.snapshot(id), tools);
    await tools.finish(async () => {
      await this.editions.publish(id, files, this.clock.now());
      this.audit.record({
        action: 'edition.publish',
        subject: { type: 'edition', id },
        after: { files: files.map(({ name, sha256 }) => ({ name, sha256 })) },
      });
    });
  }
}

async function makeFiles(snapshot: EditionSnapshot, tools: JobTools): Promise<NewEditionFile[]> {
  const booklet = await bookletRenderer()(snapshot, {
    signal: tools.signal,
    onProgress: (done, total) => tools.progress({ stage: 'pages', done, total }),
  });
  try {
    return [
      file('booklet.en.pdf', 'application/pdf', await readFile(booklet.path)),
      file('pipeline.csv', 'text/csv; charset=utf-8', Buffer.from(pipelineCsv(snapshot))),
      file('pipeline.json', 'application/json', Buffer.from(pipelineJson(snapshot))),
    ];
  } finally {
    await rm(dirname(booklet.path), { recursive: true, force: true });
  }
}

function file(name: string, mediaType: string, bytes: Buffer): NewEditionFile {
  return { name, mediaType, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
