import { draftNote, submittedNote, validNote } from '../support/concept-note-factory.js';
import { TestApp } from '../support/test-app.js';

describe('writing a concept note', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  it('begins with nothing but a title, for the only country that the author writes for', async () => {
    const team = await app.as('country_team');
    const { body } = await team.post('/concept-notes', { title: 'An idea' });
    expect(body).toMatchObject({
      title: 'An idea',
      countries: ['MKD'],
      window: 'joint-programmes',
      objectives: [],
    });
    expect(body.narrative.context).toBeNull();
    expect(body.problems.length).toBeGreaterThan(10);
    const wide = await app.as('country_team', { countries: ['ALB', 'SRB'] });
    const refused = await wide.post('/concept-notes', { title: 'An idea' }, 422);
    expect(refused.body.errors).toEqual([
      expect.objectContaining({ pointer: '/countries', rule: 'required' }),
    ]);
  });

  it('answers an unfinished submission with every problem, and what to do about it', async () => {
    const coordinator = await app.as('resident_coordinator');
    const note = validNote({ durationMonths: 60 });
    const { body } = await coordinator.post('/concept-notes', {
      ...note,
      title: null,
      conveningEntity: 'WHO',
      objectives: [],
      justifications: [{ rule: 'duration-unusual', justification: 'too short' }],
    });
    const submit = body.nextActions.find(({ verb }: { verb: string }) => verb === 'submit');
    expect(submit).toEqual({
      verb: 'submit',
      allowed: false,
      because: expect.stringContaining('4 more problems'),
    });
    const refused = await coordinator.post(`/concept-notes/${body.id}/transitions/submit`, {}, 422);
    expect(refused.body.code).toBe('VALIDATION_FAILED');
    expect(refused.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/title',
      '/objectives',
      '/conveningEntity',
      '/justifications/0/justification',
      '/justifications',
    ]);
    expect(refused.body.errors).toEqual(body.problems);
    expect((await coordinator.get(`/concept-notes/${body.id}`)).body).toMatchObject({
      state: 'draft',
      version: 0,
    });
  });

  it('keeps what is absent, clears what is null, replaces lists and merges objects', async () => {
    const team = await app.as('country_team');
    const made = await team.post('/concept-notes', validNote());
    const path = `/concept-notes/${made.body.id}`;
    const headers = { 'content-type': 'application/merge-patch+json', 'if-match': made.headers['etag']! };
    const body = {
      title: 'Another title',
      covidDimension: null,
      objectives: [23],
      narrative: { results: 'New results', sustainability: null },
      genderMarker: { score: 3 },
      humanRightsMarker: null,
    };
    const { body: edited, headers: answer } = await team.call('patch', path, { body, headers, expect: 200 });
    expect(answer['etag']).not.toBe(made.headers['etag']);
    expect(edited).toMatchObject({
      title: 'Another title',
      covidDimension: null,
      objectives: [23],
      humanRightsMarker: null,
      sdgTargets: made.body.sdgTargets,
      entityBudgets: made.body.entityBudgets,
      genderMarker: { score: 3, justification: made.body.genderMarker.justification },
      narrative: { ...made.body.narrative, results: 'New results', sustainability: null },
    });
    const read = await team.get(path);
    expect(read.body).toEqual(edited);
    const cleared = await team.patch(path, { entityBudgets: null, window: null }, read.headers['etag']!);
    expect(cleared.body).toMatchObject({ entityBudgets: [], window: 'joint-programmes' });
    expect(cleared.body.requested.amount).toBe('0.00');
  });

  it('changes nothing, ETag and audit included, when nothing is different', async () => {
    const team = await app.as('country_team');
    const made = await team.post('/concept-notes', validNote());
    const events = () =>
      app.database.query(`select content from audit_event where subject_id = $1 order by seq`, [
        made.body.id,
      ]);
    const same = await team.patch(`/concept-notes/${made.body.id}`, validNote(), made.headers['etag']!);
    expect(same.headers['etag']).toBe(made.headers['etag']);
    expect((await events()).rows).toHaveLength(1);
    await team.patch(`/concept-notes/${made.body.id}`, { title: 'B' }, made.headers['etag']!);
    expect((await events()).rows.at(-1)!.content).toMatchObject({
      action: 'concept-note.edit',
      before: { title: made.body.title },
      after: { title: 'B' },
    });
  });

  it('names who wrote the content last, which a step of somebody else does not change', async () => {
    const [team, coordinator] = [await app.as('country_team'), await app.as('resident_coordinator')];
    const made = await team.post('/concept-notes', validNote());
    const path = `/concept-notes/${made.body.id}`;
    expect(made.body.writtenBy).toEqual({ id: team.personId, name: 'country_team' });
    const edited = await coordinator.patch(path, { title: 'B' }, made.headers['etag']!);
    expect(edited.body.writtenBy).toEqual({ id: coordinator.personId, name: 'resident_coordinator' });
    const again = await team.patch(path, { title: 'C' }, edited.headers['etag']!);
    const submitted = await coordinator.post(`${path}/transitions/submit`, {}, 200);
    expect(submitted.body.writtenBy).toEqual(again.body.writtenBy);
    expect(again.body.writtenBy.name).toBe('country_team');
  });

  it('wants the ETag of what was read: 428 without, 412 when it is stale', async () => {
    const team = await app.as('country_team');
    const made = await team.post('/concept-notes', validNote());
    const path = `/concept-notes/${made.body.id}`;
    await team.call('patch', path, { body: { title: 'A' }, expect: 428 });
    await team.patch(path, { title: 'A' }, made.headers['etag']!);
    const stale = await team.patch(path, { title: 'B' }, made.headers['etag']!, 412);
    expect(stale.body.code).toBe('STALE');
    const coordinator = await app.as('resident_coordinator');
    const headers = { 'if-match': made.headers['etag']! };
    await coordinator.post(`${path}/transitions/submit`, {}, 412, headers);
  });

  it('lets exactly one of two edits from the same state win', async () => {
    const team = await app.as('country_team');
    const made = await team.post('/concept-notes', validNote());
    const path = `/concept-notes/${made.body.id}`;
    const answers = await Promise.all(
      ['A', 'B', 'C', 'D'].map((title) =>
        team.call('patch', path, { body: { title }, headers: { 'if-match': made.headers['etag']! } }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
    const winner = answers.find(({ status }) => status === 200)!;
    expect((await team.get(path)).body.title).toBe(winner.body.title);
  });

  it('freezes what an edit at the same moment has written, wholly or not at all', async () => {
    const coordinator = await app.as('resident_coordinator');
    for (let round = 0; round < 5; round += 1) {
      const made = await coordinator.post('/concept-notes', validNote({ objectives: [1] }));
      const path = `/concept-notes/${made.body.id}`;
      const headers = { 'if-match': made.headers['etag']! };
      const body = { title: 'Edited', objectives: [2, 3] };
      const [edit] = await Promise.all([
        coordinator.call('patch', path, { body, headers }),
        coordinator.post(`${path}/transitions/submit`, {}, 200),
      ]);
      const { content } = (await coordinator.get(`${path}/versions/1`)).body;
      const expected =
        edit.status === 200
          ? { title: 'Edited', objectives: [2, 3] }
          : { title: made.body.title, objectives: [1] };
      expect(content).toMatchObject(expected);
    }
  });

  it('numbers notes without a gap, also when twenty begin at once and some fail', async () => {
    const team = await app.as('country_team');
    app.clock.set('2033-05-05T10:00:00Z');
    const answers = await Promise.all(
      Array.from({ length: 25 }, (_, index) =>
        team.call('post', '/concept-notes', {
          body: index % 5 === 4 ? { primaryArea: 9 } : { title: `Note ${index}` },
        }),
      ),
    );
    app.clock.release();
    expect(answers.filter(({ status }) => status === 422)).toHaveLength(5);
    const references = answers.filter(({ status }) => status === 201).map(({ body }) => body.reference);
    expect(references.sort()).toEqual(
      Array.from({ length: 20 }, (_, index) => `CN-2033-${String(index + 1).padStart(4, '0')}`),
    );
  });

  it('is stale after each step, also that of somebody else', async () => {
    const { id } = await submittedNote(app);
    const coordinator = await app.as('resident_coordinator');
    const before = (await coordinator.get(`/concept-notes/${id}`)).headers['etag']!;
    const fmu = await app.as('fmu');
    await fmu.post(`/concept-notes/${id}/transitions/return`, { reason: 'Say more.' }, 200);
    await coordinator.patch(`/concept-notes/${id}`, { title: 'Old' }, before, 412);
    const now = (await coordinator.get(`/concept-notes/${id}`)).headers['etag']!;
    await coordinator.patch(`/concept-notes/${id}`, { title: 'New' }, now);
  });

  it('is closed once it is submitted', async () => {
    const { id } = await submittedNote(app);
    const team = await app.as('country_team');
    const { headers } = await team.get(`/concept-notes/${id}`);
    const refused = await team.patch(`/concept-notes/${id}`, { title: 'Too late' }, headers['etag']!, 409);
    expect(refused.body.code).toBe('NOT_EDITABLE');
    const coordinator = await app.as('resident_coordinator');
    const again = await coordinator.post(`/concept-notes/${id}/transitions/submit`, {}, 409);
    expect(again.body.code).toBe('TRANSITION_NOT_ALLOWED');
  });

  it('accepts one of two submissions at the same moment', async () => {
    const coordinator = await app.as('resident_coordinator');
    const { id } = await draftNote(app);
    const answers = await Promise.all(
      [1, 2].map(() => coordinator.call('post', `/concept-notes/${id}/transitions/submit`, { body: {} })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await coordinator.get(`/concept-notes/${id}/versions`)).body.items).toHaveLength(1);
  });
});
