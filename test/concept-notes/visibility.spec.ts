import type { ApiClient } from '../support/api-client.js';
import { draftNote, submittedNote, validNote } from '../support/concept-note-factory.js';
import { donor } from '../support/money-factory.js';
import { TestApp } from '../support/test-app.js';

const INSIDE = ['fmu', 'reviewer', 'committee_member', 'committee_chair', 'administrative_agent'] as const;

describe('who sees which concept notes', () => {
  let app: TestApp;
  let draft: string;
  let submitted: string;

  beforeAll(async () => {
    app = await TestApp.start();
    draft = (await draftNote(app)).id;
    submitted = (await submittedNote(app, { countries: ['MKD', 'ALB'] })).id;
  });
  afterAll(() => app.stop());

  const seen = async (who: ApiClient): Promise<string[]> => {
    const { body } = await who.get('/concept-notes');
    return body.items.map(({ id }: { id: string }) => id).sort();
  };
  const both = () => [draft, submitted].sort();

  it('shows country people the notes of their countries', async () => {
    expect(await seen(await app.as('country_team'))).toEqual(both());
    expect(await seen(await app.as('country_team', { countries: ['ALB'] }))).toEqual([submitted]);
    expect(await seen(await app.as('resident_coordinator', { countries: ['THA'] }))).toEqual([]);
  });

  it.each(INSIDE)('shows %s all that was submitted, and no draft', async (role) => {
    const person = await app.as(role);
    expect(await seen(person)).toEqual([submitted]);
    await person.get(`/concept-notes/${submitted}`);
    const hidden = await person.get(`/concept-notes/${draft}`, 404);
    const nothing = await person.get('/concept-notes/019a0000-0000-7000-8000-000000000000', 404);
    expect(hidden.body.detail).toBe(nothing.body.detail);
  });

  it('shows the auditor all, and lets the auditor change nothing', async () => {
    const auditor = await app.as('auditor');
    expect(await seen(auditor)).toEqual(both());
    await auditor.post('/concept-notes', validNote(), 403);
    await auditor.post(`/concept-notes/${submitted}/transitions/accept-for-review`, {}, 403);
    const { body } = await auditor.get(`/concept-notes/${submitted}`);
    expect(body.nextActions.filter(({ allowed }: { allowed: boolean }) => allowed)).toEqual([]);
  });

  it.each(['donor', 'admin'] as const)('shows nothing to %s', async (role) => {
    const person = await app.as(role, role === 'donor' ? { donorId: (await donor(app)).id } : {});
    await person.get('/concept-notes', 403);
    await person.get(`/concept-notes/${submitted}`, 403);
  });

  it('hides everything that hangs on a hidden note', async () => {
    const fmu = await app.as('fmu');
    const stranger = await app.as('country_team', { countries: ['THA'] });
    for (const part of [
      '',
      '/versions',
      '/versions/1',
      '/versions/1/diff/2',
      '/history',
      '/comments',
      '/attachments',
    ]) {
      await fmu.get(`/concept-notes/${draft}${part}`, 404);
      await stranger.get(`/concept-notes/${submitted}${part}`, 404);
    }
    await fmu.post(`/concept-notes/${draft}/comments`, { text: 'Hello' }, 404);
    await fmu.post(`/concept-notes/${draft}/transitions/accept-for-review`, {}, 404);
    await stranger.patch(`/concept-notes/${submitted}`, { title: 'x' }, '"r1"', 404);
    await stranger.post(`/concept-notes/${submitted}/transitions/withdraw`, { reason: 'x' }, 404);
  });

  it('keeps a draft secret that was withdrawn without ever being submitted', async () => {
    const team = await app.as('country_team', { countries: ['SRB'] });
    const { body } = await team.post('/concept-notes', { title: 'Secret' });
    await team.post(`/concept-notes/${body.id}/transitions/withdraw`, { reason: 'No longer needed.' }, 200);
    await (await app.as('fmu')).get(`/concept-notes/${body.id}`, 404);
    expect(await seen(await app.as('fmu'))).not.toContain(body.id);
  });

  it('lets people write only for notes with a country of theirs', async () => {
    const albania = await app.as('country_team', { countries: ['ALB'] });
    const refused = await albania.post('/concept-notes', validNote({ countries: ['MKD'] }), 403);
    expect(refused.body).toMatchObject({ code: 'OUTSIDE_SCOPE', errors: [{ pointer: '/countries' }] });
    const made = await albania.post('/concept-notes', validNote({ countries: ['ALB', 'MKD'] }));
    const path = `/concept-notes/${made.body.id}`;
    await albania.patch(path, { countries: ['MKD'] }, made.headers['etag']!, 403);
    await albania.patch(path, { countries: null }, made.headers['etag']!, 403);
    const neighbour = await app.as('country_team');
    await neighbour.patch(path, { title: 'Together' }, made.headers['etag']!);
  });

  it('does not let a role lend its countries to another', async () => {
    const person = await app.addPerson('Two hats', [
      { role: 'country_team', countries: ['ALB'], donorId: null },
      { role: 'reviewer', countries: null, donorId: null },
    ]);
    const { body } = await person.get(`/concept-notes/${submitted}`);
    expect(body.nextActions.find(({ verb }: { verb: string }) => verb === 'withdraw').allowed).toBe(true);
    await person.get(`/concept-notes/${draft}`, 404);
    const other = (await submittedNote(app)).id;
    const read = await person.get(`/concept-notes/${other}`);
    expect(read.body.editable).toBe(false);
    await person.post(`/concept-notes/${other}/transitions/withdraw`, { reason: 'Not mine.' }, 403);
    await person.post(`/concept-notes/${other}/comments`, { text: 'Not mine.' }, 403);
  });
});
