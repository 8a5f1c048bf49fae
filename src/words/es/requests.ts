import type { Catalogue } from '../../kernel/index.js';

/** Requests, fields, people and reference data, in Spanish. */
export const REQUESTS: Catalogue = {
  'Write the amount as text, such as "1500000.00".':
    'Escriba el importe como texto, por ejemplo "1500000.00".',
  'Write the amount in digits with a point before the cents, such as "1500000.00".':
    'Escriba el importe en cifras, con un punto antes de los centavos, por ejemplo "1500000.00".',
  '{0} has {1} decimals; this amount has {2}.': 'Número de decimales en {0}: {1}; este importe tiene {2}.',
  'The amount is larger than this system keeps.': 'El importe supera lo que este sistema puede guardar.',
  'There is no such {0}, or you may not see it.':
    'No se encuentra: {0}. Este elemento no existe o usted no tiene acceso a él.',
  'One thing needs to be put right: {0}': 'Hay un punto que corregir: {0}',
  '{0} things need to be put right.': 'Hay {0} puntos que corregir.',
  'This {0} is {1}; only one that is {2} can take this step.':
    'Este paso requiere el estado siguiente: {2}. Estado actual ({0}): {1}.',
  '{0}: {1}': '{0}: {1}',
  'Your session has ended. Sign in again.': 'Su sesión ha terminado. Inicie sesión de nuevo.',
  'Your roles do not include the permission “{0}”. Ask the administrator if you need it.':
    'Sus funciones no incluyen el permiso «{0}». Si lo necesita, pídalo al administrador.',
  'Sign in first.': 'Inicie sesión primero.',
  'There were too many failed sign-ins for this address. Wait {0} minutes and try again.':
    'Hubo demasiados intentos fallidos de inicio de sesión con esta dirección. Espere {0} minutos e inténtelo de nuevo.',
  'The address or the password is not right.': 'La dirección o la contraseña no es correcta.',
  'There is already an account for {0}.': 'Ya existe una cuenta para {0}.',
  'The role {0} needs its {1}.': 'La función {0} requiere el campo {1}.',
  'The role {0} has no {1}.': 'La función {0} no admite el campo {1}.',
  'There is no such donor. Add it to the list of donors first.':
    'No existe ese donante. Añádalo primero a la lista de donantes.',
  'Choose an instant in the future.': 'Elija un momento futuro.',
  'Write ISO 3166 alpha-3 codes, such as THA.': 'Escriba códigos ISO 3166 alfa-3, por ejemplo THA.',
  'Write an e-mail address.': 'Escriba una dirección de correo electrónico.',
  'The database does not answer.': 'La base de datos no responde.',
  'The queue of jobs does not answer.': 'La cola de tareas no responde.',
  'The request cannot be read': 'La solicitud no se puede leer',
  'The request is not in a form that this system reads.':
    'La solicitud no tiene un formato que este sistema pueda leer.',
  'Not signed in': 'Sesión no iniciada',
  'Not allowed': 'No permitido',
  'You may not do this.': 'Usted no puede hacer esto.',
  'Not found': 'No encontrado',
  'There is nothing at this address.': 'No hay nada en esta dirección.',
  'Method not allowed': 'Método no admitido',
  'This address does not answer to that method.': 'Esta dirección no responde a ese método.',
  Conflict: 'Conflicto',
  'This contradicts the present state.': 'Esto contradice el estado actual.',
  Gone: 'Ya no está',
  'This is no longer here.': 'Este elemento ya no está aquí.',
  'Changed in the meantime': 'Modificado entretanto',
  'Somebody changed this in the meantime. Load it again and repeat your change.':
    'Alguien modificó este elemento entretanto. Cárguelo de nuevo y repita su cambio.',
  'Too large': 'Demasiado grande',
  'The body is larger than 1 MB. Send less at once.':
    'El cuerpo de la solicitud supera 1 MB. Envíe menos datos a la vez.',
  'Address too long': 'Dirección demasiado larga',
  'The address is too long.': 'La dirección es demasiado larga.',
  'Unsupported media type': 'Tipo de contenido no admitido',
  'Send JSON with the header Content-Type: application/json.':
    'Envíe JSON con el encabezado «Content-Type: application/json».',
  'Range not satisfiable': 'Rango no disponible',
  'The file has no such range of bytes.': 'El archivo no contiene ese rango de bytes.',
  'Not valid': 'No válido',
  'Something in the content needs to be put right.': 'Hay algo que corregir en el contenido.',
  'Precondition required': 'Condición previa requerida',
  'Send the header If-Match with the ETag that you last read.':
    'Envíe el encabezado If-Match con el último ETag leído.',
  'Too many requests': 'Demasiadas solicitudes',
  'Wait a little and try again.': 'Espere un poco e inténtelo de nuevo.',
  'Our mistake': 'Error nuestro',
  'Something went wrong on our side. Nothing was saved. Try again; if it stays, tell support the request id.':
    'Algo falló por nuestra parte. No se guardó nada. Inténtelo de nuevo; si persiste, indique al soporte el identificador de la solicitud.',
  'Not available': 'No disponible',
  'The system is busy or starting. Try again in a moment.':
    'El sistema está ocupado o arrancando. Inténtelo de nuevo en un momento.',
  'This exists already.': 'Este elemento ya existe.',
  'Too many people changed the same thing at once. Try again.':
    'Demasiadas personas modificaron lo mismo a la vez. Inténtelo de nuevo.',
  'This has not happened yet: give a day up to today, {0}.':
    'Ese día aún no ha llegado: indique una fecha hasta hoy, {0}.',
  'Send the header If-Match with the ETag that you last read, so that nobody overwrites unseen changes.':
    'Envíe el encabezado If-Match con el último ETag leído, para que nadie sobrescriba cambios que no ha visto.',
  'The first request with this Idempotency-Key is still running. Wait for its answer.':
    'La primera solicitud con esta clave Idempotency-Key sigue en curso. Espere su respuesta.',
  'This moves money. Send the header Idempotency-Key with a text of your own (1 to 200 characters, no spaces), so that a repeated request does it once.':
    'Esta operación mueve dinero. Envíe el encabezado Idempotency-Key con un texto propio (de 1 a 200 caracteres, sin espacios), para que una solicitud repetida la ejecute una sola vez.',
  'This Idempotency-Key was used for another request. Choose a new one for each intent.':
    'Esta clave Idempotency-Key se usó para otra solicitud. Elija una nueva para cada intención.',
  'The body is not UTF-8 text.': 'El cuerpo de la solicitud no es texto UTF-8.',
  'The body is not JSON. Check its quotes, commas and brackets.':
    'El cuerpo de la solicitud no es JSON. Compruebe las comillas, las comas y los corchetes.',
  'The body has a field named __proto__.': 'El cuerpo de la solicitud contiene un campo llamado __proto__.',
  'The address does not hold an identifier of this system.':
    'La dirección no contiene un identificador de este sistema.',
  'This cursor does not belong to this list and sort. Begin again without it.':
    'Este cursor no corresponde a esta lista y este orden. Empiece de nuevo sin él.',
  'This cursor does not belong to this list. Begin again without it.':
    'Este cursor no corresponde a esta lista. Empiece de nuevo sin él.',
  'The text holds a NUL character. Remove it.': 'El texto contiene un carácter NUL. Elimínelo.',
  'The text holds half of a character (a lone surrogate). Type it again.':
    'El texto contiene la mitad de un carácter (un sustituto suelto). Escríbalo de nuevo.',
  'This is nested too deeply.': 'La anidación es demasiado profunda.',
  'The name of a field here is not proper text.': 'El nombre de un campo aquí no es un texto correcto.',
  'Send a JSON object.': 'Envíe un objeto JSON.',
  'There is no field named {0} here.': 'Aquí no hay ningún campo llamado {0}.',
  'This is needed.': 'Este campo es obligatorio.',
  'Write this as a list.': 'Escriba una lista.',
  'Name each entry once.': 'Indique cada elemento una sola vez.',
  'Give at most {0} entries.': 'Indique como máximo {0} elementos.',
  'Give at least {0}.': 'Indique al menos {0}.',
  'Write this as an object.': 'Escriba un objeto.',
  'Write each entry as an object.': 'Escriba cada elemento como un objeto.',
  'Write each entry as text.': 'Escriba cada elemento como texto.',
  'Write at most {0} characters in each entry.': 'Escriba como máximo {0} caracteres en cada elemento.',
  'An entry is not in the right form.': 'Un elemento no tiene el formato correcto.',
  'Choose from: {0}.': 'Elija entre: {0}.',
  'Choose one of: {0}.': 'Elija uno de estos valores: {0}.',
  'Write whole numbers from {0} to {1}.': 'Escriba números enteros de {0} a {1}.',
  'This is not an identifier of this system.': 'No es un identificador de este sistema.',
  'Write this as {"amount":"1500000.00","currency":"USD"}.':
    'Escriba este campo así: {"amount":"1500000.00","currency":"USD"}.',
  'Write the three letters of the currency, such as USD.':
    'Escriba las tres letras de la moneda, por ejemplo USD.',
  'Give this amount in {0}.': 'Indique este importe en {0}.',
  'Give an amount of zero or more.': 'Indique un importe igual o superior a cero.',
  'Give an amount of more than zero.': 'Indique un importe superior a cero.',
  'Write this as text.': 'Escriba un texto.',
  'Write at most {0} characters.': 'Escriba como máximo {0} caracteres.',
  'Write at least {0} characters.': 'Escriba al menos {0} caracteres.',
  'This is not in the right form.': 'El formato no es correcto.',
  'Write a whole number from {0} to {1}.': 'Escriba un número entero de {0} a {1}.',
  'Choose true or false.': 'Elija true o false.',
  'Write a day that exists as year-month-day, such as 2020-10-26.':
    'Escriba un día que exista en la forma año-mes-día, por ejemplo 2020-10-26.',
  'Write an instant in UTC, such as 2020-10-26T09:30:00Z.':
    'Escriba un instante en tiempo universal (UTC), por ejemplo 2020-10-26T09:30:00Z.',
  'The file has {0} bytes; the range lies beyond.':
    'El archivo tiene {0} bytes; el rango solicitado queda fuera.',
  edition: 'edición',
  'published edition': 'edición publicada',
  file: 'archivo',
  '{0} is still to come. Choose {1} or earlier.':
    'El {0} aún no ha llegado. Elija el {1} o una fecha anterior.',
  '{0} is still to come; the pipeline of that day is not known. Choose {1} or earlier.':
    'El {0} aún no ha llegado; no se conoce la cartera de proyectos de ese día. Elija el {1} o una fecha anterior.',
  'programme in the pipeline': 'programa de la cartera de proyectos',
  'Write a code from XAA to XZZ: real countries never have these.':
    'Escriba un código de XAA a XZZ: ningún país real los tiene.',
  'Write the three digits of a UN M49 subregion, such as 034.':
    'Escriba las tres cifras de una subregión M49 de las Naciones Unidas, por ejemplo 034.',
  'There is no subregion {0}. Take a code from GET /reference/countries.':
    'No existe la subregión {0}. Tome un código de GET /reference/countries.',
  'There is a country with the code {0} or the name {1} already.':
    'Ya existe un país con el código {0} o el nombre {1}.',
};
