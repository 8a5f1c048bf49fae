/** What illustrative programmes are about, by thematic area. */
const THEMES: Readonly<Record<number, readonly string[]>> = {
  1: ['migration data for policy', 'public discourse on migration', 'evidence for local planning'],
  2: [
    'families left behind',
    'safety of women on the move',
    'mobility and a changing climate',
    'health of migrants',
  ],
  3: ['cross-border security and cohesion', 'action against trafficking', 'identity management at borders'],
  4: [
    'fair recruitment and return',
    'skills recognition',
    'remittances and savings',
    'youth employment and mobility',
  ],
  5: ['social inclusion in cities', 'access to schools', 'migrants in local services'],
};

/** One theme of the area; the same for the same index. */
export function themeOf(index: number, area: number): string {
  const themes = THEMES[area]!;
  return themes[index % themes.length]!;
}

/** How a note of the demo keeps to three of the guiding principles. */
export const PRINCIPLES = [
  {
    name: 'People-centred',
    how: 'Migrants and the communities that they live in take part in each step, from design to evaluation.',
  },
  {
    name: 'Whole-of-government approach',
    how: 'Several ministries and local authorities steer the programme together.',
  },
  { name: 'Human rights', how: 'Services are open to all who need them, without regard to status.' },
];

/** The narrative of a note of the demo; `named` for the programme that stands for a real one. */
export function narrativeOf(theme: string, named: boolean) {
  const context = named
    ? 'Migration policy needs data that institutions share and trust. The programme helps institutions in North Macedonia to collect, exchange and use such data.'
    : `This note is illustrative: it shows how a programme on ${theme} is described. Local authorities see the need and lack the means; those concerned say what would help them.`;
  return {
    context,
    results: `By its end the programme has changed practice on ${theme}: authorities have a common plan, staff are trained to carry it out, and people find the services that they are entitled to. If institutions share what they know and people trust them, then services reach those who need them.`,
    wholeOfGovernment:
      'National ministries, the statistical office and municipalities decide together in a steering group that meets each quarter.',
    wholeOfSociety:
      'Civil society, employers, workers and universities take part, each with a seat in the steering group.',
    migrantParticipation:
      'Migrants are asked before the design, sit in the steering group, and judge the results in a yearly survey.',
    sustainability:
      'National budgets take over the running costs in the last year. The main risk is turnover of trained staff; each institution trains two people for each role.',
  };
}
