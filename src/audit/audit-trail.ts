import { Injectable } from '@nestjs/common';
import { canonicalJson, instant } from '../kernel/index.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/index.js';
import { requestContext } from '../platform/request/request-context.js';

/** One change for the record: what was done to which thing, from what to what, and why. */
export interface AuditEntry {
  /** Room and transition or act, such as `concept-note.submit`. */
  action: string;
  subject: { type: string; id: string };
  before?: object | null;
  after?: object | null;
  reason?: string | null;
  /** Who did it, where the request has nobody signed in (a sign-in itself). */
  actor?: { id: string; label: string } | null;
}

/**
 * The append-only record of who did what, when and why (rule 10). Entries are written in the
 * transaction of the change itself, as its last statement, so that the chain's lock is held for a moment only.
 */
@Injectable()
export class AuditTrail {
  private readonly pending = new WeakMap<object, object[]>();

  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Records an entry inside the open unit of work. Drops an entry whose before and after are equal. */
  record(entry: AuditEntry): void {
    const changes = changed(entry.before ?? null, entry.after ?? null);
    if (changes === null) return;
    const context = requestContext();
    const content = {
      at: instant(this.clock.now()),
      actor: entry.actor ?? context.actor,
      action: entry.action,
      subject: entry.subject,
      ...changes,
      reason: entry.reason ?? null,
      requestId: context.requestId,
    };
    const unitOfWork = this.uow.current;
    const entries = this.pending.get(unitOfWork);
    if (entries) {
      entries.push(content);
      return;
    }
    const first = [content];
    this.pending.set(unitOfWork, first);
    this.uow.beforeCommit(async () => {
      await this.uow.execute(ADD, [JSON.stringify(first)]);
    });
  }
}

/** A trigger gives numbers and hashes, so that an entry is its content alone; one parameter, however many entries. */
const ADD = `insert into audit_event (content) select value from jsonb_array_elements($1::jsonb)`;

/** Only the members that differ; null when both sides were given and nothing differs. */
function changed(
  before: object | null,
  after: object | null,
): { before: object | null; after: object | null } | null {
  if (!before || !after) return { before, after };
  const from = before as Record<string, unknown>;
  const to = after as Record<string, unknown>;
  const names = [...new Set([...Object.keys(from), ...Object.keys(to)])].filter(
    (name) => canonicalJson(from[name] ?? null) !== canonicalJson(to[name] ?? null),
  );
  if (names.length === 0) return null;
  const pick = (side: Record<string, unknown>) =>
    Object.fromEntries(names.map((name) => [name, side[name] ?? null]));
  return { before: pick(from), after: pick(to) };
}
