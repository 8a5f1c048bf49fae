import { NOTE_SORTS } from '../../src/concept-notes/views/note-sort.js';
import {
  draftNote,
  noteUnderReview,
  submittedNote,
  type NoteWishes,
} from '../support/concept-note-factory.js';
import { TestApp } from '../support/test-app.js';

const NOTES: readonly (NoteWishes & { title: string })[] = [
  {
    title: 'Éducation des enfants migrants',
    countries: ['MKD'],
    area: 5,
    amount: '1000000.00',
    durationMonths: 12,
  },
  { title: 'Data for policy', countries: ['MKD', 'ALB'], area: 1, amount: '3000000.50', objectives: [1] },
  {
    title: 'Safe migration of women',
    countries: ['ZAF'],
    area: 2,
    entities: ['UN Women', 'IOM', 'UNODC'],
    objectives: [7],
  },
  {
    title: 'Climate mobility',
    countries: ['KEN', 'ETH'],
    scope: 'regional',
    region: 'Horn of Africa',
    area: 2,
    objectives: [2, 5],
  },
  {
    title: 'Skills partnership',
    countries: ['PHL'],
    area: 4,
    entities: ['ILO', 'IOM'],
    objectives: [6, 21],
    durationMonths: 30,
  },
];
const ALL = ['ALB', 'ETH', 'KEN', 'MKD', 'PHL', 'ZAF'];

describe('the list of concept notes', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
    for (const [index, wishes] of NOTES.entries()) {
      app.clock.set(`2020-0${index + 1}-01T09:00:00Z`);
      if (index === 0) await submittedNote(app, wishes);
      else await noteUnderReview(app, wishes);
    }
    app.clock.set('2020-10-26T09:00:00Z');
  });
  afterAll(() => app.stop());

  const titles = async (query: string, role: 'fmu' | 'auditor' = 'fmu'): Promise<string[]> => {
    const { body } = await (await app.as(role)).get(`/concept-notes?${query}`);
    return body.items.map(({ title }: { title: string }) => title.split(' ')[0]!);
  };

  it('says of each note what a list needs', async () => {
    const { body } = await (await app.as('fmu')).get('/concept-notes?country=ZAF');
    expect(body).toEqual({
      items: [
        {
          id: expect.any(String),
          reference: 'CN-2020-0003',
          title: 'Safe migration of women',
          state: 'under_review',
          countries: ['ZAF'],
          scope: 'country',
          primaryArea: 2,
          conveningEntity: 'UN Women',
          entities: ['UN Women', 'IOM', 'UNODC'],
          requested: { amount: '1500000.00', currency: 'USD' },
          durationMonths: 24,
          submittedAt: expect.stringMatching(/^2020-03-01T/),
          updatedAt: expect.stringMatching(/^2020-03-01T/),
          version: 1,
          daysInState: 239,
        },
      ],
      nextCursor: null,
    });
  });

  it.each([
    ['', ['Skills', 'Climate', 'Safe', 'Data', 'Éducation']],
    ['state=submitted', ['Éducation']],
    ['state=submitted,under_review&area=5,1', ['Data', 'Éducation']],
    ['state=in_pipeline', []],
    ['area=2', ['Climate', 'Safe']],
    ['country=MKD', ['Data', 'Éducation']],
    ['country=ETH,PHL', ['Skills', 'Climate']],
    ['entity=UN%20Women,ILO', ['Skills', 'Safe']],
    ['objective=5,21', ['Skills', 'Climate']],
    ['area=2&objective=7', ['Safe']],
    ['country=FRA', []],
    ['state=&q=', ['Skills', 'Climate', 'Safe', 'Data', 'Éducation']],
  ])('filters by %s', async (query, expected) => {
    expect(await titles(query)).toEqual(expected);
  });

  it.each([
    ['education', ['Éducation']],
    ['ÉDUCATION enfants', ['Éducation']],
    ['educ migr', ['Éducation']],
    ['education women', []],
    ['CN-2020-0003', ['Safe']],
    ['0003', ['Safe']],
    ['philippines', ['Skills']],
    ['Éthiopie', ['Climate']],
    ['horn africa', ['Climate']],
    ['UN Women', ['Safe']],
    ['labour', ['Skills']],
    ['lawyers association', ['Skills', 'Climate', 'Safe', 'Data', 'Éducation']],
  ])('finds %s whatever the accents', async (words, expected) => {
    expect(await titles(`q=${encodeURIComponent(words)}`)).toEqual(expected);
  });

  it.each([
    ['reference', ['Éducation', 'Data', 'Safe', 'Climate', 'Skills']],
    ['-reference', ['Skills', 'Climate', 'Safe', 'Data', 'Éducation']],
    ['title', ['Climate', 'Data', 'Éducation', 'Safe', 'Skills']],
    ['requested', ['Éducation', 'Safe', 'Climate', 'Skills', 'Data']],
    ['-requested', ['Data', 'Skills', 'Climate', 'Safe', 'Éducation']],
    ['submittedAt', ['Éducation', 'Data', 'Safe', 'Climate', 'Skills']],
    ['-durationMonths', ['Skills', 'Climate', 'Safe', 'Data', 'Éducation']],
  ])('sorts by %s', async (sort, expected) => {
    expect(await titles(`sort=${sort}`)).toEqual(expected);
  });

  it.each(NOTE_SORTS)('pages by %s without a gap or a repetition, drafts among them', async (sort) => {
    await draftNote(app, { title: 'Same title', countries: ['MKD'] });
    const auditor = await app.as('auditor');
    const whole = (await auditor.get(`/concept-notes?sort=${sort}&limit=200`)).body.items;
    const paged: unknown[] = [];
    let url: string | null = `/concept-notes?sort=${sort}&limit=2`;
    while (url) {
      const page: any = await auditor.get(url);
      expect(page.body.items.length).toBeLessThanOrEqual(2);
      paged.push(...page.body.items);
      url = /<\/api\/v1(.*)>; rel="next"/.exec(page.headers['link'] ?? '')?.[1] ?? null;
      expect(url === null).toBe(page.body.nextCursor === null);
    }
    expect(paged).toEqual(whole);
  });

  it('takes the same number of statements for one note and for many', async () => {
    const fmu = await app.as('fmu');
    const few = await app.queries.during(() => fmu.get('/concept-notes?country=PHL&q=skills'));
    const many = await app.queries.during(() => fmu.get('/concept-notes?q=migr&sort=title'));
    expect([few, many]).toEqual([2, 2]);
    const { body } = await fmu.get('/concept-notes');
    const one = await app.queries.during(() => fmu.get(`/concept-notes/${body.items[0].id}`));
    expect(one).toBe(2);
  });

  it('keeps drafts out of searches, sorts and counts of those who may not see them', async () => {
    await draftNote(app, { title: 'Zebra crossing', countries: ALL });
    expect(await titles('q=zebra')).toEqual([]);
    expect(await titles('q=zebra', 'auditor')).toEqual(['Zebra']);
    expect(await titles('state=draft')).toEqual([]);
  });
});
