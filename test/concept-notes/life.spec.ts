import {
  type CommitteeTransition,
  type DecidedTransition,
  DecidedTransitions,
  NoteFacts,
  NoteTransitions,
} from '../../src/concept-notes/index.js';
import { calendarDate, newId } from '../../src/kernel/index.js';
import { UnitOfWork } from '../../src/platform/database/index.js';
import { noteUnderReview, submittedNote, validNote } from '../support/concept-note-factory.js';
import { TestApp } from '../support/test-app.js';

describe('the life of a concept note', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
    app.clock.set('2020-09-01T09:00:00Z');
  });
  afterAll(() => app.stop());

  const run = <T>(work: () => Promise<T>) => app.nest.get(UnitOfWork).run(work);
  const lock = async (id: string) => (await app.nest.get(NoteFacts).lock([id])).get(id)!;
  const locked = (id: string) => run(() => lock(id));
  const decided = (
    id: string,
    transition: CommitteeTransition,
    decision: Pick<DecidedTransition, 'on' | 'decisionId'>,
  ) =>
    run(async () =>
      app.nest
        .get(DecidedTransitions)
        .make(transition, [{ note: await lock(id), reason: null, ...decision }]),
    );

  it('begins as a draft that says everything back, and is submitted by the Resident Coordinator only', async () => {
    const team = await app.as('country_team');
    const sent = validNote({ amount: '1500000.01' });
    const made = await team.post('/concept-notes', sent);
    expect(made.body).toMatchObject({ ...sent, state: 'draft', version: 0, reference: 'CN-2020-0001' });
    expect(made.body.requested).toEqual({ amount: '1500000.01', currency: 'USD' });
    expect(made.headers['location']).toBe(`/api/v1/concept-notes/${made.body.id}`);
    expect(made.body.nextActions).toEqual([
      { verb: 'submit', allowed: false, because: expect.stringContaining('Resident Coordinator') },
      { verb: 'withdraw', allowed: true },
    ]);
    await team.post(`/concept-notes/${made.body.id}/transitions/submit`, {}, 403);
    const coordinator = await app.as('resident_coordinator');
    const submitted = await coordinator.post(`/concept-notes/${made.body.id}/transitions/submit`, {}, 200);
    expect(submitted.body).toMatchObject({ state: 'submitted', version: 1, editable: false });
    expect(submitted.body.submittedAt).toMatch(/^2020-09-01T/);
  });

  it('is returned with a reason, revised, and submitted again as a new version', async () => {
    const { id } = await submittedNote(app);
    const [fmu, team, coordinator] = await Promise.all([
      app.as('fmu'),
      app.as('country_team'),
      app.as('resident_coordinator'),
    ]);
    const bare = await fmu.post(`/concept-notes/${id}/transitions/return`, {}, 422);
    expect(bare.body.errors).toEqual([expect.objectContaining({ pointer: '/reason', rule: 'required' })]);
    await fmu.post(`/concept-notes/${id}/transitions/return`, { reason: 'Say more about results.' }, 200);
    const read = await team.get(`/concept-notes/${id}`);
    expect(read.body.editable).toBe(true);
    await team.patch(`/concept-notes/${id}`, { narrative: { results: 'More.' } }, read.headers['etag']!);
    const facts = await app.nest.get(NoteFacts).byIds([id]);
    expect(facts.get(id)).toMatchObject({ state: 'returned', version: 1 });
    const again = await coordinator.post(`/concept-notes/${id}/transitions/submit`, {}, 200);
    expect(again.body).toMatchObject({ state: 'submitted', version: 2 });
    expect(again.body.narrative).toMatchObject({ results: 'More.', context: expect.any(String) });
  });

  it('goes through the committee by its decisions only, and tells those who listen', async () => {
    const { id } = await noteUnderReview(app, { amount: '900000.00' });
    const heard: unknown[] = [];
    app.nest
      .get(NoteTransitions)
      .onTransition(
        async (made) => void heard.push(...made.map((one) => [one.transition, one.on, one.decisionId])),
      );
    const on = calendarDate('2020-10-06');
    const decisionId = newId(app.clock.now());
    await decided(id, 'defer', { on, decisionId });
    await decided(id, 'not-retain', { on, decisionId });
    expect(heard).toEqual([
      ['defer', on, decisionId],
      ['not-retain', on, decisionId],
    ]);
    const fact = await locked(id);
    expect(fact).toMatchObject({ state: 'not_retained', version: 1, primaryArea: 1, countries: ['MKD'] });
    expect(fact.requested.amount).toBe('900000.00');
    await expect(decided(id, 'defer', { on, decisionId })).rejects.toMatchObject({
      code: 'TRANSITION_NOT_ALLOWED',
      extra: { conceptNoteId: id },
    });
  });

  it('takes nothing back when a listener refuses', async () => {
    const { id } = await noteUnderReview(app);
    let refuse = true;
    app.nest
      .get(NoteTransitions)
      .onTransition(() => (refuse ? Promise.reject(new Error('no')) : Promise.resolve()));
    const decision = { on: app.clock.today(), decisionId: newId(app.clock.now()) };
    await expect(decided(id, 'defer', decision)).rejects.toThrow('no');
    refuse = false;
    expect((await app.nest.get(NoteFacts).byIds([id])).get(id)!.state).toBe('under_review');
  });
});
