import { Injectable } from '@nestjs/common';
import { notFound, say } from '../../kernel/index.js';
import { sqlInstant, UnitOfWork } from '../../platform/database/index.js';
import {
  decodeCursor,
  DEFAULT_LIMIT,
  encodeCursor,
  type Page,
  type PageRequest,
  toPage,
} from '../../platform/paging/index.js';

/** The states of an edition (domain: Life of an edition). A published one can only be superseded. */
export const EDITION_STATES = ['queued', 'rendering', 'published', 'failed'] as const;

/** An edition with its progress and the files that it has. */
export interface EditionRow {
  id: string;
  number: number;
  title: string;
  asOf: string;
  status: (typeof EDITION_STATES)[number];
  /** How far the rendering is. */
  progress: { stage: string; done: number; total: number } | null;
  /** Without their bytes; empty until published. */
  files: { name: string; mediaType: string; size: number; sha256: string }[];
  /** Number of the latest later edition, where there is one. */
  supersededBy: number | null;
  createdAt: string;
  publishedAt: string | null;
  /** Why the rendering failed. */
  error: string | null;
}

/** A stored file without its bytes. */
export interface EditionFileFacts {
  editionId: string;
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  publishedAt: Date;
}

const EDITION = `
  select e.id, e.number, e.title, e.as_of::text as "asOf", j.progress, j.error,
         case when e.published_at is not null then 'published' when j.state = 'failed' then 'failed'
              when j.state = 'running' then 'rendering' else 'queued' end as status,
         ${sqlInstant('e.created_at')} as "createdAt", ${sqlInstant('e.published_at')} as "publishedAt",
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
  async page(query: PageRequest, onlyPublished: boolean): Promise<Page<EditionRow>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const [before] = query.cursor ? decodeCursor(query.cursor, '-number', 1) : [2_147_483_647];
    const rows = await this.uow.query<EditionRow>(
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
  async one(id: string): Promise<EditionRow> {
    const [row] = await this.uow.query<EditionRow>(`${EDITION} where e.id = $1`, [id]);
    if (!row) throw notFound(say`edition`);
    return row;
  }

  /** The published edition with the highest number; 404 before the first. */
  async latest(): Promise<EditionRow> {
    const [row] = await this.uow.query<EditionRow>(
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
