import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import type { Statement } from './statements.js';

/** What the bare server is told by the process that forks it. */
export interface BareOrder {
  databaseUrl: string;
  pool: number;
  limit: number;
  /** The statement behind each address. */
  list: { path: string; statement: Statement };
  texts: { path: string; statement: Statement }[];
}

interface ListRow {
  [column: string]: unknown;
  id: string;
  requested: string;
  submittedAt: Date | null;
  updatedAt: Date;
  stateSince: Date;
  key: Date;
}

const DAY = 86_400_000;

/*
 * The least that can answer the measured requests: node:http and pg, the application's own statements and the same bytes.
 * No sign-in, no routing, no checks, no headers but those of the body.
 */
process.once('message', ({ databaseUrl, pool: max, limit, list, texts }: BareOrder) => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max });
  const answers = new Map<string, () => Promise<string>>();
  answers.set(list.path, async () => {
    const { rows } = await pool.query<ListRow>(list.statement.sql, list.statement.parameters);
    return JSON.stringify(pageOf(rows, limit));
  });
  for (const { path, statement } of texts) {
    answers.set(path, async () => {
      const { rows } = await pool.query<{ body: string }>(statement.sql, statement.parameters);
      return rows[0]!.body;
    });
  }
  const server = createServer((request, response) => {
    const answer = answers.get(request.url!);
    if (!answer) {
      response.writeHead(404).end();
      return;
    }
    answer().then(
      (body) => {
        response.writeHead(200, {
          'content-type': 'application/json; charset=utf-8',
          'content-length': Buffer.byteLength(body),
        });
        response.end(body);
      },
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
  server.listen(0, '127.0.0.1', () => {
    process.send!(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  });
  process.once('disconnect', () => {
    server.closeAllConnections();
    server.close();
    void pool.end();
  });
});

function pageOf(rows: readonly ListRow[], limit: number): unknown {
  const today = Math.floor(Date.now() / DAY);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map((row) => ({
      id: row.id,
      reference: row['reference'],
      title: row['title'],
      state: row['state'],
      scope: row['scope'],
      primaryArea: row['primaryArea'],
      conveningEntity: row['conveningEntity'],
      durationMonths: row['durationMonths'],
      version: row['version'],
      countries: row['countries'],
      entities: row['entities'],
      requested: { amount: row.requested, currency: 'USD' },
      submittedAt: row.submittedAt?.toISOString() ?? null,
      updatedAt: row.updatedAt.toISOString(),
      daysInState: today - Math.floor(row.stateSince.getTime() / DAY),
    })),
    nextCursor:
      rows.length > limit && last
        ? Buffer.from(JSON.stringify(['-updatedAt', last.key.toISOString(), last.id])).toString('base64url')
        : null,
  };
}
