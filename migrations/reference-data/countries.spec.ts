import { countries } from './countries.js';
import { unRegions } from './un-regions.js';

const named = (alpha3: string) => countries.find((country) => country.alpha3 === alpha3);
const region = new Map(unRegions.map((place) => [place.code, place]));

describe('countries and areas', () => {
  it('holds the 197 States and 50 areas of M49, without Antarctica', () => {
    expect(countries.filter(({ kind }) => kind === 'state')).toHaveLength(197);
    expect(countries.filter(({ kind }) => kind === 'area')).toHaveLength(50);
    expect(['ATA', 'TWN', 'XKX'].map(named)).toEqual([undefined, undefined, undefined]);
    expect(named('PSE')?.kind).toBe('state');
    expect(named('PRI')?.kind).toBe('area');
  });

  it('has well-formed codes and names, each once', () => {
    const forms = { alpha3: /^[A-WYZ][A-Z]{2}$/, alpha2: /^[A-WYZ][A-Z]$/, m49: /^\d{3}$/ };
    for (const field of ['alpha3', 'alpha2', 'm49'] as const) {
      expect(countries.filter((country) => !forms[field].test(country[field]))).toEqual([]);
    }
    for (const field of ['alpha3', 'alpha2', 'm49', 'nameEn', 'nameFr', 'nameEs'] as const) {
      expect(new Set(countries.map((country) => country[field])).size).toBe(countries.length);
    }
  });

  it('places every country in a region, and its subregions inside that region', () => {
    const misplaced = countries.filter(({ regionCode, subregionCode, intermediateRegionCode }) => {
      const subregion = region.get(subregionCode);
      const inner = intermediateRegionCode === null ? undefined : region.get(intermediateRegionCode);
      return !(
        region.get(regionCode)?.level === 'region' &&
        subregion?.level === 'subregion' &&
        subregion.parentCode === regionCode &&
        (intermediateRegionCode === null ||
          (inner?.level === 'intermediate' && inner.parentCode === subregionCode))
      );
    });
    expect(misplaced).toEqual([]);
  });

  it('divides sub-Saharan Africa and Latin America and the Caribbean wholly, and nothing else', () => {
    const divided = countries.filter(({ intermediateRegionCode }) => intermediateRegionCode !== null);
    const inside = countries.filter(({ subregionCode }) => ['202', '419'].includes(subregionCode));
    expect(divided).toEqual(inside);
  });

  it.each([
    ['TUR', 'Türkiye', 'Türkiye', 'Türkiye'],
    ['VNM', 'Viet Nam', 'Viet Nam', 'Viet Nam'],
    ['CIV', "Côte d'Ivoire", "Côte d'Ivoire", "Côte d'Ivoire"],
    ['MDA', 'Republic of Moldova', 'République de Moldova', 'República de Moldova'],
    ['CZE', 'Czechia', 'Tchéquie', 'Chequia'],
    ['SWZ', 'Eswatini', 'Eswatini', 'Eswatini'],
    ['NLD', 'Netherlands (Kingdom of the)', 'Pays-Bas (Royaume des)', 'Países Bajos (Reino de los)'],
    [
      'PRK',
      "Democratic People's Republic of Korea",
      'République populaire démocratique de Corée',
      'República Popular Democrática de Corea',
    ],
    ['THA', 'Thailand', 'Thaïlande', 'Tailandia'],
  ])('names %s as the UN does', (alpha3, nameEn, nameFr, nameEs) => {
    expect(named(alpha3)).toMatchObject({ nameEn, nameFr, nameEs });
  });

  it.each([
    ['TJK', 'TJ', '762', '142', '143', null],
    ['MKD', 'MK', '807', '150', '039', null],
    ['GIN', 'GN', '324', '002', '202', '011'],
    ['MEX', 'MX', '484', '019', '419', '013'],
    ['CYP', 'CY', '196', '142', '145', null],
    ['SDN', 'SD', '729', '002', '015', null],
    ['FJI', 'FJ', '242', '009', '054', null],
  ])(
    'knows the codes and regions of %s',
    (alpha3, alpha2, m49, regionCode, subregionCode, intermediateRegionCode) => {
      expect(named(alpha3)).toMatchObject({ alpha2, m49, regionCode, subregionCode, intermediateRegionCode });
    },
  );
});

describe('UN regions', () => {
  it('has five regions, 17 subregions and seven intermediate regions, parents first', () => {
    const levels = unRegions.map(({ level }) => level);
    const count = (wanted: string) => levels.filter((level) => level === wanted).length;
    expect([count('region'), count('subregion'), count('intermediate')]).toEqual([5, 17, 7]);
    const seen = new Set<string | null>([null]);
    for (const { code, parentCode } of unRegions) {
      expect(seen).toContain(parentCode);
      seen.add(code);
    }
  });

  it('lists no region without a country', () => {
    const used = new Set(
      countries.flatMap((country) => [
        country.regionCode,
        country.subregionCode,
        country.intermediateRegionCode,
      ]),
    );
    expect(unRegions.filter(({ code }) => !used.has(code))).toEqual([]);
  });
});
