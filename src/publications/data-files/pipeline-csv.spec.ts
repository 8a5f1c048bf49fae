import { editionFixture, programmeFixture } from '../../../test/support/edition-fixture.js';
import { csvCell, pipelineCsv } from './pipeline-csv.js';

/** Reads RFC 4180 back, written apart from the code under test. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i];
    if (quoted) {
      if (letter === '"' && text[i + 1] === '"') cell += text[++i];
      else if (letter === '"') quoted = false;
      else cell += letter;
    } else if (letter === '"') quoted = true;
    else if (letter === ',') {
      row.push(cell);
      cell = '';
    } else if (letter === '\r' && text[i + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      i++;
    } else cell += letter;
  }
  return rows;
}

describe('pipeline.csv', () => {
  it('begins with a byte-order mark and names its columns', () => {
    const text = pipelineCsv(editionFixture(0));
    expect(text).toBe(
      '\uFEFFreference,title,countries,primary_area,other_areas,entities,requested_usd,currency,duration_months,entered_on,version,objectives,sdg_targets,preparatory_work\r\n',
    );
  });

  it('has one row for each programme, all 300 of them, which read back as they were', () => {
    const snapshot = editionFixture(300);
    const [, ...rows] = readCsv(pipelineCsv(snapshot).slice(1));
    expect(rows).toHaveLength(300);
    expect(rows[3]).toEqual([
      'CN-2020-0004',
      'Illustrative programme 4: access to services for migrant children and their families',
      'TUR; KEN',
      '4',
      '1',
      'UNHCR; IOM; ILO',
      '1500030.00',
      'USD',
      '36',
      '2020-10-06',
      '1',
      '1; 7',
      '10.7; 4.1',
      snapshot.programmes[3]!.preparatoryWork,
    ]);
  });

  it('keeps quotes, commas and line breaks, and takes the force out of formulas', () => {
    const titles = [
      'She said "yes", then\r\nleft',
      '=HYPERLINK("http://x","y")',
      '+1',
      '-1',
      '@SUM(A1)',
      '\tx',
      '\rx',
      '＝1+1',
    ];
    const programmes = titles.map((title, index) => programmeFixture(index, { title }));
    const [, ...rows] = readCsv(pipelineCsv(editionFixture(0, { programmes })).slice(1));
    expect(rows.map(([, title]) => title)).toEqual([
      titles[0],
      ...titles.slice(1).map((title) => `'${title}`),
    ]);
  });

  it('leaves what is not stated empty, which is not zero', () => {
    const programme = programmeFixture(0, {
      durationMonths: null,
      requested: { amount: '5.00', currency: 'CHF' },
    });
    const rows = readCsv(pipelineCsv({ ...editionFixture(0), programmes: [programme] }).slice(1));
    expect(rows[1]?.slice(6, 9)).toEqual(['', 'CHF', '']);
  });

  it('quotes only where it must', () => {
    expect(csvCell('plain text')).toBe('plain text');
    expect(csvCell('a,b')).toBe('"a,b"');
    expect(csvCell(' padded')).toBe('" padded"');
  });
});
