import { Injectable } from '@nestjs/common';
import { instant } from '../../kernel/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import {
  decodeCursor,
  DEFAULT_LIMIT,
  encodeCursor,
  invalidCursor,
  type Page,
  type PageRequest,
  toPage,
} from '../../platform/paging/index.js';

/** One entry of the record. */
export interface AuditEventRow {
  /** Place in the chain, from 1 without a gap. */
  seq: number;
  at: string;
  /** Who acted, by the name of that time; null for nobody signed in and for the system. */
  actor: { id: string; label: string } | null;
  action: string;
  subject: { type: string; id: string };
  before: object | null;
  after: object | null;
  reason: string | null;
  requestId: string;
  /** SHA-256 over the hash of the entry before and this entry. */
  hash: string;
}

/** Which entries are asked for; instants are RFC 3339 and inclusive. */
export interface AuditFilter extends PageRequest {
  subjectType?: string;
  subjectId?: string;
  actorId?: string;
  action?: string;
  from?: string;
  to?: string;
}

/** Whether the audit trail is intact. */
export interface AuditVerification {
  ok: boolean;
  /** Entries that were checked. */
  events: number;
  /** Hash of the newest entry. */
  head: string;
  /** First entry that does not fit or is missing. */
  firstBrokenSeq: number | null;
}

const SORT = '-seq';

interface Row {
  seq: string;
  hash: string;
  content: Omit<AuditEventRow, 'seq' | 'hash'>;
}

/** Audit entries, newest first, and the verification of the audit chain. */
@Injectable()
export class AuditView {
  constructor(private readonly uow: UnitOfWork) {}

  /** A page of entries, newest first. `from` and `to` are inclusive. */
  async page(query: AuditFilter): Promise<Page<AuditEventRow>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const [before] = query.cursor ? decodeCursor(query.cursor, SORT, 1) : [null];
    if (before !== null && !Number.isSafeInteger(before)) throw invalidCursor();
    const rows = await this.uow.query<Row>(
      `select seq::text, hash, content from audit_event
        where ($1::text is null or subject_type = $1) and ($2::text is null or subject_id = $2)
          and ($3::text is null or actor_id = $3) and ($4::text is null or action = $4)
          and ($5::text is null or at >= $5) and ($6::text is null or at <= $6)
          and ($7::bigint is null or seq < $7)
        order by audit_event.seq desc limit $8`,
      [
        query.subjectType ?? null,
        query.subjectId ?? null,
        query.actorId ?? null,
        query.action ?? null,
        sortableInstant(query.from),
        sortableInstant(query.to),
        before,
        limit + 1,
      ],
    );
    return toPage(rows, limit, present, (row) => encodeCursor(SORT, [Number(row.seq)]));
  }

  /**
   * Computes the whole chain again in one statement: each entry's hash from the one before and its own content, the
   * numbers without a gap, and the head as the chain's own row has it.
   */
  async verify(): Promise<AuditVerification> {
    const [result] = await this.uow.query<{
      events: string;
      brokenSeq: string | null;
      lastSeq: string;
      lastHash: string;
      headSeq: string;
      head: string;
    }>(
      `with checked as (
         select seq, hash,
                hash = encode(sha256(convert_to(prev_hash || content::text, 'UTF8')), 'hex')
                  and prev_hash = lag(hash, 1, repeat('0', 64)) over (order by seq)
                  and seq = lag(seq, 1, 0::bigint) over (order by seq) + 1 as sound
           from audit_event)
       select count(*)::text as events, (min(seq) filter (where not sound))::text as "brokenSeq",
              coalesce(max(seq), 0)::text as "lastSeq",
              coalesce((select hash from audit_event order by seq desc limit 1), repeat('0', 64)) as "lastHash",
              (select seq::text from audit_chain) as "headSeq", (select hash from audit_chain) as head
         from checked`,
    );
    const { events, brokenSeq, lastSeq, lastHash, headSeq, head } = result!;
    const complete = lastSeq === headSeq && lastHash === head;
    // Entries cut off at the end leave a sound chain that stops too early: the first missing one is the broken one.
    const last = Number(lastSeq);
    const expected = lastSeq === headSeq ? last : Math.min(last, Number(headSeq)) + 1;
    const firstBrokenSeq = brokenSeq !== null ? Number(brokenSeq) : complete ? null : expected;
    return { ok: firstBrokenSeq === null, events: Number(events), head, firstBrokenSeq };
  }
}

/** Entries hold instants as text in this one form, which sorts as time does. */
function sortableInstant(text: string | undefined): string | null {
  return text === undefined ? null : instant(new Date(text));
}

function present({ seq, hash, content }: Row): AuditEventRow {
  return { seq: Number(seq), hash, ...content };
}
