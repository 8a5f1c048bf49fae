// Source: A/75/542, report of the Secretary-General, section V (titles). The short titles in three languages are this
// project's, for tables, charts and running heads.

/** One of the five areas that the Fund groups its programmes by. */
export interface ThematicArea {
  readonly number: number;
  readonly titleEn: string;
  readonly shortTitleEn: string;
  readonly shortTitleFr: string;
  readonly shortTitleEs: string;
}

/** The thematic areas in the order of the report. */
export const thematicAreas: readonly ThematicArea[] = [
  {
    number: 1,
    titleEn: 'Promoting fact-based and data-driven migration discourse, policy and planning',
    shortTitleEn: 'Data, discourse and policy',
    shortTitleFr: 'Données, discours et politiques',
    shortTitleEs: 'Datos, discurso y políticas',
  },
  {
    number: 2,
    titleEn:
      'Protecting the safety and well-being of migrants, including through addressing the drivers and mitigating situations of vulnerability in migration',
    shortTitleEn: 'Safety and well-being',
    shortTitleFr: 'Sécurité et bien-être',
    shortTitleEs: 'Seguridad y bienestar',
  },
  {
    number: 3,
    titleEn:
      'Addressing irregular migration, including by managing borders and combating transnational crime',
    shortTitleEn: 'Irregular migration and borders',
    shortTitleFr: 'Migration irrégulière et frontières',
    shortTitleEs: 'Migración irregular y fronteras',
  },
  {
    number: 4,
    titleEn:
      'Facilitating regular migration and decent work and enhancing the positive development effects of human mobility',
    shortTitleEn: 'Regular migration and decent work',
    shortTitleFr: 'Migration régulière et travail décent',
    shortTitleEs: 'Migración regular y trabajo decente',
  },
  {
    number: 5,
    titleEn: 'Improving the social inclusion and integration of migrants',
    shortTitleEn: 'Inclusion and integration',
    shortTitleFr: 'Inclusion et intégration',
    shortTitleEs: 'Inclusión e integración',
  },
];
