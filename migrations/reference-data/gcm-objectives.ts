// Source: Global Compact for Safe, Orderly and Regular Migration, A/RES/73/195, annex, paragraph 16 (titles). The short
// titles in three languages are this project's, for tables, tags and charts.

/** One of the objectives of the Compact. */
export interface GcmObjective {
  readonly number: number;
  readonly titleEn: string;
  readonly shortTitleEn: string;
  readonly shortTitleFr: string;
  readonly shortTitleEs: string;
}

/** The 23 objectives in the order of the Compact. */
// prettier-ignore
export const gcmObjectives: readonly GcmObjective[] = [
  { number: 1, titleEn: 'Collect and utilize accurate and disaggregated data as a basis for evidence-based policies', shortTitleEn: 'Accurate and disaggregated data', shortTitleFr: 'Données exactes et ventilées', shortTitleEs: 'Datos exactos y desglosados' },
  { number: 2, titleEn: 'Minimize the adverse drivers and structural factors that compel people to leave their country of origin', shortTitleEn: 'Adverse drivers and structural factors', shortTitleFr: 'Facteurs négatifs et structurels', shortTitleEs: 'Factores adversos y estructurales' },
  { number: 3, titleEn: 'Provide accurate and timely information at all stages of migration', shortTitleEn: 'Information at all stages', shortTitleFr: 'Informations à toutes les étapes', shortTitleEs: 'Información en todas las etapas' },
  { number: 4, titleEn: 'Ensure that all migrants have proof of legal identity and adequate documentation', shortTitleEn: 'Legal identity and documentation', shortTitleFr: 'Identité juridique et papiers', shortTitleEs: 'Identidad jurídica y documentación' },
  { number: 5, titleEn: 'Enhance availability and flexibility of pathways for regular migration', shortTitleEn: 'Pathways for regular migration', shortTitleFr: 'Filières de migration régulière', shortTitleEs: 'Vías de migración regular' },
  { number: 6, titleEn: 'Facilitate fair and ethical recruitment and safeguard conditions that ensure decent work', shortTitleEn: 'Fair recruitment and decent work', shortTitleFr: 'Recrutement équitable et travail décent', shortTitleEs: 'Contratación equitativa y trabajo decente' },
  { number: 7, titleEn: 'Address and reduce vulnerabilities in migration', shortTitleEn: 'Vulnerabilities in migration', shortTitleFr: 'Vulnérabilités liées aux migrations', shortTitleEs: 'Vulnerabilidades en la migración' },
  { number: 8, titleEn: 'Save lives and establish coordinated international efforts on missing migrants', shortTitleEn: 'Saving lives and missing migrants', shortTitleFr: 'Vies à sauver et migrants disparus', shortTitleEs: 'Vidas por salvar y migrantes desaparecidos' },
  { number: 9, titleEn: 'Strengthen the transnational response to smuggling of migrants', shortTitleEn: 'Smuggling of migrants', shortTitleFr: 'Trafic de migrants', shortTitleEs: 'Tráfico ilícito de migrantes' },
  { number: 10, titleEn: 'Prevent, combat and eradicate trafficking in persons in the context of international migration', shortTitleEn: 'Trafficking in persons', shortTitleFr: 'Traite des personnes', shortTitleEs: 'Trata de personas' },
  { number: 11, titleEn: 'Manage borders in an integrated, secure and coordinated manner', shortTitleEn: 'Border management', shortTitleFr: 'Gestion des frontières', shortTitleEs: 'Gestión de fronteras' },
  { number: 12, titleEn: 'Strengthen certainty and predictability in migration procedures for appropriate screening, assessment and referral', shortTitleEn: 'Screening, assessment and referral', shortTitleFr: 'Contrôle, évaluation et orientation', shortTitleEs: 'Verificación, evaluación y derivación' },
  { number: 13, titleEn: 'Use migration detention only as a measure of last resort and work towards alternatives', shortTitleEn: 'Alternatives to detention', shortTitleFr: 'Solutions de substitution à la détention', shortTitleEs: 'Alternativas a la detención' },
  { number: 14, titleEn: 'Enhance consular protection, assistance and cooperation throughout the migration cycle', shortTitleEn: 'Consular protection', shortTitleFr: 'Protection consulaire', shortTitleEs: 'Protección consular' },
  { number: 15, titleEn: 'Provide access to basic services for migrants', shortTitleEn: 'Access to basic services', shortTitleFr: 'Accès aux services de base', shortTitleEs: 'Acceso a servicios básicos' },
  { number: 16, titleEn: 'Empower migrants and societies to realize full inclusion and social cohesion', shortTitleEn: 'Inclusion and social cohesion', shortTitleFr: 'Inclusion et cohésion sociale', shortTitleEs: 'Inclusión y cohesión social' },
  { number: 17, titleEn: 'Eliminate all forms of discrimination and promote evidence-based public discourse to shape perceptions of migration', shortTitleEn: 'Ending discrimination', shortTitleFr: 'Élimination de la discrimination', shortTitleEs: 'Eliminación de la discriminación' },
  { number: 18, titleEn: 'Invest in skills development and facilitate mutual recognition of skills, qualifications and competences', shortTitleEn: 'Skills and their recognition', shortTitleFr: 'Compétences et leur reconnaissance', shortTitleEs: 'Competencias y su reconocimiento' },
  { number: 19, titleEn: 'Create conditions for migrants and diasporas to fully contribute to sustainable development in all countries', shortTitleEn: 'Contributions of migrants and diasporas', shortTitleFr: 'Contributions des migrants et des diasporas', shortTitleEs: 'Contribuciones de migrantes y diásporas' },
  { number: 20, titleEn: 'Promote faster, safer and cheaper transfer of remittances and foster financial inclusion of migrants', shortTitleEn: 'Remittances and financial inclusion', shortTitleFr: 'Envois de fonds et inclusion financière', shortTitleEs: 'Remesas e inclusión financiera' },
  { number: 21, titleEn: 'Cooperate in facilitating safe and dignified return and readmission, as well as sustainable reintegration', shortTitleEn: 'Return, readmission and reintegration', shortTitleFr: 'Retour, réadmission et réintégration', shortTitleEs: 'Retorno, readmisión y reintegración' },
  { number: 22, titleEn: 'Establish mechanisms for the portability of social security entitlements and earned benefits', shortTitleEn: 'Portability of social security', shortTitleFr: 'Portabilité de la sécurité sociale', shortTitleEs: 'Portabilidad de la seguridad social' },
  { number: 23, titleEn: 'Strengthen international cooperation and global partnerships for safe, orderly and regular migration', shortTitleEn: 'International cooperation', shortTitleFr: 'Coopération internationale', shortTitleEs: 'Cooperación internacional' },
];
