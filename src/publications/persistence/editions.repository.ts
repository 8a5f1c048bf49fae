import { Injectable } from '@nestjs/common';
import { calendarDate } from '../../kernel/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import type { EditionSnapshot } from '../domain/edition-snapshot.js';
import { EditionEntity } from './edition.entity.js';
import { EditionFileEntity } from './edition-file.entity.js';

/** A file of an edition, ready to be stored. */
export type NewEditionFile = Omit<EditionFileEntity, 'editionId'>;

/** Editions and their files. */
@Injectable()
export class EditionsRepository {
  constructor(private readonly uow: UnitOfWork) {}

  /** The next number; held until the end of the unit of work, so that numbers have no gaps. */
  async nextNumber(): Promise<number> {
    await this.uow.execute(`lock table edition in share row exclusive mode`);
    const [row] = await this.uow.query<{ next: number }>(
      `select coalesce(max(number), 0) + 1 as next from edition`,
    );
    return row!.next;
  }

  async add(edition: {
    id: string;
    snapshot: EditionSnapshot;
    createdAt: Date;
    createdBy: string;
  }): Promise<void> {
    const { number, title, asOf } = edition.snapshot.edition;
    await this.uow
      .writer(EditionEntity)
      .insert({ ...edition, number, title, asOf: calendarDate(asOf), publishedAt: null });
  }

  /** Publishes the edition. The database refuses to publish it twice. */
  async publish(editionId: string, files: readonly NewEditionFile[], at: Date): Promise<void> {
    await this.uow.writer(EditionFileEntity).insert(...files.map((file) => ({ ...file, editionId })));
    await this.uow.writer(EditionEntity).update({ id: editionId }, { publishedAt: at });
  }
}
