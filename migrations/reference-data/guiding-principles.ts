// Source: Global Compact for Safe, Orderly and Regular Migration, A/RES/73/195, annex, paragraph 15. The codes are this
// project's and never change, whatever becomes of the wording.

/** One of the cross-cutting principles that a concept note says how it meets. */
export interface GuidingPrinciple {
  readonly code: string;
  /** Place in the Compact, from 1. */
  readonly position: number;
  readonly titleEn: string;
  readonly titleFr: string;
  readonly titleEs: string;
}

/** The ten guiding principles in the order of the Compact. */
// prettier-ignore
export const guidingPrinciples: readonly GuidingPrinciple[] = [
  { code: 'people-centred', position: 1, titleEn: 'People-centred', titleFr: 'Priorité à la dimension humaine', titleEs: 'Centrado en las personas' },
  { code: 'international-cooperation', position: 2, titleEn: 'International cooperation', titleFr: 'Coopération internationale', titleEs: 'Cooperación internacional' },
  { code: 'national-sovereignty', position: 3, titleEn: 'National sovereignty', titleFr: 'Souveraineté nationale', titleEs: 'Soberanía nacional' },
  { code: 'rule-of-law-and-due-process', position: 4, titleEn: 'Rule of law and due process', titleFr: "Primauté du droit et garanties d'une procédure régulière", titleEs: 'Estado de derecho y garantías procesales' },
  { code: 'sustainable-development', position: 5, titleEn: 'Sustainable development', titleFr: 'Développement durable', titleEs: 'Desarrollo sostenible' },
  { code: 'human-rights', position: 6, titleEn: 'Human rights', titleFr: "Droits de l'homme", titleEs: 'Derechos humanos' },
  { code: 'gender-responsive', position: 7, titleEn: 'Gender-responsive', titleFr: 'Prise en compte de la problématique femmes-hommes', titleEs: 'Perspectiva de género' },
  { code: 'child-sensitive', position: 8, titleEn: 'Child-sensitive', titleFr: "Prise en compte de l'intérêt supérieur de l'enfant", titleEs: 'Perspectiva infantil' },
  { code: 'whole-of-government', position: 9, titleEn: 'Whole-of-government approach', titleFr: "Approche mobilisant l'ensemble des pouvoirs publics", titleEs: 'Enfoque pangubernamental' },
  { code: 'whole-of-society', position: 10, titleEn: 'Whole-of-society approach', titleFr: "Approche mobilisant l'ensemble de la société", titleEs: 'Enfoque pansocial' },
];
