// Source: the entities of the United Nations Network on Migration that may take part in the Fund, and their identifiers in
// IATI (the DAC channel codes they publish under), where known; membership of the Network's Executive Committee as of 2020.

/** A UN organization that may convene or take part in a joint programme. */
export interface UnEntity {
  /** The usual short form, which is also how concept notes name the entity. */
  readonly code: string;
  readonly nameEn: string;
  /** Organisation identifier in IATI; null where none is known, never a guess. */
  readonly iatiOrgRef: string | null;
  readonly executiveCommittee: boolean;
}

/** The entities, members of the Executive Committee first. */
// prettier-ignore
export const unEntities: readonly UnEntity[] = [
  { code: 'IOM', nameEn: 'International Organization for Migration', iatiOrgRef: 'XM-DAC-47066', executiveCommittee: true },
  { code: 'ILO', nameEn: 'International Labour Organization', iatiOrgRef: 'XM-DAC-41302', executiveCommittee: true },
  { code: 'OHCHR', nameEn: 'Office of the United Nations High Commissioner for Human Rights', iatiOrgRef: 'XM-DAC-41313', executiveCommittee: true },
  { code: 'UNDESA', nameEn: 'Department of Economic and Social Affairs of the United Nations Secretariat', iatiOrgRef: null, executiveCommittee: true },
  { code: 'UNDP', nameEn: 'United Nations Development Programme', iatiOrgRef: 'XM-DAC-41114', executiveCommittee: true },
  { code: 'UNHCR', nameEn: 'Office of the United Nations High Commissioner for Refugees', iatiOrgRef: 'XM-DAC-41121', executiveCommittee: true },
  { code: 'UNICEF', nameEn: "United Nations Children's Fund", iatiOrgRef: 'XM-DAC-41122', executiveCommittee: true },
  { code: 'UNODC', nameEn: 'United Nations Office on Drugs and Crime', iatiOrgRef: 'XM-DAC-41128', executiveCommittee: true },
  { code: 'WHO', nameEn: 'World Health Organization', iatiOrgRef: null, executiveCommittee: false },
  { code: 'UNFPA', nameEn: 'United Nations Population Fund', iatiOrgRef: 'XM-DAC-41119', executiveCommittee: false },
  { code: 'UN Women', nameEn: 'United Nations Entity for Gender Equality and the Empowerment of Women', iatiOrgRef: 'XM-DAC-41146', executiveCommittee: false },
  { code: 'UNESCO', nameEn: 'United Nations Educational, Scientific and Cultural Organization', iatiOrgRef: 'XM-DAC-41304', executiveCommittee: false },
  { code: 'FAO', nameEn: 'Food and Agriculture Organization of the United Nations', iatiOrgRef: 'XM-DAC-41301', executiveCommittee: false },
  { code: 'UN-Habitat', nameEn: 'United Nations Human Settlements Programme', iatiOrgRef: 'XM-DAC-41120', executiveCommittee: false },
  { code: 'UNOPS', nameEn: 'United Nations Office for Project Services', iatiOrgRef: 'XM-DAC-41502', executiveCommittee: false },
  { code: 'UNDRR', nameEn: 'United Nations Office for Disaster Risk Reduction', iatiOrgRef: null, executiveCommittee: false },
  { code: 'ESCAP', nameEn: 'United Nations Economic and Social Commission for Asia and the Pacific', iatiOrgRef: null, executiveCommittee: false },
  { code: 'ESCWA', nameEn: 'United Nations Economic and Social Commission for Western Asia', iatiOrgRef: null, executiveCommittee: false },
];
