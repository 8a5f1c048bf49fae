import { editionFixture, programmeFixture } from '../../../test/support/edition-fixture.js';
import type { SnapshotProgramme } from '../domain/edition-snapshot.js';
import { pipelineJson } from './pipeline-json.js';

describe('pipeline.json', () => {
  const snapshot = editionFixture(5);

  it('begins with the shape of GET /pipeline, in the order of its contract', () => {
    const file = JSON.parse(pipelineJson(snapshot)) as Record<string, unknown> & {
      items: Record<string, unknown>[];
    };
    expect(Object.keys(file).slice(0, 4)).toEqual(['asOf', 'totals', 'areas', 'items']);
    expect(Object.keys(file.items[0] ?? {}).slice(0, 10)).toEqual([
      'conceptNoteId',
      'reference',
      'title',
      'countries',
      'primaryArea',
      'entities',
      'requested',
      'durationMonths',
      'enteredOn',
      'version',
    ]);
    expect(file['totals']).toEqual({
      programmes: 5,
      countries: 5,
      requested: { amount: '6750100.00', currency: 'USD' },
    });
    expect(file.items[0]).toMatchObject({
      reference: 'CN-2020-0001',
      countries: ['THA', 'CRI'],
      entities: ['IOM', 'ILO'],
      entityBudgets: [
        { entity: 'IOM', amount: { amount: '750000.00', currency: 'USD' } },
        { entity: 'ILO', amount: { amount: '500000.00', currency: 'USD' } },
      ],
      genderMarker: { score: 0 },
    });
  });

  it('is the same for the same facts whatever the order of their keys', () => {
    const shuffled = {
      ...snapshot,
      programmes: snapshot.programmes.map(
        (programme) =>
          Object.fromEntries(Object.entries(programme).reverse()) as unknown as SnapshotProgramme,
      ),
    };
    expect(pipelineJson(shuffled)).toBe(pipelineJson(snapshot));
  });

  it('has no key for a text that the edition is older than, and null for one that is not stated', () => {
    const item = (covidDimension: null | undefined) => {
      const programmes = [programmeFixture(0, { covidDimension })];
      return (JSON.parse(pipelineJson(editionFixture(1, { programmes }))) as { items: object[] }).items[0];
    };
    expect(item(undefined)).not.toHaveProperty('covidDimension');
    expect(item(null)).toHaveProperty('covidDimension', null);
  });

  it('tells an amount that is not stated from nought', () => {
    const [first] = snapshot.programmes;
    const entities = [{ code: 'IOM', name: 'IOM', amount: null }];
    const file = pipelineJson({ ...snapshot, programmes: [{ ...first!, entities }] });
    const { items } = JSON.parse(file) as { items: { entityBudgets: object[] }[] };
    expect(items[0]!.entityBudgets).toEqual([{ entity: 'IOM', amount: null }]);
  });

  it('publishes no field that nobody decided to publish', () => {
    const [first] = snapshot.programmes;
    const spiked = { ...first, meanScore: 4.5 } as SnapshotProgramme;
    expect(pipelineJson({ ...snapshot, programmes: [spiked] })).not.toContain('meanScore');
  });
});
