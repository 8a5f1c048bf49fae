import type { Catalogue } from '../../kernel/index.js';

/** Contributions, allocations and the ledger, in Spanish. */
export const MONEY: Catalogue = {
  agreement: 'acuerdo',
  pledge: 'promesa',
  deposit: 'depósito',
  donor: 'donante',
  'funding target': 'meta de financiación',
  'joint programme': 'programa conjunto',
  transfer: 'transferencia',
  window: 'ventanilla',
  signed: 'firmado',
  completed: 'completado',
  cancelled: 'cancelado',
  announced: 'anunciada',
  converted: 'convertida',
  lapsed: 'caducada',
  'in formulation': 'en formulación',
  approved: 'aprobado',
  'under way': 'en ejecución',
  suspended: 'suspendido',
  'operationally closed': 'cerrado operativamente',
  'financially closed': 'cerrado financieramente',
  'Say which target is adopted.': 'Indique qué meta de financiación se aprueba.',
  'The period ends before it begins.': 'El período termina antes de empezar.',
  'The period ends before it begins on {0}.': 'El período termina antes de empezar, el {0}.',
  'Give this amount in USD.': 'Indique este importe en USD.',
  '{0} is still to come.': 'Queda por recibir: {0}.',
  'An amount in USD needs no rate of exchange.': 'Un importe en USD no necesita tipo de cambio.',
  'An amount in {0} needs the rate used (units per USD), its day and its source.':
    'Un importe en {0} requiere el tipo utilizado (unidades por un USD), su fecha y su fuente.',
  'At this rate the amount is less than a cent or larger than this system keeps.':
    'A este tipo, el importe es inferior a un centavo o supera lo que este sistema puede guardar.',
  'The agreement is in {0}; so are its instalments.': 'El acuerdo está en {0}; sus plazos también.',
  'The instalments add up to {0}; the agreement is over {1}.': 'Los plazos suman {0}; el acuerdo es de {1}.',
  'The donor {0} is on the list already.': 'El donante {0} ya figura en la lista.',
  'The window {0} has a target for the period “{1}” already. Name the period differently.':
    'La ventanilla {0} ya tiene una meta para el período «{1}». Dé otro nombre al período.',
  'Give the code of the State, or the name of a donor that is not a State; one of the two.':
    'Indique el código del Estado o el nombre de un donante que no sea un Estado; uno de los dos.',
  'Give a name.': 'Indique un nombre.',
  '{0} is not the code of a State.': '{0} no es el código de un Estado.',
  'This is a country: give its code {0} as country instead.':
    'Es un país: indique en su lugar su código {0} como país.',
  'that is neither programmed nor reserved': 'sin programar ni reservar',
  'The rest of this agreement is allocated already, so that it cannot be cancelled.':
    'El resto de este acuerdo ya está asignado, por lo que no se puede cancelar.',
  '{0} is not a currency in use.': '{0} no es una moneda en uso.',
  'There is no such agreement.': 'No existe ese acuerdo.',
  'The agreement was signed on {0}; nothing can come before.':
    'El acuerdo se firmó el {0}; nada puede llegar antes.',
  'The agreement is in {0}; so are its deposits.': 'El acuerdo está en {0}; sus depósitos también.',
  'Give the amount that arrived in USD.': 'Indique el importe recibido en USD.',
  'A deposit in USD arrives as it is: leave this out.':
    'Un depósito en USD llega tal cual: omita este campo.',
  'This agreement has no such instalment.': 'Este acuerdo no tiene ese plazo.',
  'This agreement was cancelled; a deposit needs one that stands.':
    'Este acuerdo se canceló; un depósito requiere un acuerdo vigente.',
  '{0} is open on this instalment, less than the {1} received. Leave the instalment out to lay the deposit on all open ones in order.':
    'Quedan {0} por recibir de este plazo, menos que los {1} recibidos. Omita el plazo para aplicar el depósito a todos los pendientes, por orden.',
  '{0} is still to come under this agreement, less than the {1} received. More money needs an agreement of its own.':
    'Quedan {0} por recibir en virtud de este acuerdo, menos que los {1} recibidos. Más dinero requiere un acuerdo propio.',
  'There is no such pledge.': 'No existe esa promesa.',
  'This pledge is of another donor.': 'Esta promesa es de otro donante.',
  'This pledge is for the window {0}.': 'Esta promesa es para la ventanilla {0}.',
  'the Fund Management Unit or the Administrative Agent':
    'a la Unidad de Gestión del Fondo o al Agente Administrativo',
  'Write the ISO 3166 alpha-3 code, such as DEU.': 'Escriba el código ISO 3166 alfa-3, por ejemplo DEU.',
  'Write the ISO 3166 alpha-3 code, such as THA.': 'Escriba el código ISO 3166 alfa-3, por ejemplo THA.',
  'Name the period.': 'Dé un nombre al período.',
  'Write units of the currency per USD as a decimal, such as "0.853".':
    'Escriba las unidades de la moneda por un USD como decimal, por ejemplo "0.853".',
  'Leave this out or write something.': 'Omita este campo o escriba algo.',
  'The money is bound by something else by now, or was not there yet on that day. Nothing was booked.':
    'El dinero ya está reservado para otra cosa, o aún no estaba disponible ese día. No se contabilizó nada.',
  '{0} was asked for; {1} is left {2}. {3}': 'Se pidieron {0}; quedan {1} {2}. {3}',
  'of the share of {0}': 'de la parte que corresponde a {0}',
  'in cash': 'en efectivo',
  'in area {0}': 'en el ámbito {0}',
  'Lower the amount.': 'Reduzca el importe.',
  'Lower the amount or wait for the next deposit.': 'Reduzca el importe o espere al próximo depósito.',
  'Lower the amount or choose another source.': 'Reduzca el importe o elija otra fuente.',
  'Say how much is allocated.': 'Indique cuánto se asigna.',
  'Name each concept note once.': 'Indique cada nota conceptual una sola vez.',
  'Allocations are in USD.': 'Las asignaciones son en USD.',
  '{0} asks for {1}, less than {2}.': '{0} solicita {1}, menos que {2}.',
  '{0} is {1}; money goes to notes in the pipeline.':
    'Estado de {0}: {1}; el dinero va a las notas de la cartera de proyectos.',
  'Another decision holds money for this concept note. Take that one back first.':
    'Otra decisión reserva dinero para esta nota conceptual. Retírela primero.',
  'This decision holds no money any more. Record it again.':
    'Esta decisión ya no reserva dinero. Regístrela de nuevo.',
  'The allocation is of {0}; nothing is transferred before.':
    'La asignación es del {0}; no se transfiere nada antes.',
  'The organizations of this programme are {0}.': 'Las organizaciones de este programa son: {0}.',
  '{0} is {1}; only an approved programme that is neither suspended nor over may receive transfers.':
    'Estado de {0}: {1}; solo un programa aprobado que no esté suspendido ni terminado puede recibir transferencias.',
};
