import type { Catalogue } from '../../kernel/index.js';

/** Concept notes, in Spanish. */
export const CONCEPT_NOTES: Catalogue = {
  'concept note': 'nota conceptual',
  'version of the concept note': 'versión de la nota conceptual',
  attachment: 'archivo adjunto',
  draft: 'borrador',
  submitted: 'presentada',
  returned: 'devuelta',
  ineligible: 'no admisible',
  'under review': 'en evaluación',
  'in pipeline': 'en la cartera',
  deferred: 'aplazada',
  'not retained': 'no seleccionada',
  removed: 'retirada de la cartera',
  allocated: 'financiada',
  withdrawn: 'desistida',
  staff: 'personal',
  supplies: 'suministros y materiales',
  equipment: 'equipo y vehículos',
  'contractual services': 'servicios por contrata',
  travel: 'viajes',
  'transfers and grants': 'transferencias y subvenciones',
  'general operating costs': 'gastos generales de funcionamiento',
  'indirect costs': 'costos indirectos',
  '{0} of {1}': '{0} ({1})',
  'There is no “{0}”.': '«{0}» no existe.',
  '“{0}” stands here twice.': '«{0}» figura aquí dos veces.',
  'The note has no such attachment. Attach the letter first.':
    'La nota no tiene ese archivo adjunto. Adjunte primero la carta.',
  'The amounts add up to {0}; no budget reaches {1}.':
    'Los importes suman {0}; ningún presupuesto llega a {1}.',
  'The file is empty.': 'El archivo está vacío.',
  'The file has {0} bytes; at most {1} are taken. Make it smaller or split it.':
    'El archivo tiene {0} bytes; el máximo es de {1}. Redúzcalo o divídalo.',
  'The file does not begin as {0} does. Check its type.':
    'El archivo no empieza como un archivo {0}. Compruebe su tipo.',
  'Files are added to a draft or a returned note.':
    'Los archivos se añaden a un borrador o a una nota devuelta.',
  'A note has at most {0} files.': 'Una nota tiene como máximo {0} archivos.',
  'A note usually has at most {0} UN organizations; this one has {1}.':
    'Una nota suele tener como máximo {0} organizaciones de las Naciones Unidas; esta tiene {1}.',
  'Budgets usually lie between {0} and {1}; this one is {2}.':
    'Los presupuestos suelen estar entre {0} y {1}; este es de {2}.',
  'A joint programme has at least {0} UN organizations; this note has {1}.':
    'Un programa conjunto tiene al menos {0} organizaciones de las Naciones Unidas; esta nota tiene {1}.',
  'Name the convening organization.': 'Indique el organismo coordinador.',
  '{0} convenes the programme and has no budget in it. Give it one or choose another.':
    '{0} coordina el programa y no tiene presupuesto en él. Asígnele uno o elija otro organismo.',
  'Give {0} an amount of more than zero, or remove it.':
    'Asigne a {0} un importe superior a cero, o quite esta organización.',
  'Split the budget by category and organization.': 'Desglose el presupuesto por categoría y organización.',
  "{0} is not one of the note's organizations.": '{0} no es una de las organizaciones de la nota.',
  "{0} is not one of the note's countries.": '{0} no es uno de los países de la nota.',
  '{0} has {1} here and {2} in the split by category.': '{0}: {1} aquí y {2} en el desglose por categoría.',
  'The split by category adds up to {0}, the split by organization to {1}.':
    'El desglose por categoría suma {0}; el desglose por organización, {1}.',
  'Indirect costs are {0}; at most {1} % of the direct costs, {2}, are allowed.':
    'Los costos indirectos ascienden a {0}; se admite como máximo el {1} % de los costos directos, es decir, {2}.',
  'the Resident Coordinator of the country team':
    'al Coordinador o la Coordinadora Residente del equipo en el país',
  'the country team': 'al equipo en el país',
  'the Fund Management Unit': 'a la Unidad de Gestión del Fondo',
  'This step is taken by {0}.': 'Este paso corresponde {0}.',
  'A note is written by the country team of one of its countries.':
    'Una nota la redacta el equipo en uno de sus países.',
  'context and needs': 'contexto y necesidades',
  'results and the theory of change': 'resultados y teoría del cambio',
  'whole-of-government engagement': 'participación de todo el gobierno',
  'whole-of-society engagement': 'participación de toda la sociedad',
  'how migrants take part in every phase': 'participación de las personas migrantes en cada fase',
  'sustainability and risks': 'sostenibilidad y riesgos',
  'gender marker': 'marcador de género',
  'human-rights marker': 'marcador de derechos humanos',
  'Give the note a title.': 'Ponga un título a la nota.',
  'Say whether the note is for a country, several, or a region.':
    'Indique si la nota es para un país, varios países o una región.',
  'Choose the primary thematic area.': 'Elija el ámbito temático principal.',
  'Name at least one objective of the Compact.': 'Indique al menos un objetivo del Pacto.',
  'Name the guiding principles that the note follows.': 'Indique los principios rectores que sigue la nota.',
  'Name at least one SDG target.': 'Indique al menos una meta de los ODS.',
  'Say how many months the programme takes.': 'Indique cuántos meses dura el programa.',
  'Write about {0}.': 'Redacte la parte «{0}».',
  'Say how the note meets the principle “{0}”.': 'Diga cómo cumple la nota el principio «{0}».',
  'Name at least one country.': 'Indique al menos un país.',
  'A note for one country names one. Remove the others or change the scope.':
    'Una nota para un solo país indica uno. Quite los demás o cambie el alcance.',
  'A note for several countries names at least two. Add them or change the scope.':
    'Una nota para varios países indica al menos dos. Añádalos o cambie el alcance.',
  'Name the region.': 'Indique la región.',
  'This is the primary area already. Remove it here.': 'Este ya es el ámbito principal. Quítelo de aquí.',
  'Give the {0} and the reason for it.': 'Indique el {0} y su motivo.',
  'Choose the score of the {0}.': 'Elija la puntuación del {0}.',
  'Give the reason for the {0}.': 'Indique el motivo del {0}.',
  'At least {0} government entities take part; the note names {1}.':
    'Deben participar al menos {0} entidades gubernamentales; número indicado en la nota: {1}.',
  'Programmes usually take {0} to {1} months; this one takes {2}.':
    'Los programas suelen durar de {0} a {1} meses; la duración de este en meses es {2}.',
  'There is no letter of endorsement by the government of {0}.':
    'Falta la carta de respaldo del gobierno para: {0}.',
  '{0} Say why in at least {1} characters, or change it.':
    '{0} Diga por qué en al menos {1} caracteres, o cámbielo.',
  '{0} Besides this there is {1} more problem.': '{0} Además hay {1} problema más.',
  '{0} Besides this there are {1} more problems.': '{0} Además hay {1} problemas más.',
  'Versions are numbered 1, 2, 3 and so on.': 'Las versiones se numeran 1, 2, 3, etc.',
  'Comments are between the country team and the Fund Management Unit.':
    'Los comentarios son entre el equipo en el país y la Unidad de Gestión del Fondo.',
  'Name at least one of your countries.': 'Indique al menos uno de sus países.',
  'You write for {0}. Name at least one of these countries.':
    'Usted redacta para: {0}. Indique al menos uno de estos países.',
  'This note is {0}. Only a draft or a returned note can be changed.':
    'Estado de esta nota: {0}. Solo se puede modificar un borrador o una nota devuelta.',
  'Give the reason in words.': 'Indique el motivo con palabras.',
  'Write SDG targets such as 10.7.': 'Escriba metas de los ODS, por ejemplo 10.7.',
  'Write states, separated by commas.': 'Escriba estados separados por comas.',
  'Write numbers of areas, separated by commas.': 'Escriba números de ámbitos separados por comas.',
  'Write ISO 3166 alpha-3 codes, separated by commas.':
    'Escriba códigos ISO 3166 alfa-3 separados por comas.',
  'Write codes of UN organizations, separated by commas.':
    'Escriba códigos de organizaciones de las Naciones Unidas separados por comas.',
  'Write numbers of objectives, separated by commas.': 'Escriba números de objetivos separados por comas.',
  'There is no state {0}. Choose from: {1}.': 'Estado desconocido: {0}. Elija entre: {1}.',
  'Write something.': 'Escriba algo.',
  'Write the name of the file, without folders.': 'Escriba el nombre del archivo, sin carpetas.',
  'Send the file in base64.': 'Envíe el archivo en base64.',
  'Write an ISO 3166 alpha-3 code, such as THA.': 'Escriba un código ISO 3166 alfa-3, por ejemplo THA.',
};
