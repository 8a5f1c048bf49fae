import { NOTE_FIELDS, PRINTED_TEXTS, PUBLIC_TEXTS, PublicNoteFacts } from '../../src/concept-notes/index.js';
import { FIELD_NAMES, type FieldName, fieldOf } from '../../src/concept-notes/domain/fields/note-fields.js';
import { emptyContent } from '../../src/concept-notes/domain/note-content.js';
import { PUBLIC_PLACES } from '../../src/concept-notes/views/public-note.facts.js';
import { JSON_PLACES } from '../../src/publications/data-files/pipeline-json.js';
import { adopt, decide, openMeeting, seatCommittee } from '../committee/committee-factory.js';
import { published } from '../publications/edition-factory.js';
import { validNote } from '../support/concept-note-factory.js';
import { TestApp } from '../support/test-app.js';

/** A word that occurs in one field only, so that a search can find it. */
const wordOf = (name: string) => `word${name.toLowerCase()}`;

/** A note with something in every field; the long texts are filled in from the catalogue. */
function sample(letter: string): Record<FieldName, unknown> {
  const texts = FIELD_NAMES.filter((name) => fieldOf(name).kind === 'prose');
  return {
    ...validNote({
      otherAreas: [2],
      scope: 'regional',
      region: 'Western Balkans',
      window: 'regional-reviews',
    }),
    ...Object.fromEntries(texts.map((name) => [name, `Text with the word ${wordOf(name)}.`])),
    endorsements: [{ country: 'MKD', attachmentId: letter }],
  } as Record<FieldName, unknown>;
}

describe('every field of the catalogue', () => {
  let app: TestApp;
  let id: string;
  let path: string;
  let note: Record<FieldName, unknown>;

  beforeAll(async () => {
    app = await TestApp.start();
    const team = await app.as('country_team');
    const made = await team.post('/concept-notes', { title: 'Draft' });
    id = made.body.id;
    path = `/concept-notes/${id}`;
    const content = Buffer.from('%PDF-1.7 letter').toString('base64');
    const file = { kind: 'endorsement', filename: 'letter.pdf', mediaType: 'application/pdf', content };
    const letter = await team.post(`${path}/attachments`, file);
    note = sample(letter.body.id);
    const read = await team.get(path);
    await team.patch(path, note, read.headers['etag']!);
  });
  afterAll(() => app.stop());

  it.each(FIELD_NAMES)('%s has a value in this test', (name) => {
    expect(note[name]).not.toEqual(emptyContent()[name]);
    expect(note[name]).toBeDefined();
  });

  it.each(FIELD_NAMES)('%s is stored as it was sent', async (name) => {
    const { body } = await (await app.as('country_team')).get(path);
    expect(body[name]).toEqual(note[name]);
  });

  it.each(FIELD_NAMES)('%s is empty in a new note, and again when null is sent', async (name) => {
    const team = await app.as('country_team');
    const made = await team.post('/concept-notes', { title: 'Another' });
    const empty = { ...emptyContent(), title: 'Another', countries: ['MKD'] };
    expect(made.body[name]).toEqual(empty[name]);
    if (name === 'countries') return;
    const filled = await team.patch(
      `/concept-notes/${made.body.id}`,
      { [name]: name === 'endorsements' ? [] : note[name] },
      made.headers['etag']!,
    );
    const cleared = await team.patch(
      `/concept-notes/${made.body.id}`,
      { [name]: null },
      filled.headers['etag']!,
    );
    expect(cleared.body[name]).toEqual(emptyContent()[name]);
  });

  it('is found by its words where it is a long text', async () => {
    const team = await app.as('country_team');
    for (const name of FIELD_NAMES.filter((one) => fieldOf(one).kind === 'prose')) {
      const { body } = await team.get(`/concept-notes?q=${wordOf(name)}`);
      expect([name, body.items.map((item: { id: string }) => item.id)]).toEqual([name, [id]]);
    }
  });

  it('is frozen, shown and printed as the catalogue says', async () => {
    app.clock.set('2020-10-06T09:00:00Z');
    await seatCommittee(app);
    const coordinator = await app.as('resident_coordinator');
    // Editions show the joint programmes.
    note.window = 'joint-programmes';
    const read = await coordinator.get(path);
    await coordinator.patch(path, { window: note.window }, read.headers['etag']!);
    await coordinator.post(`${path}/transitions/submit`, {}, 200);
    const fmu = await app.as('fmu');
    await fmu.post(`${path}/transitions/accept-for-review`, {}, 200);
    const frozen = (await fmu.get(`${path}/versions/1`)).body.content;
    for (const name of FIELD_NAMES) expect([name, frozen[name]]).toEqual([name, note[name]]);

    const meeting = await openMeeting(app, '2020-10-06');
    await decide(fmu, meeting, 'add_to_pipeline', [{ conceptNoteId: id }]);
    await adopt(app, meeting);
    const { body: programme } = await app.anonymous.get(`/public/pipeline/${id}`);
    const publicly = shownFields(programme, PUBLIC_PLACES);
    expect(publicly).toEqual(FIELD_NAMES.filter((name) => fieldOf(name).public));

    await app.startJobs();
    const { body: ordered } = await fmu.post('/editions', { asOf: '2020-10-06' }, 202);
    const edition = await published(app, ordered.id);
    const file = async (name: string) =>
      (await fetch(`${app.url}/api/v1/public/editions/${edition.id}/files/${name}`)).text();
    const [item] = (JSON.parse(await file('pipeline.json')) as { items: object[] }).items;
    expect(shownFields(item!, JSON_PLACES)).toEqual(FIELD_NAMES.filter((name) => fieldOf(name).printed));
    const csv = await file('pipeline.csv');
    for (const name of PRINTED_TEXTS) {
      const { column = null } = NOTE_FIELDS[name] as { column?: string };
      expect([name, csv.includes(wordOf(name))]).toEqual([name, column !== null]);
    }
  });

  it('is not stated, and differs, in a version that is older than the field', async () => {
    const texts = FIELD_NAMES.filter((name) => fieldOf(name).kind === 'prose');
    const older = Object.fromEntries(Object.entries(note).filter(([name]) => !texts.includes(name as never)));
    await app.database.query(
      `insert into concept_note_version (note_id, number, content, requested, submitted_at, submitted_by, submitted_by_name)
       select note_id, 2, $2, requested, submitted_at, submitted_by, submitted_by_name
         from concept_note_version where note_id = $1`,
      [id, JSON.stringify(older)],
    );
    const fmu = await app.as('fmu');
    const { body } = await fmu.get(`${path}/versions/2`);
    const { body: difference } = await fmu.get(`${path}/versions/2/diff/1`);
    for (const name of texts) {
      expect([name, body.content[name]]).toEqual([name, null]);
      expect(difference.items).toContainEqual({ pointer: `/${name}`, from: null, to: note[name] });
    }
    const [facts] = await app.nest.get(PublicNoteFacts).forVersions([{ noteId: id, version: 2 }]);
    for (const name of PUBLIC_TEXTS) expect([name, facts![name]]).toEqual([name, null]);
  });
});

/** The fields that an answer says something about, in the order of the form. */
function shownFields(answer: object, places: Partial<Record<FieldName, string>>): FieldName[] {
  const said = answer as Record<string, unknown>;
  return FIELD_NAMES.filter((name) => {
    const value = said[places[name] ?? name];
    return value !== undefined && value !== null;
  });
}
