import type { Catalogue } from '../../kernel/index.js';

/** Concept notes, in French. */
export const CONCEPT_NOTES: Catalogue = {
  'concept note': 'note conceptuelle',
  'version of the concept note': 'version de la note conceptuelle',
  attachment: 'pièce jointe',
  draft: 'brouillon',
  submitted: 'soumise',
  returned: 'renvoyée',
  ineligible: 'inéligible',
  'under review': 'en cours d’examen',
  'in pipeline': 'dans la réserve',
  deferred: 'reportée',
  'not retained': 'non retenue',
  removed: 'retirée de la réserve',
  allocated: 'financée',
  withdrawn: 'retirée',
  staff: 'personnel',
  supplies: 'fournitures et matériel',
  equipment: 'équipement et véhicules',
  'contractual services': 'services contractuels',
  travel: 'voyages',
  'transfers and grants': 'transferts et subventions',
  'general operating costs': 'frais généraux de fonctionnement',
  'indirect costs': 'coûts indirects',
  '{0} of {1}': '{0} ({1})',
  'There is no “{0}”.': '« {0} » n’existe pas.',
  '“{0}” stands here twice.': '« {0} » figure ici deux fois.',
  'The note has no such attachment. Attach the letter first.':
    'La note n’a pas cette pièce jointe. Joignez d’abord la lettre.',
  'The amounts add up to {0}; no budget reaches {1}.':
    'Les montants totalisent {0} ; aucun budget n’atteint {1}.',
  'The file is empty.': 'Le fichier est vide.',
  'The file has {0} bytes; at most {1} are taken. Make it smaller or split it.':
    'Le fichier compte {0} octets ; le maximum est de {1}. Réduisez-le ou divisez-le.',
  'The file does not begin as {0} does. Check its type.':
    'Le fichier ne commence pas comme un fichier {0}. Vérifiez son type.',
  'Files are added to a draft or a returned note.':
    'Les fichiers s’ajoutent à un brouillon ou à une note renvoyée.',
  'A note has at most {0} files.': 'Une note compte au plus {0} fichiers.',
  'A note usually has at most {0} UN organizations; this one has {1}.':
    'Une note compte d’ordinaire au plus {0} organisations des Nations Unies ; celle-ci en compte {1}.',
  'Budgets usually lie between {0} and {1}; this one is {2}.':
    'Les budgets se situent d’ordinaire entre {0} et {1} ; celui-ci est de {2}.',
  'A joint programme has at least {0} UN organizations; this note has {1}.':
    'Un programme conjoint compte au moins {0} organisations des Nations Unies ; cette note en compte {1}.',
  'Name the convening organization.': 'Indiquez l’organisme chef de file.',
  '{0} convenes the programme and has no budget in it. Give it one or choose another.':
    '{0} est chef de file du programme mais n’y a pas de budget. Donnez-lui-en un ou choisissez un autre organisme.',
  'Give {0} an amount of more than zero, or remove it.':
    'Donnez à {0} un montant supérieur à zéro, ou retirez cette organisation.',
  'Split the budget by category and organization.':
    'Répartissez le budget par catégorie et par organisation.',
  "{0} is not one of the note's organizations.": '{0} ne fait pas partie des organisations de la note.',
  "{0} is not one of the note's countries.": '{0} ne fait pas partie des pays de la note.',
  '{0} has {1} here and {2} in the split by category.':
    '{0} : {1} ici et {2} dans la répartition par catégorie.',
  'The split by category adds up to {0}, the split by organization to {1}.':
    'La répartition par catégorie totalise {0}, la répartition par organisation {1}.',
  'Indirect costs are {0}; at most {1} % of the direct costs, {2}, are allowed.':
    'Les coûts indirects s’élèvent à {0} ; le maximum admis est de {1} % des coûts directs, soit {2}.',
  'the Resident Coordinator of the country team':
    'au Coordonnateur résident ou à la Coordonnatrice résidente de l’équipe de pays',
  'the country team': 'à l’équipe de pays',
  'the Fund Management Unit': 'à l’Unité de gestion du Fonds',
  'This step is taken by {0}.': 'Cette étape revient {0}.',
  'A note is written by the country team of one of its countries.':
    'Une note est rédigée par l’équipe de pays de l’un de ses pays.',
  'context and needs': 'contexte et besoins',
  'results and the theory of change': 'résultats et théorie du changement',
  'whole-of-government engagement': 'engagement de l’ensemble des pouvoirs publics',
  'whole-of-society engagement': 'engagement de l’ensemble de la société',
  'how migrants take part in every phase': 'participation des migrants à chaque phase',
  'sustainability and risks': 'durabilité et risques',
  'gender marker': 'marqueur genre',
  'human-rights marker': 'marqueur droits humains',
  'Give the note a title.': 'Donnez un titre à la note.',
  'Say whether the note is for a country, several, or a region.':
    'Indiquez si la note concerne un pays, plusieurs pays ou une région.',
  'Choose the primary thematic area.': 'Choisissez le domaine thématique principal.',
  'Name at least one objective of the Compact.': 'Indiquez au moins un objectif du Pacte.',
  'Name the guiding principles that the note follows.': 'Indiquez les principes directeurs que suit la note.',
  'Name at least one SDG target.': 'Indiquez au moins une cible des ODD.',
  'Say how many months the programme takes.': 'Indiquez la durée du programme en mois.',
  'Write about {0}.': 'Rédigez la partie « {0} ».',
  'Say how the note meets the principle “{0}”.': 'Dites comment la note répond au principe « {0} ».',
  'Name at least one country.': 'Indiquez au moins un pays.',
  'A note for one country names one. Remove the others or change the scope.':
    'Une note pour un seul pays n’en indique qu’un. Retirez les autres ou modifiez la portée.',
  'A note for several countries names at least two. Add them or change the scope.':
    'Une note pour plusieurs pays en indique au moins deux. Ajoutez-les ou modifiez la portée.',
  'Name the region.': 'Indiquez la région.',
  'This is the primary area already. Remove it here.': 'C’est déjà le domaine principal. Retirez-le ici.',
  'Give the {0} and the reason for it.': 'Indiquez le {0} et sa justification.',
  'Choose the score of the {0}.': 'Choisissez la valeur du {0}.',
  'Give the reason for the {0}.': 'Justifiez le {0}.',
  'At least {0} government entities take part; the note names {1}.':
    'Au moins {0} entités gouvernementales doivent participer ; nombre indiqué dans la note : {1}.',
  'Programmes usually take {0} to {1} months; this one takes {2}.':
    'Les programmes durent d’ordinaire de {0} à {1} mois ; celui-ci dure {2} mois.',
  'There is no letter of endorsement by the government of {0}.':
    'Il manque la lettre d’appui du gouvernement pour : {0}.',
  '{0} Say why in at least {1} characters, or change it.':
    '{0} Dites pourquoi en {1} caractères au moins, ou modifiez ce point.',
  '{0} Besides this there is {1} more problem.': '{0} Il reste en outre {1} autre problème.',
  '{0} Besides this there are {1} more problems.': '{0} Il reste en outre {1} autres problèmes.',
  'Versions are numbered 1, 2, 3 and so on.': 'Les versions sont numérotées 1, 2, 3, etc.',
  'Comments are between the country team and the Fund Management Unit.':
    'Les commentaires s’échangent entre l’équipe de pays et l’Unité de gestion du Fonds.',
  'Name at least one of your countries.': 'Indiquez au moins un de vos pays.',
  'You write for {0}. Name at least one of these countries.':
    'Vous rédigez pour : {0}. Indiquez au moins un de ces pays.',
  'This note is {0}. Only a draft or a returned note can be changed.':
    'État de cette note : {0}. Seuls un brouillon ou une note renvoyée peuvent être modifiés.',
  'Give the reason in words.': 'Indiquez le motif en toutes lettres.',
  'Write SDG targets such as 10.7.': 'Écrivez des cibles des ODD, par exemple 10.7.',
  'Write states, separated by commas.': 'Écrivez des états séparés par des virgules.',
  'Write numbers of areas, separated by commas.': 'Écrivez des numéros de domaines séparés par des virgules.',
  'Write ISO 3166 alpha-3 codes, separated by commas.':
    'Écrivez des codes ISO 3166 alpha-3 séparés par des virgules.',
  'Write codes of UN organizations, separated by commas.':
    'Écrivez des codes d’organisations des Nations Unies séparés par des virgules.',
  'Write numbers of objectives, separated by commas.':
    'Écrivez des numéros d’objectifs séparés par des virgules.',
  'There is no state {0}. Choose from: {1}.': 'État inconnu : {0}. Choisissez parmi : {1}.',
  'Write something.': 'Écrivez quelque chose.',
  'Write the name of the file, without folders.': 'Écrivez le nom du fichier, sans dossiers.',
  'Send the file in base64.': 'Envoyez le fichier en base64.',
  'Write an ISO 3166 alpha-3 code, such as THA.': 'Écrivez un code ISO 3166 alpha-3, par exemple THA.',
};
