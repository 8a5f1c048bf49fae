import { Injectable } from '@nestjs/common';
import { notFound, say } from '../../kernel/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { decodeCursor, DEFAULT_LIMIT, encodeCursor, type Page, toPage } from '../../platform/paging/index.js';
import type { EditionDto, EditionsQuery } from '../http/edition.dto.js';

/** A stored file without its bytes. */
export interface EditionFileFacts {
  editionId: string;
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  publishedAt: Date;
}

const INSTANT = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const EDITION = `
  select e.id, e.number, e.title, e.as_of::text as "asOf", j.progress, j.error,
         case when e.published_at is not null then 'published' when j.state = 'failed' then 'failed'
              when j.state = 'running' then 'rendering' else 'queued' end as status,
         ${INSTANT('e.created_at')} as "createdAt", ${INSTANT('e.published_at')} as "publishedAt",
         case when e.published_at is not null then
           (select max(l.number) from edition l where l.published_at is not null and l.number > e.number) end as "supersededBy",
         coalesce((select jsonb_agg(jsonb_build_object('name', f.name, 'mediaType', f.media_type, 'size', f.size,
           'sha256', f.sha256) order by f.name) from edition_file f where f.edition_id = e.id), '[]') as files
    from edition e left join lateral (
      select * from job where subject_id = e.id order by created_at desc limit 1) j on true`;

/** Editions as their screens show them; one statement each, never the bytes of files. */
@Injectable()
export class EditionsView {
  constructor(private readonly uow: UnitOfWork) {}

  /** Editions, the latest first. */
  async page(query: EditionsQuery, onlyPublished: boolean): Promise<Page<EditionDto>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const [before] = query.cursor ? decodeCursor(query.cursor, '-number', 1) : [2_147_483_647];
    const rows = await this.uow.query<EditionDto>(
      `${EDITION} where e.number < $1::int and (not $2::boolean or e.published_at is not null) order by e.number desc limit $3`,
      [Number(before) || 0, onlyPublished, limit + 1],
    );
    return toPage(
      rows,
      limit,
      (row) => row,
      (row) => encodeCursor('-number', [row.number]),
    );
  }

  /** One edition; 404 when there is none. */
  async one(id: string): Promise<EditionDto> {
    const [row] = await this.uow.query<EditionDto>(`${EDITION} where e.id = $1`, [id]);
    if (!row) throw notFound(say`edition`);
    return row;
  }

  /** The published edition with the highest number; 404 before the first. */
  async latest(): Promise<EditionDto> {
    const [row] = await this.uow.query<EditionDto>(
      `${EDITION} where e.published_at is not null order by e.number desc limit 1`,
    );
    if (!row) throw notFound(say`published edition`);
    return row;
  }

  /** A file of a published edition; 404 when there is none. */
  async file(editionId: string, name: string): Promise<EditionFileFacts> {
    const [row] = await this.uow.query<EditionFileFacts>(
      `select f.edition_id as "editionId", f.name, f.media_type as "mediaType", f.size, f.sha256,
              e.published_at as "publishedAt"
         from edition_file f join edition e on e.id = f.edition_id
        where f.edition_id = $1 and f.name = $2 and e.published_at is not null`,
      [editionId, name],
    );
    if (!row) throw notFound(say`file`);
    return row;
  }
}
