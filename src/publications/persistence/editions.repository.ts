import { Injectable } from '@nestjs/common';
import { notFound, say } from '../../kernel/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import type { EditionSnapshot } from '../domain/edition-snapshot.js';

/** A file of an edition, ready to be stored. */
export interface NewEditionFile {
  name: string;
  mediaType: string;
  bytes: Buffer;
  sha256: string;
}

/** Editions and their files. */
@Injectable()
export class EditionsRepository {
  constructor(private readonly uow: UnitOfWork) {}

  /** The next number; held until the end of the unit of work, so that numbers have no gaps. */
  async nextNumber(): Promise<number> {
    await this.uow.manager.query(`lock table edition in share row exclusive mode`);
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
    const { id, snapshot, createdAt, createdBy } = edition;
    const { number, title, asOf } = snapshot.edition;
    await this.uow.manager.query(
      `insert into edition (id, number, title, as_of, snapshot, created_at, created_by)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, number, title, asOf, JSON.stringify(snapshot), createdAt, createdBy],
    );
  }

  /** What the edition is made from; 404 when there is none. */
  async snapshot(id: string): Promise<EditionSnapshot> {
    const [row] = await this.uow.query<{ snapshot: EditionSnapshot }>(
      `select snapshot from edition where id = $1`,
      [id],
    );
    if (!row) throw notFound(say`edition`);
    return row.snapshot;
  }

  /** Publishes the edition for good; a second time is refused by the database. */
  async publish(id: string, files: readonly NewEditionFile[], at: Date): Promise<void> {
    await this.addFiles(id, files);
    await this.uow.manager.query(`update edition set published_at = $2 where id = $1`, [id, at]);
  }

  private async addFiles(editionId: string, files: readonly NewEditionFile[]): Promise<void> {
    for (const { name, mediaType, bytes, sha256 } of files) {
      await this.uow.manager.query(
        `insert into edition_file (edition_id, name, media_type, bytes, sha256) values ($1, $2, $3, $4, $5)`,
        [editionId, name, mediaType, bytes, sha256],
      );
    }
  }

  /** Bytes `from` to `to` (inclusive, from 0) of a file; only the range is read. */
  async read(editionId: string, name: string, from: number, to: number): Promise<Buffer> {
    const [row] = await this.uow.query<{ part: Buffer }>(
      `select substring(bytes from $3::int for $4::int) as part from edition_file where edition_id = $1 and name = $2`,
      [editionId, name, from + 1, to - from + 1],
    );
    return row!.part;
  }
}
