import { DecisionEffects, type Settled, type SettledItem } from '../../src/committee/index.js';
import { NoteLifecycle } from '../../src/concept-notes/index.js';
import { type CalendarDate, calendarDate, Money, newId } from '../../src/kernel/index.js';
import { LedgerVerification } from '../../src/ledger/index.js';
import { UnitOfWork } from '../../src/platform/database/index.js';
import { type NoteAnswer, noteUnderReview, type NoteWishes } from './concept-note-factory.js';
import type { TestApp } from './test-app.js';

/** The day that decisions of these tests take effect. */
export const DECIDED_ON = calendarDate('2020-10-06');

export const usdJson = (amount: string) => ({ amount, currency: 'USD' });

let donors = 0;

/** A donor with a name of its own. */
export async function donor(app: TestApp, body: object = {}): Promise<{ id: string; name: string }> {
  donors += 1;
  const fmu = await app.as('fmu');
  const given = Object.keys(body).length > 0 ? body : { name: `Donor State ${donors}` };
  return (await fmu.post('/donors', given)).body;
}

/** A signed agreement in USD of a donor of its own, with everything else as wished. */
export async function agreement(app: TestApp, amount: string, wishes: object = {}): Promise<any> {
  const agent = await app.as('administrative_agent');
  const { id: donorId } = await donor(app);
  const body = { donorId, signedOn: '2020-06-01', amount: usdJson(amount), ...wishes };
  return (await agent.pay('/agreements', body)).body;
}

/** A deposit of USD on the agreement. */
export async function deposit(app: TestApp, agreementId: string, amount: string, on = '2020-07-01') {
  const agent = await app.as('administrative_agent');
  return (await agent.pay('/deposits', { agreementId, receivedOn: on, amount: usdJson(amount) })).body;
}

/** A note that the committee has put into the pipeline. */
export async function pipelineNote(app: TestApp, wishes: NoteWishes = {}): Promise<NoteAnswer> {
  const note = await noteUnderReview(app, wishes);
  const step = { noteId: note.id, on: calendarDate('2020-09-01'), reason: null, decisionId: null };
  await app.nest
    .get(UnitOfWork)
    .run(() => app.nest.get(NoteLifecycle).apply({ ...step, verb: 'add_to_pipeline' }));
  return note;
}

/** A decision as the committee hands it to its effects. */
export function settled(
  app: TestApp,
  kind: Settled['kind'],
  items: Partial<SettledItem>[],
  on: CalendarDate = DECIDED_ON,
): Settled {
  const id = () => newId(app.clock.now());
  const blank = { conceptNoteId: null, noteVersion: 1, amount: null, reason: null, target: null };
  return {
    decisionId: id(),
    kind,
    on,
    items: items.map((item, index) => ({ id: id(), index, ...blank, ...item })),
  };
}

/** A decision to allocate amounts of USD to notes. */
export function allocating(
  app: TestApp,
  items: readonly { noteId: string; amount: string }[],
  on: CalendarDate = DECIDED_ON,
): Settled {
  return settled(
    app,
    'allocate',
    items.map(({ noteId, amount }) => ({ conceptNoteId: noteId, amount: Money.usd(amount) })),
    on,
  );
}

/** Runs one effect of a decision in a unit of work of its own, as the committee does. */
export function effect(
  app: TestApp,
  verb: 'record' | 'takeBack' | 'adopt',
  decision: Settled,
): Promise<void> {
  const effects = app.nest.get(DecisionEffects);
  return app.nest.get(UnitOfWork).run(() => effects[verb](decision));
}

/** A joint programme made by an adopted decision; `state` takes it further. */
export async function jointProgramme(
  app: TestApp,
  amount: string,
  wishes: NoteWishes = {},
  verbs: readonly string[] = [],
): Promise<any> {
  const note = await pipelineNote(app, { amount, ...wishes });
  const decision = allocating(app, [{ noteId: note.id, amount }]);
  await effect(app, 'record', decision);
  await effect(app, 'adopt', decision);
  const { rows } = await app.database.query(`select id from joint_programme where concept_note_id = $1`, [
    note.id,
  ]);
  const fmu = await app.as('fmu');
  for (const verb of verbs) await fmu.post(`/joint-programmes/${rows[0].id}/transitions/${verb}`, {}, 200);
  return (await fmu.get(`/joint-programmes/${rows[0].id}`)).body;
}

/** The ledger's own opinion of itself; empty when all is well. */
export async function ledgerProblems(app: TestApp): Promise<string[]> {
  return (await app.nest.get(LedgerVerification).run()).problems;
}
