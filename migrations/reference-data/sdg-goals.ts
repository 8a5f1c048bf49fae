// Source: Transforming our world, A/RES/70/1 (titles, as in the IATI code list UNSDG-Goals); the short titles are those of the
// UN's communication material in each language.

/** One of the Sustainable Development Goals. */
export interface SdgGoal {
  readonly number: number;
  readonly titleEn: string;
  readonly shortTitleEn: string;
  readonly shortTitleFr: string;
  readonly shortTitleEs: string;
}

/** The 17 goals. */
// prettier-ignore
export const sdgGoals: readonly SdgGoal[] = [
  { number: 1, titleEn: 'End poverty in all its forms everywhere', shortTitleEn: 'No poverty', shortTitleFr: 'Pas de pauvreté', shortTitleEs: 'Fin de la pobreza' },
  { number: 2, titleEn: 'End hunger, achieve food security and improved nutrition and promote sustainable agriculture', shortTitleEn: 'Zero hunger', shortTitleFr: 'Faim « zéro »', shortTitleEs: 'Hambre cero' },
  { number: 3, titleEn: 'Ensure healthy lives and promote well-being for all at all ages', shortTitleEn: 'Good health and well-being', shortTitleFr: 'Bonne santé et bien-être', shortTitleEs: 'Salud y bienestar' },
  { number: 4, titleEn: 'Ensure inclusive and equitable quality education and promote lifelong learning opportunities for all', shortTitleEn: 'Quality education', shortTitleFr: 'Éducation de qualité', shortTitleEs: 'Educación de calidad' },
  { number: 5, titleEn: 'Achieve gender equality and empower all women and girls', shortTitleEn: 'Gender equality', shortTitleFr: 'Égalité entre les sexes', shortTitleEs: 'Igualdad de género' },
  { number: 6, titleEn: 'Ensure availability and sustainable management of water and sanitation for all', shortTitleEn: 'Clean water and sanitation', shortTitleFr: 'Eau propre et assainissement', shortTitleEs: 'Agua limpia y saneamiento' },
  { number: 7, titleEn: 'Ensure access to affordable, reliable, sustainable and modern energy for all', shortTitleEn: 'Affordable and clean energy', shortTitleFr: "Énergie propre et d'un coût abordable", shortTitleEs: 'Energía asequible y no contaminante' },
  { number: 8, titleEn: 'Promote sustained, inclusive and sustainable economic growth, full and productive employment and decent work for all', shortTitleEn: 'Decent work and economic growth', shortTitleFr: 'Travail décent et croissance économique', shortTitleEs: 'Trabajo decente y crecimiento económico' },
  { number: 9, titleEn: 'Build resilient infrastructure, promote inclusive and sustainable industrialization and foster innovation', shortTitleEn: 'Industry, innovation and infrastructure', shortTitleFr: 'Industrie, innovation et infrastructure', shortTitleEs: 'Industria, innovación e infraestructura' },
  { number: 10, titleEn: 'Reduce inequality within and among countries', shortTitleEn: 'Reduced inequalities', shortTitleFr: 'Inégalités réduites', shortTitleEs: 'Reducción de las desigualdades' },
  { number: 11, titleEn: 'Make cities and human settlements inclusive, safe, resilient and sustainable', shortTitleEn: 'Sustainable cities and communities', shortTitleFr: 'Villes et communautés durables', shortTitleEs: 'Ciudades y comunidades sostenibles' },
  { number: 12, titleEn: 'Ensure sustainable consumption and production patterns', shortTitleEn: 'Responsible consumption and production', shortTitleFr: 'Consommation et production responsables', shortTitleEs: 'Producción y consumo responsables' },
  { number: 13, titleEn: 'Take urgent action to combat climate change and its impacts', shortTitleEn: 'Climate action', shortTitleFr: 'Mesures relatives à la lutte contre les changements climatiques', shortTitleEs: 'Acción por el clima' },
  { number: 14, titleEn: 'Conserve and sustainably use the oceans, seas and marine resources for sustainable development', shortTitleEn: 'Life below water', shortTitleFr: 'Vie aquatique', shortTitleEs: 'Vida submarina' },
  { number: 15, titleEn: 'Protect, restore and promote sustainable use of terrestrial ecosystems, sustainably manage forests, combat desertification, and halt and reverse land degradation and halt biodiversity loss', shortTitleEn: 'Life on land', shortTitleFr: 'Vie terrestre', shortTitleEs: 'Vida de ecosistemas terrestres' },
  { number: 16, titleEn: 'Promote peaceful and inclusive societies for sustainable development, provide access to justice for all and build effective, accountable and inclusive institutions at all levels', shortTitleEn: 'Peace, justice and strong institutions', shortTitleFr: 'Paix, justice et institutions efficaces', shortTitleEs: 'Paz, justicia e instituciones sólidas' },
  { number: 17, titleEn: 'Strengthen the means of implementation and revitalize the Global Partnership for Sustainable Development', shortTitleEn: 'Partnerships for the goals', shortTitleFr: 'Partenariats pour la réalisation des objectifs', shortTitleEs: 'Alianzas para lograr los objetivos' },
];
