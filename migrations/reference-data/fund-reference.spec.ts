import { areaObjectives } from './area-objectives.js';
import { gcmObjectives } from './gcm-objectives.js';
import { guidingPrinciples } from './guiding-principles.js';
import { thematicAreas } from './thematic-areas.js';
import { unEntities } from './un-entities.js';

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

describe('thematic areas and objectives', () => {
  it('numbers five areas and 23 objectives without a gap', () => {
    expect(thematicAreas.map(({ number }) => number)).toEqual(upTo(5));
    expect(gcmObjectives.map(({ number }) => number)).toEqual(upTo(23));
  });

  it('puts every objective into exactly one existing area', () => {
    const mapped = areaObjectives.map(({ objectiveNumber }) => objectiveNumber);
    expect(mapped.toSorted((a, b) => a - b)).toEqual(upTo(23));
    expect(new Set(areaObjectives.map(({ areaNumber }) => areaNumber))).toEqual(new Set(upTo(5)));
  });

  it('says of which objectives the area is disputed, and where each row comes from', () => {
    const noted = areaObjectives.filter(({ note }) => note !== null);
    expect(noted.map(({ objectiveNumber, areaNumber }) => [objectiveNumber, areaNumber])).toEqual([
      [4, 3],
      [19, 4],
      [14, 5],
    ]);
    expect(areaObjectives.every(({ source }) => source.includes('A/75/542'))).toBe(true);
  });

  it('keeps titles distinct in every language and short titles short enough for a table', () => {
    for (const titles of [thematicAreas, gcmObjectives]) {
      for (const field of ['titleEn', 'shortTitleEn', 'shortTitleFr', 'shortTitleEs'] as const) {
        expect(new Set(titles.map((title) => title[field])).size).toBe(titles.length);
      }
      const short = titles.flatMap((title) => [title.shortTitleEn, title.shortTitleFr, title.shortTitleEs]);
      expect(short.filter((title) => title.length > 45 || title !== title.trim())).toEqual([]);
    }
  });
});

describe('guiding principles', () => {
  it('has ten with distinct kebab-case codes, in order', () => {
    expect(guidingPrinciples.map(({ position }) => position)).toEqual(upTo(10));
    const codes = guidingPrinciples.map(({ code }) => code);
    expect(new Set(codes).size).toBe(10);
    expect(codes.filter((code) => !/^[a-z]+(-[a-z]+)*$/.test(code))).toEqual([]);
    expect(codes).toContain('whole-of-government');
  });
});

describe('UN entities', () => {
  it('lists 18 once each, eight of them in the Executive Committee', () => {
    expect(new Set(unEntities.map(({ code }) => code)).size).toBe(18);
    expect(unEntities.filter(({ executiveCommittee }) => executiveCommittee).map(({ code }) => code)).toEqual(
      ['IOM', 'ILO', 'OHCHR', 'UNDESA', 'UNDP', 'UNHCR', 'UNICEF', 'UNODC'],
    );
  });

  it('gives no two entities the same IATI identifier, and none with characters that IATI forbids', () => {
    const refs = unEntities.flatMap(({ iatiOrgRef }) => iatiOrgRef ?? []);
    expect(new Set(refs).size).toBe(refs.length);
    expect(refs.filter((ref) => !/^XM-DAC-\d+$/.test(ref))).toEqual([]);
    expect(unEntities.find(({ code }) => code === 'IOM')?.iatiOrgRef).toBe('XM-DAC-47066');
  });
});
