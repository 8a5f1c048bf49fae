import { countRegions } from './count-regions.js';

const regions: Record<string, string> = { THA: '142', TJK: '142', MKD: '150', ZMB: '002' };
const regionOf = (country: string) => regions[country] ?? null;

describe('countRegions', () => {
  it('counts a programme once in each region that it works in', () => {
    const funded = [{ countries: ['THA', 'TJK'] }, { countries: ['MKD', 'ZMB'] }];
    const pipeline = [{ countries: ['THA'] }, { countries: ['???'] }];
    expect(countRegions(funded, pipeline, regionOf)).toEqual([
      { region: '142', funded: 1, pipeline: 1 },
      { region: '002', funded: 1, pipeline: 0 },
      { region: '150', funded: 1, pipeline: 0 },
    ]);
  });
});
