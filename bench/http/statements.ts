import { Actor } from '../../src/access/index.js';
import { ConceptNoteListView } from '../../src/concept-notes/views/concept-note-list.view.js';
import { PipelineView } from '../../src/pipeline/views/pipeline.view.js';
import { SystemClock } from '../../src/platform/clock/clock.js';
import { UnitOfWork } from '../../src/platform/database/index.js';

/** A statement with its parameters. */
export interface Statement {
  sql: string;
  parameters: unknown[];
}

/** Keeps what would be asked, and answers nothing. */
class Listener extends UnitOfWork {
  readonly heard: Statement[] = [];

  override query<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    this.heard.push({ sql, parameters });
    return Promise.resolve([]);
  }
}

const clock = new SystemClock();

/** What the application asks the database for the first page of the list, as the Fund Management Unit. */
export function listStatement(limit: number): Promise<Statement> {
  const grant = { role: 'fmu' as const, countries: null, donorId: null };
  const actor = new Actor('', '', '', [grant], { kind: 'session', id: '' });
  const everything = { states: [], areas: [], countries: [], entities: [], objectives: [], words: [] };
  return statementOf((uow) =>
    new ConceptNoteListView(uow, clock).page(actor, everything, { sort: '-updatedAt', limit }),
  );
}

/** What the application asks the database for the pipeline of today. */
export function pipelineStatement(window?: string): Promise<Statement> {
  // An empty answer is no answer to the view; what it asked is all that counts here.
  return statementOf((uow) => new PipelineView(uow, clock).asOf(undefined, window).catch(() => undefined));
}

async function statementOf(ask: (uow: UnitOfWork) => Promise<unknown>): Promise<Statement> {
  const listener = new Listener(undefined as never);
  await ask(listener);
  const [statement, ...more] = listener.heard;
  if (!statement || more.length > 0) throw new Error('The comparison is with one statement a request');
  return statement;
}
