import type { Catalogue } from '../../kernel/index.js';

/** The Steering Committee, in French. */
export const COMMITTEE: Catalogue = {
  'There is no such concept note.': 'Cette note conceptuelle n’existe pas.',
  'A decision of kind {0} needs this for each item.':
    'Une décision de type {0} exige ce champ pour chaque point.',
  'A decision of kind {0} has no such thing.': 'Une décision de type {0} n’admet pas ce champ.',
  'Name each note once.': 'Indiquez chaque note une seule fois.',
  'The period ends after it begins.': 'La période doit finir après avoir commencé.',
  meeting: 'réunion',
  decision: 'décision',
  seat: 'siège',
  scheduled: 'prévue',
  open: 'ouverte',
  adopted: 'adoptée',
  'taken back': 'retirée',
  'The meeting is on {0}; it can be opened from that day on.':
    'La réunion a lieu le {0} ; elle peut être ouverte à partir de ce jour.',
  'A meeting of {0} is already adopted. An earlier one would change what the pipeline held on past dates.':
    'Une réunion du {0} est déjà adoptée. Une réunion antérieure changerait le contenu de la réserve de projets à des dates passées.',
  '{0} seat is present; a decision needs {1}. Record the attendance first.':
    '{0} siège est présent ; une décision en exige {1}. Notez d’abord les présences.',
  '{0} seats are present; a decision needs {1}. Record the attendance first.':
    '{0} sièges sont présents ; une décision en exige {1}. Notez d’abord les présences.',
  'Write an ISO 3166 alpha-3 code.': 'Écrivez un code ISO 3166 alpha-3.',
  'There is already a seat “{0}”.': 'Il existe déjà un siège « {0} ».',
  'There is already a seat of the chair.': 'Il existe déjà un siège de la présidence.',
  'Somebody holds this seat on some of these days. End that term first or begin later.':
    'Quelqu’un occupe ce siège pendant une partie de ces jours. Mettez d’abord fin à ce mandat ou commencez plus tard.',
  'There is no UN entity with this code.': 'Aucune entité des Nations Unies ne porte ce code.',
  'There is no country with this code.': 'Aucun pays ne porte ce code.',
  'There is no such person.': 'Cette personne n’existe pas.',
  'A seat is held by a UN entity or by a State, not by both.':
    'Un siège est occupé par une entité des Nations Unies ou par un État, pas par les deux.',
  'A term ends after it begins.': 'Un mandat doit finir après avoir commencé.',
  'Nobody holds this seat on the day of the meeting.': 'Personne n’occupe ce siège le jour de la réunion.',
  'Name each seat once.': 'Indiquez chaque siège une seule fois.',
  'The meeting is adopted; its agenda, attendance, recusals and decisions stay as they are.':
    'La réunion est adoptée ; son ordre du jour, les présences, les récusations et les décisions restent tels quels.',
  'Decisions are recorded while the meeting is open; this one is {0}.':
    'Les décisions s’enregistrent pendant que la réunion est ouverte ; celle-ci est {0}.',
  'You hold a seat that is recused from {0}. Somebody else records this decision.':
    'Vous occupez un siège récusé pour {0}. Une autre personne enregistre cette décision.',
  'Everybody present is recused from {0}; there is nobody to decide.':
    'Toutes les personnes présentes sont récusées pour {0} ; il n’y a personne pour décider.',
  'The committee decides by consensus; while an objection is maintained there is no decision to record.':
    'Le Comité directeur décide par consensus ; tant qu’une objection est maintenue, il n’y a pas de décision à enregistrer.',
  'This decision is {0}; only a tentative one can be taken back.':
    'Cette décision est {0} ; seule une décision provisoire peut être retirée.',
  'The meeting is adopted; its record is frozen.': 'La réunion est adoptée ; son dossier est figé.',
  'the Fund Management Unit or a member of the committee':
    'à l’Unité de gestion du Fonds ou à un membre du Comité directeur',
  'the Fund Management Unit or the Chair': 'à l’Unité de gestion du Fonds ou à la présidence',
  'the Chair of the Steering Committee': 'à la présidence du Comité directeur',
  'Decisions are recorded once the meeting is open.':
    'Les décisions s’enregistrent une fois la réunion ouverte.',
  'Another tentative decision is about one of these notes. Adopt that meeting or take that decision back first.':
    'Une autre décision provisoire porte sur une de ces notes. Adoptez d’abord cette réunion ou retirez cette décision.',
  'Name each period of a window once.': 'Indiquez chaque période d’un guichet une seule fois.',
};
