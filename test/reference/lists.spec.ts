import { AREA_NUMBER, AGENT_FEE_BASIS_POINTS, ReferenceFacts } from '../../src/reference/index.js';
import { TestApp } from '../support/test-app.js';

describe('the lists of reference data', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  const items = async (list: string): Promise<any[]> =>
    (await app.anonymous.get(`/reference/${list}`)).body.items;

  it('give each area the objectives of its own', async () => {
    const objectives = (await items('thematic-areas')).map((area) => area.objectives);
    expect(new Set(objectives.map(String)).size).toBe(5);
    expect(objectives.flat().length).toBeLessThan(5 * 23);
  });

  it('put the targets of the SDGs in the order of the goals', async () => {
    const codes = (await items('sdg-targets')).map(({ code }) => code as string);
    expect(codes.indexOf('2.1')).toBeLessThan(codes.indexOf('10.7'));
    expect(codes.indexOf('10.7')).toBeLessThan(codes.indexOf('10.a'));
    expect([codes[0], codes.at(-1)]).toEqual(['1.1', '17.19']);
  });

  it('put the Executive Committee of the Network before its other members', async () => {
    const members = (await items('un-entities')).map(
      ({ executiveCommittee }) => executiveCommittee as boolean,
    );
    expect(members.slice(0, 1)).toEqual([true]);
    expect(members).toEqual(members.toSorted((a, b) => Number(b) - Number(a)));
    expect(new Set(members).size).toBe(2);
  });

  it('name an intermediate region only where there is one', async () => {
    const countries = await items('countries');
    const of = (code: string) => countries.find((one) => one.code === code);
    expect(of('THA').intermediateRegion).toBeNull();
    expect(of('KEN').intermediateRegion).toMatchObject({ name: 'Eastern Africa' });
  });

  it('name an illustrative country in all languages, in English where no other name is given', async () => {
    const admin = await app.as('admin');
    await admin.post('/reference/countries', { code: 'XAC', name: 'Examplia', subregion: '039' });
    const added = (await items('countries')).find(({ code }) => code === 'XAC');
    expect(added.names).toMatchObject({ fr: 'Examplia', es: 'Examplia' });
  });

  it('know a principle by its title in any case, and a code only as what it is', async () => {
    const known = await app.nest.get(ReferenceFacts).known({
      principle: ['HUMAN RIGHTS'],
      country: ['IOM'],
      currency: ['THA'],
    });
    expect(known.code('principle', 'HUMAN RIGHTS')).toBe('human-rights');
    expect([known.has('country', 'IOM'), known.has('currency', 'THA')]).toEqual([false, false]);
  });

  it('find the region of a subregion, and of nothing else', async () => {
    const facts = app.nest.get(ReferenceFacts);
    expect(await facts.regionOf('039')).toBe('150');
    // Eastern Africa is a part of a subregion.
    expect([await facts.regionOf('014'), await facts.regionOf('150')]).toEqual([null, null]);
  });

  it('have five areas and an agent’s fee of one per cent (source B20)', () => {
    expect(AREA_NUMBER).toMatchObject({ min: 1, max: 5 });
    expect(AGENT_FEE_BASIS_POINTS).toBe(100);
  });
});
