import type { Catalogue } from '../../kernel/index.js';

/** The Steering Committee, in Spanish. */
export const COMMITTEE: Catalogue = {
  'There is no such concept note.': 'No existe esa nota conceptual.',
  'A decision of kind {0} needs this for each item.':
    'Una decisión del tipo {0} requiere este campo en cada punto.',
  'A decision of kind {0} has no such thing.': 'Una decisión del tipo {0} no admite este campo.',
  'Name each note once.': 'Indique cada nota una sola vez.',
  'The period ends after it begins.': 'El período debe terminar después de empezar.',
  meeting: 'reunión',
  decision: 'decisión',
  seat: 'puesto',
  scheduled: 'programada',
  open: 'abierta',
  adopted: 'aprobada',
  'taken back': 'retirada',
  'The meeting is on {0}; it can be opened from that day on.':
    'La reunión es el {0}; se puede abrir a partir de ese día.',
  'A meeting of {0} is already adopted. An earlier one would change what the pipeline held on past dates.':
    'Ya está aprobada una reunión del {0}. Una anterior cambiaría lo que contenía la cartera de proyectos en fechas pasadas.',
  '{0} seat is present; a decision needs {1}. Record the attendance first.':
    'Está presente {0} puesto; una decisión necesita {1}. Anote primero la asistencia.',
  '{0} seats are present; a decision needs {1}. Record the attendance first.':
    'Están presentes {0} puestos; una decisión necesita {1}. Anote primero la asistencia.',
  'Write an ISO 3166 alpha-3 code.': 'Escriba un código ISO 3166 alfa-3.',
  'There is already a seat “{0}”.': 'Ya existe un puesto «{0}».',
  'There is already a seat of the chair.': 'Ya existe un puesto de la Presidencia.',
  'Somebody holds this seat on some of these days. End that term first or begin later.':
    'Alguien ocupa este puesto en algunos de esos días. Ponga fin primero a ese mandato o empiece más tarde.',
  'There is no UN entity with this code.': 'No hay ninguna entidad de las Naciones Unidas con este código.',
  'There is no country with this code.': 'No hay ningún país con este código.',
  'There is no such person.': 'No existe esa persona.',
  'A seat is held by a UN entity or by a State, not by both.':
    'Un puesto lo ocupa una entidad de las Naciones Unidas o un Estado, no ambos.',
  'A term ends after it begins.': 'Un mandato debe terminar después de empezar.',
  'Nobody holds this seat on the day of the meeting.': 'Nadie ocupa este puesto el día de la reunión.',
  'Name each seat once.': 'Indique cada puesto una sola vez.',
  'The meeting is adopted; its agenda, attendance, recusals and decisions stay as they are.':
    'La reunión está aprobada; su orden del día, la asistencia, las recusaciones y las decisiones quedan como están.',
  'Decisions are recorded while the meeting is open; this one is {0}.':
    'Las decisiones se registran mientras la reunión está abierta; esta está {0}.',
  'You hold a seat that is recused from {0}. Somebody else records this decision.':
    'Usted ocupa un puesto recusado respecto de {0}. Otra persona registra esta decisión.',
  'Everybody present is recused from {0}; there is nobody to decide.':
    'Todas las personas presentes están recusadas respecto de {0}; no hay quien decida.',
  'The committee decides by consensus; while an objection is maintained there is no decision to record.':
    'El Comité Directivo decide por consenso; mientras se mantenga una objeción, no hay decisión que registrar.',
  'This decision is {0}; only a tentative one can be taken back.':
    'Esta decisión está {0}; solo se puede retirar una decisión provisional.',
  'The meeting is adopted; its record is frozen.': 'La reunión está aprobada; su expediente queda fijado.',
  'the Fund Management Unit or a member of the committee':
    'a la Unidad de Gestión del Fondo o a un miembro del Comité Directivo',
  'the Fund Management Unit or the Chair': 'a la Unidad de Gestión del Fondo o a la Presidencia',
  'the Chair of the Steering Committee': 'a la Presidencia del Comité Directivo',
  'Decisions are recorded once the meeting is open.':
    'Las decisiones se registran una vez abierta la reunión.',
  'Another tentative decision is about one of these notes. Adopt that meeting or take that decision back first.':
    'Otra decisión provisional trata de una de estas notas. Apruebe primero esa reunión o retire esa decisión.',
  'Name each period of a window once.': 'Indique cada período de una ventanilla una sola vez.',
};
