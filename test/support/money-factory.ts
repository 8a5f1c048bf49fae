import { LedgerVerification } from '../../src/ledger/index.js';
import { adopt, decide, openMeeting, seatCommittee } from '../committee/committee-factory.js';
import { type NoteAnswer, noteUnderReview, type NoteWishes } from './concept-note-factory.js';
import type { ApiAnswer } from './api-client.js';
import type { TestApp } from './test-app.js';

/** The day of the meetings of these tests. */
export const MEETING_DAY = '2020-10-06';

export const usdJson = (amount: string) => ({ amount, currency: 'USD' });

let donors = 0;
let meetings = 0;
const seated = new WeakSet<TestApp>();

/** A donor; with a name of its own when nothing is wished. */
export async function donor(app: TestApp, body?: object): Promise<{ id: string; name: string }> {
  donors += 1;
  const fmu = await app.as('fmu');
  return (await fmu.post('/donors', body ?? { name: `Donor State ${donors}` })).body;
}

/** A signed agreement in USD of a donor of its own, with everything else as wished. */
export async function agreement(app: TestApp, amount: string, wishes: object = {}): Promise<any> {
  const agent = await app.as('administrative_agent');
  const { id: donorId } = await donor(app);
  const body = { donorId, signedOn: '2020-06-01', amount: usdJson(amount), ...wishes };
  return (await agent.pay('/agreements', body)).body;
}

/** A deposit of USD on the agreement. */
export async function deposit(app: TestApp, agreementId: string, amount: string, receivedOn = '2020-07-01') {
  const agent = await app.as('administrative_agent');
  return (await agent.pay('/deposits', { agreementId, receivedOn, amount: usdJson(amount) })).body;
}

/** An open meeting of the committee with everybody present. */
export async function meeting(app: TestApp, heldOn = MEETING_DAY): Promise<string> {
  if (!seated.has(app)) {
    seated.add(app);
    await seatCommittee(app);
  }
  meetings += 1;
  return openMeeting(app, heldOn, `Meeting ${meetings}`);
}

/** Notes that the committee has put into the pipeline. */
export async function pipelineNotes(app: TestApp, wishes: readonly NoteWishes[]): Promise<NoteAnswer[]> {
  const notes: NoteAnswer[] = [];
  for (const wish of wishes) notes.push(await noteUnderReview(app, { entities: ['WHO', 'UNICEF'], ...wish }));
  const id = await meeting(app);
  const items = notes.map((note) => ({ conceptNoteId: note.id }));
  await decide(await app.as('fmu'), id, 'add_to_pipeline', items);
  await adopt(app, id);
  return notes;
}

/** Records a decision to allocate amounts of USD to notes; tentative until the meeting is adopted. */
export async function allocate(
  app: TestApp,
  meetingId: string,
  items: readonly { note: NoteAnswer; amount: string }[],
  expect?: number,
): Promise<ApiAnswer<any>> {
  const fmu = await app.as('fmu');
  return fmu.call('post', `/committee/meetings/${meetingId}/decisions`, {
    body: {
      kind: 'allocate',
      items: items.map(({ note, amount }) => ({
        conceptNoteId: note.id,
        amount: usdJson(amount),
        reason: 'Quality and balance.',
      })),
    },
    ...(expect === undefined ? {} : { expect }),
  });
}

/** Joint programmes made by an adopted decision, each of its note's whole budget, taken further by the verbs. */
export async function jointProgrammes(
  app: TestApp,
  wishes: readonly (NoteWishes & { amount: string })[],
  verbs: readonly string[] = [],
): Promise<any[]> {
  const notes = await pipelineNotes(app, wishes);
  const id = await meeting(app);
  await allocate(
    app,
    id,
    notes.map((note, index) => ({ note, amount: wishes[index]!.amount })),
    201,
  );
  await adopt(app, id);
  const fmu = await app.as('fmu');
  const { rows } = await app.database.query<{ id: string }>(
    `select id from joint_programme where concept_note_id = any($1) order by reference`,
    [notes.map((note) => note.id)],
  );
  for (const row of rows) {
    for (const verb of verbs) await fmu.post(`/joint-programmes/${row.id}/transitions/${verb}`, {}, 200);
  }
  return Promise.all(rows.map(async (row) => (await fmu.get(`/joint-programmes/${row.id}`)).body));
}

/** The position of the default window. */
export async function position(app: TestApp, asOf?: string, window = 'joint-programmes'): Promise<any> {
  const fmu = await app.as('fmu');
  return (await fmu.get(`/fund/position?window=${window}${asOf ? `&asOf=${asOf}` : ''}`)).body;
}

/** The ledger's own opinion of itself; empty when all is well. */
export async function ledgerProblems(app: TestApp): Promise<string[]> {
  return (await app.nest.get(LedgerVerification).run()).problems;
}
