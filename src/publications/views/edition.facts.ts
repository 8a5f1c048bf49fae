import { Injectable } from '@nestjs/common';
import { notFound, say } from '../../kernel/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import type { EditionSnapshot } from '../domain/edition-snapshot.js';

/** The large parts of an edition, each read by itself. */
@Injectable()
export class EditionFacts {
  constructor(private readonly uow: UnitOfWork) {}

  /** What the edition is made from; 404 when there is none. */
  async snapshot(id: string): Promise<EditionSnapshot> {
    const [row] = await this.uow.query<{ snapshot: EditionSnapshot }>(
      `select snapshot from edition where id = $1`,
      [id],
    );
    if (!row) throw notFound(say`edition`);
    return row.snapshot;
  }

  /** Bytes `from` to `to` (inclusive, from 0) of a file that is there; only the range is read. */
  async bytes(editionId: string, name: string, from: number, to: number): Promise<Buffer> {
    const [row] = await this.uow.query<{ part: Buffer }>(
      `select substring(bytes from $3::int for $4::int) as part from edition_file where edition_id = $1 and name = $2`,
      [editionId, name, from + 1, to - from + 1],
    );
    return row!.part;
  }
}
