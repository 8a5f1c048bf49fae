import { draftNote } from '../support/concept-note-factory.js';
import { agreement, meeting, MEETING_DAY, pipelineNotes, usdJson } from '../support/money-factory.js';
import { TestApp } from '../support/test-app.js';

interface Refusal {
  title: string;
  detail: string;
  code: string;
  errors: { pointer: string; rule: string; message: string }[];
}

const FRENCH = { 'accept-language': 'fr' };
const SPANISH = { 'accept-language': 'es-ES, es;q=0.9, en;q=0.5' };
/** Words that occur in nearly every English sentence and in none of our French and Spanish ones. */
const ENGLISH_WORDS = /\b(the|this|is|are|of|and|or|with|give|write|name|choose|not|needs?|least)\b/i;

describe('refusals in the language asked for', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  const wordsOf = ({ title, detail, errors }: Refusal) => [
    title,
    detail,
    ...errors.map(({ message }) => message),
  ];

  it('lists every problem of an unfinished note in French, by the same pointers and rules', async () => {
    const author = await app.as('resident_coordinator');
    const { id } = (
      await author.post('/concept-notes', {
        title: 'Une idée',
        scope: 'multi-country',
        conveningEntity: 'ILO',
        entityBudgets: [{ entity: 'IOM', amount: usdJson('250000.50') }],
        budgetLines: [{ category: 'indirect', entity: 'UNICEF', amount: usdJson('1234567.89') }],
        durationMonths: 60,
        otherAreas: [1],
        primaryArea: 1,
      })
    ).body;
    const submit = `/concept-notes/${id}/transitions/submit`;
    const english = await author.post<Refusal>(submit, {}, 422);
    const french = await author.post<Refusal>(submit, {}, 422, FRENCH);
    const places = (refusal: Refusal) => refusal.errors.map(({ pointer, rule }) => `${pointer} ${rule}`);
    expect(places(french.body)).toEqual(places(english.body));
    expect(french.body.errors.length).toBeGreaterThan(20);
    for (const text of wordsOf(french.body)) expect(text).not.toMatch(ENGLISH_WORDS);
    expect(french.body.detail).toBe(`${french.body.errors.length} problèmes sont à corriger.`);
    const messages = french.body.errors.map(({ message }) => message);
    expect(messages).toContain('Rédigez la partie «\u00a0contexte et besoins\u00a0».');
    expect(messages).toContain(
      'Les programmes durent d’ordinaire de 6 à 48 mois. Celui-ci dure 60 mois. Donnez le motif en 20 caractères au moins, ou modifiez la valeur.',
    );
    expect(messages).toContain(
      'La répartition par catégorie totalise 1\u202f234\u202f567,89\u00a0USD, les budgets des organisations 250\u202f000,50\u00a0USD. Les deux totaux doivent être égaux.',
    );
    expect([french.headers['content-language'], english.headers['content-language']]).toEqual(['fr', 'en']);
    expect(french.headers['vary']).toContain('accept-language');
  });

  it('gives the problems, warnings and disabled steps of a note in French when it is read', async () => {
    const { id } = await draftNote(app, { durationMonths: 60, entities: ['IOM'] });
    const team = await app.as('country_team');
    const french = await team.get(`/concept-notes/${id}`, 200, FRENCH);
    expect(french.body.warnings.map(({ message }: { message: string }) => message)).toEqual([
      'Les programmes durent d’ordinaire de 6 à 48 mois. Celui-ci dure 60 mois.',
      'Il manque la lettre d’appui du gouvernement pour\u00a0: MKD.',
    ]);
    expect(french.body.problems).toEqual([
      {
        pointer: '/entityBudgets',
        rule: 'joint-programme',
        message:
          'Un programme conjoint doit compter au moins 2 organisations des Nations Unies. Cette note en compte 1.',
      },
    ]);
    expect(french.body.nextActions).toContainEqual({
      verb: 'submit',
      allowed: false,
      because:
        'Cette étape revient au Coordonnateur résident ou à la Coordonnatrice résidente de l’équipe de pays.',
    });
    expect(french.headers['content-language']).toBe('fr');
    const author = await app.as('resident_coordinator');
    const spanish = await author.get(`/concept-notes/${id}`, 200, SPANISH);
    expect(spanish.body.nextActions[0].because).toBe(
      'Un programa conjunto necesita al menos 2 organizaciones de las Naciones Unidas. Esta nota tiene 1.',
    );
  });

  it('refuses to allocate too much in Spanish, with money as Spanish writes it', async () => {
    app.clock.set(`${MEETING_DAY}T12:00:00Z`);
    await agreement(app, '1000000.00');
    const [note] = await pipelineNotes(app, [{ area: 2, amount: '2000000.00' }]);
    const fmu = await app.as('fmu');
    const id = await meeting(app);
    const item = { conceptNoteId: note!.id, amount: usdJson('2000000.00'), reason: 'Calidad.' };
    const decision = { kind: 'allocate', items: [item] };
    const { body } = await fmu.post<Refusal>(`/committee/meetings/${id}/decisions`, decision, 409, SPANISH);
    expect(body.detail).toBe(
      'Importe necesario: 2.000.000,00\u00a0USD. Importe disponible en el ámbito 2: 990.000,00\u00a0USD. Reduzca el importe o elija otro programa.',
    );
    expect(body).toMatchObject({ title: 'Conflicto', available: usdJson('990000.00') });
    expect(body.errors).toEqual([{ pointer: '/items/0/amount', rule: 'available', message: body.detail }]);
    const meetingNow = await fmu.get(`/committee/meetings/${id}`, 200, SPANISH);
    expect(meetingNow.body.nextActions).toContainEqual({
      verb: 'adopt',
      allowed: false,
      because: 'Este paso corresponde a la Presidencia del Comité Directivo.',
    });
    const early = await fmu.post('/committee/meetings', { title: 'Later', heldOn: '2020-12-01' });
    const notYet = await fmu.post<Refusal>(`/committee/meetings/${early.body.id}/open`, {}, 409, SPANISH);
    expect(notYet.body.detail).toBe(
      'La reunión es el 1 de diciembre de 2020. Podrá abrirla a partir de ese día.',
    );
    app.clock.release();
  });

  it('says 401, 403, 404, 409, 412, 422 and 428 in French', async () => {
    const { id } = await draftNote(app);
    const author = await app.as('resident_coordinator');
    const missing = '/concept-notes/00000000-0000-7000-8000-000000000000';
    const path = `/concept-notes/${id}`;
    const answers = [
      await app.anonymous.get<Refusal>('/concept-notes', 401, FRENCH),
      await (await app.as('donor')).get<Refusal>('/concept-notes', 403, FRENCH),
      await author.get<Refusal>(missing, 404, FRENCH),
      await (await app.as('fmu')).post<Refusal>(`${path}/transitions/return`, { reason: 'x' }, 404, FRENCH),
      await author.post<Refusal>(`${path}/transitions/withdraw`, {}, 422, FRENCH),
      await author.call<Refusal>('patch', path, { body: {}, expect: 428, headers: FRENCH }),
      await author.call<Refusal>('patch', path, {
        body: {},
        expect: 412,
        headers: { ...FRENCH, 'if-match': '"r99"' },
      }),
    ];
    await author.post(`${path}/transitions/submit`, {}, 200);
    answers.push(await author.post<Refusal>(`${path}/transitions/submit`, {}, 409, FRENCH));
    expect(answers.map(({ status, body }) => `${status} ${body.title}`)).toEqual([
      '401 Non connecté',
      '403 Non autorisé',
      '404 Introuvable',
      '404 Introuvable',
      '422 Non valable',
      '428 Condition préalable requise',
      '412 Modifié entre-temps',
      '409 Conflit',
    ]);
    for (const { body } of answers) {
      for (const text of wordsOf(body)) expect(text).not.toMatch(ENGLISH_WORDS);
    }
    expect(answers.at(-1)!.body.detail).toBe(
      'Action impossible. État actuel (note conceptuelle)\u00a0: soumise. État requis\u00a0: brouillon ou renvoyée.',
    );
    expect(answers[4]!.body.detail).toBe('Un problème est à corriger\u00a0: Indiquez un motif.');
  });

  it('says what is wrong with each field in Spanish', async () => {
    const author = await app.as('resident_coordinator');
    const body = {
      title: 5,
      scope: 'world',
      countries: ['Macedonia'],
      durationMonths: 0.5,
      entityBudgets: [{ entity: 'IOM', amount: { amount: '1.234', currency: 'USD' } }],
      nationalPartners: ['IOM'],
      nonsense: true,
    };
    const refused = await author.post<Refusal>('/concept-notes', body, 422, SPANISH);
    expect(Object.fromEntries(refused.body.errors.map(({ pointer, message }) => [pointer, message]))).toEqual(
      {
        '/title': 'Este campo debe ser un texto.',
        '/scope': 'Elija uno de estos valores: country, multi-country, regional.',
        '/countries': 'Escriba un código ISO 3166 alfa-3, por ejemplo THA.',
        '/durationMonths': expect.stringMatching(/^Escriba un número entero de 1 a \d+\.$/),
        '/nationalPartners': expect.stringContaining('Cada elemento debe ser un objeto.'),
        '/entityBudgets/0/amount/amount': 'Número de decimales en USD: 2. Este importe tiene 3.',
        '/nationalPartners/0': 'Cada elemento debe ser un objeto.',
        '/nonsense': 'El campo nonsense no existe aquí. Elimínelo.',
      },
    );
    const query = await author.get<Refusal>('/concept-notes?limit=0&area=x', 400, FRENCH);
    expect(query.body.detail).toBe(
      'Saisissez des numéros de domaines séparés par des virgules. Saisissez un nombre entier de 1 à 200.',
    );
    const none = await app.anonymous.post<Refusal>('/session', {}, 422, FRENCH);
    expect(none.body.errors[0]).toEqual({
      pointer: '/email',
      rule: 'required',
      message: 'Ce champ est obligatoire.',
    });
  });
});
