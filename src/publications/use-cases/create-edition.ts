import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/index.js';
import { AuditTrail } from '../../audit/index.js';
import { type CalendarDate, invalid, newId, say } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { type JobKind, Jobs } from '../../platform/jobs/index.js';
import type { SnapshotForeword } from '../domain/edition-snapshot.js';
import { EditionsRepository } from '../persistence/editions.repository.js';
import { SnapshotBuilder } from './edition-snapshot.builder.js';

/** Kind of the job that renders an edition. */
export const RENDER_EDITION = 'edition.render';

/** What may be said about a new edition; everything has a default. */
export interface EditionInput {
  asOf?: CalendarDate;
  title?: string;
  foreword?: SnapshotForeword;
}

/** Freezes the pipeline and the fund's position of a day, and hands the rendering to a worker. */
@Injectable()
export class CreateEdition {
  private readonly rendering: JobKind;

  constructor(
    private readonly editions: EditionsRepository,
    private readonly snapshots: SnapshotBuilder,
    jobs: Jobs,
    private readonly audit: AuditTrail,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {
    this.rendering = jobs.kind(RENDER_EDITION);
  }

  /** Answers the edition's id; 422 for a day to come. */
  async execute(actor: Actor, input: EditionInput): Promise<string> {
    const today = this.clock.today();
    const asOf = input.asOf ?? today;
    if (asOf > today) {
      throw invalid([
        {
          pointer: '/asOf',
          rule: 'not-future',
          message: say`${asOf} is in the future. Choose ${today} or earlier.`,
        },
      ]);
    }
    return this.uow.run(async () => {
      const now = this.clock.now();
      const id = newId(now);
      const number = await this.editions.nextNumber();
      const snapshot = await this.snapshots.build({ ...input, asOf, number, now });
      await this.editions.add({ id, snapshot, createdAt: now, createdBy: actor.personId });
      await this.rendering.enqueue(id);
      this.audit.record({
        action: 'edition.create',
        subject: { type: 'edition', id },
        after: { number, asOf, title: snapshot.edition.title },
      });
      return id;
    });
  }
}
