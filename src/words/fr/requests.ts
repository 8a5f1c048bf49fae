import type { Catalogue } from '../../kernel/index.js';

/** Requests, fields, people and reference data, in French. */
export const REQUESTS: Catalogue = {
  'Write the amount as text, such as "1500000.00".':
    'Écrivez le montant sous forme de texte, par exemple "1500000.00".',
  'Write the amount in digits with a point before the cents, such as "1500000.00".':
    'Écrivez le montant en chiffres, avec un point avant les centimes, par exemple "1500000.00".',
  '{0} has {1} decimals; this amount has {2}.':
    'Nombre de décimales en {0} : {1} ; ce montant en compte {2}.',
  'The amount is larger than this system keeps.': 'Le montant dépasse ce que ce système peut enregistrer.',
  'There is no such {0}, or you may not see it.':
    'Introuvable : {0}. Cet élément n’existe pas ou ne vous est pas accessible.',
  'One thing needs to be put right: {0}': 'Un point est à corriger : {0}',
  '{0} things need to be put right.': '{0} points sont à corriger.',
  'This {0} is {1}; only one that is {2} can take this step.':
    'Cette étape suppose l’état suivant : {2}. État actuel ({0}) : {1}.',
  '{0}: {1}': '{0} : {1}',
  'Your session has ended. Sign in again.': 'Votre session a expiré. Reconnectez-vous.',
  'Your roles do not include the permission “{0}”. Ask the administrator if you need it.':
    'Vos rôles ne comprennent pas l’autorisation « {0} ». Si vous en avez besoin, demandez-la à l’administrateur.',
  'Sign in first.': 'Connectez-vous d’abord.',
  'There were too many failed sign-ins for this address. Wait {0} minutes and try again.':
    'Trop de tentatives de connexion ont échoué pour cette adresse. Attendez {0} minutes et réessayez.',
  'The address or the password is not right.': 'L’adresse ou le mot de passe est incorrect.',
  'There is already an account for {0}.': 'Il existe déjà un compte pour {0}.',
  'The role {0} needs its {1}.': 'Le rôle {0} exige le champ {1}.',
  'The role {0} has no {1}.': 'Le rôle {0} n’admet pas le champ {1}.',
  'There is no such donor. Add it to the list of donors first.':
    'Ce donateur n’existe pas. Ajoutez-le d’abord à la liste des donateurs.',
  'Choose an instant in the future.': 'Choisissez un moment à venir.',
  'Write ISO 3166 alpha-3 codes, such as THA.': 'Écrivez des codes ISO 3166 alpha-3, par exemple THA.',
  'Write an e-mail address.': 'Écrivez une adresse électronique.',
  'The database does not answer.': 'La base de données ne répond pas.',
  'The queue of jobs does not answer.': 'La file d’attente des tâches ne répond pas.',
  'The request cannot be read': 'Requête illisible',
  'The request is not in a form that this system reads.':
    'La requête n’a pas une forme que ce système sait lire.',
  'Not signed in': 'Non connecté',
  'Not allowed': 'Non autorisé',
  'You may not do this.': 'Vous n’êtes pas autorisé à faire cela.',
  'Not found': 'Introuvable',
  'There is nothing at this address.': 'Il n’y a rien à cette adresse.',
  'Method not allowed': 'Méthode non admise',
  'This address does not answer to that method.': 'Cette adresse ne répond pas à cette méthode.',
  Conflict: 'Conflit',
  'This contradicts the present state.': 'Cela contredit l’état actuel.',
  Gone: 'Disparu',
  'This is no longer here.': 'Cet élément n’est plus ici.',
  'Changed in the meantime': 'Modifié entre-temps',
  'Somebody changed this in the meantime. Load it again and repeat your change.':
    'Quelqu’un a modifié cet élément entre-temps. Rechargez-le et refaites votre modification.',
  'Too large': 'Trop volumineux',
  'The body is larger than 1 MB. Send less at once.':
    'Le corps de la requête dépasse 1 Mo. Envoyez moins de données à la fois.',
  'Address too long': 'Adresse trop longue',
  'The address is too long.': 'L’adresse est trop longue.',
  'Unsupported media type': 'Type de contenu non pris en charge',
  'Send JSON with the header Content-Type: application/json.':
    'Envoyez du JSON avec l’en-tête « Content-Type: application/json ».',
  'Range not satisfiable': 'Plage impossible à servir',
  'The file has no such range of bytes.': 'Le fichier ne contient pas cette plage d’octets.',
  'Not valid': 'Non valable',
  'Something in the content needs to be put right.': 'Quelque chose est à corriger dans le contenu.',
  'Precondition required': 'Condition préalable requise',
  'Send the header If-Match with the ETag that you last read.':
    'Envoyez l’en-tête If-Match avec le dernier ETag lu.',
  'Too many requests': 'Trop de requêtes',
  'Wait a little and try again.': 'Attendez un peu et réessayez.',
  'Our mistake': 'Erreur de notre part',
  'Something went wrong on our side. Nothing was saved. Try again; if it stays, tell support the request id.':
    'Une erreur s’est produite de notre côté. Rien n’a été enregistré. Réessayez ; si elle persiste, indiquez à l’assistance l’identifiant de la requête.',
  'Not available': 'Indisponible',
  'The system is busy or starting. Try again in a moment.':
    'Le système est occupé ou en cours de démarrage. Réessayez dans un instant.',
  'This exists already.': 'Cet élément existe déjà.',
  'Too many people changed the same thing at once. Try again.':
    'Trop de personnes ont modifié le même élément en même temps. Réessayez.',
  'This has not happened yet: give a day up to today, {0}.':
    'Ce jour est encore à venir : indiquez une date qui ne dépasse pas aujourd’hui, {0}.',
  'Send the header If-Match with the ETag that you last read, so that nobody overwrites unseen changes.':
    'Envoyez l’en-tête If-Match avec le dernier ETag lu, afin que personne n’écrase des modifications qu’il n’a pas vues.',
  'The first request with this Idempotency-Key is still running. Wait for its answer.':
    'La première requête portant cette clé Idempotency-Key est encore en cours. Attendez sa réponse.',
  'This moves money. Send the header Idempotency-Key with a text of your own (1 to 200 characters, no spaces), so that a repeated request does it once.':
    'Cette opération déplace de l’argent. Envoyez l’en-tête Idempotency-Key avec un texte de votre choix (de 1 à 200 caractères, sans espaces), pour qu’une requête répétée ne l’exécute qu’une fois.',
  'This Idempotency-Key was used for another request. Choose a new one for each intent.':
    'Cette clé Idempotency-Key a servi pour une autre requête. Choisissez-en une nouvelle pour chaque intention.',
  'The body is not UTF-8 text.': 'Le corps de la requête n’est pas du texte UTF-8.',
  'The body is not JSON. Check its quotes, commas and brackets.':
    'Le corps de la requête n’est pas du JSON. Vérifiez les guillemets, les virgules et les crochets.',
  'The body has a field named __proto__.': 'Le corps de la requête contient un champ nommé __proto__.',
  'The address does not hold an identifier of this system.':
    'L’adresse ne contient pas d’identifiant de ce système.',
  'This cursor does not belong to this list and sort. Begin again without it.':
    'Ce curseur n’appartient ni à cette liste ni à ce tri. Recommencez sans lui.',
  'This cursor does not belong to this list. Begin again without it.':
    'Ce curseur n’appartient pas à cette liste. Recommencez sans lui.',
  'The text holds a NUL character. Remove it.': 'Le texte contient un caractère NUL. Supprimez-le.',
  'The text holds half of a character (a lone surrogate). Type it again.':
    'Le texte contient la moitié d’un caractère (un demi-codet isolé). Saisissez-le de nouveau.',
  'This is nested too deeply.': 'L’imbrication est trop profonde.',
  'The name of a field here is not proper text.': 'Le nom d’un champ n’est pas ici un texte correct.',
  'Send a JSON object.': 'Envoyez un objet JSON.',
  'There is no field named {0} here.': 'Il n’y a pas ici de champ nommé {0}.',
  'This is needed.': 'Ce champ est obligatoire.',
  'Write this as a list.': 'Écrivez une liste.',
  'Name each entry once.': 'Indiquez chaque élément une seule fois.',
  'Give at most {0} entries.': 'Indiquez au plus {0} éléments.',
  'Give at least {0}.': 'Indiquez-en au moins {0}.',
  'Write this as an object.': 'Écrivez un objet.',
  'Write each entry as an object.': 'Écrivez chaque élément sous forme d’objet.',
  'Write each entry as text.': 'Écrivez chaque élément sous forme de texte.',
  'Write at most {0} characters in each entry.': 'Écrivez au plus {0} caractères par élément.',
  'An entry is not in the right form.': 'Un élément n’a pas la forme voulue.',
  'Choose from: {0}.': 'Choisissez parmi : {0}.',
  'Choose one of: {0}.': 'Choisissez une de ces valeurs : {0}.',
  'Write whole numbers from {0} to {1}.': 'Écrivez des nombres entiers de {0} à {1}.',
  'This is not an identifier of this system.': 'Ce n’est pas un identifiant de ce système.',
  'Write this as {"amount":"1500000.00","currency":"USD"}.':
    'Écrivez ce champ ainsi : {"amount":"1500000.00","currency":"USD"}.',
  'Write the three letters of the currency, such as USD.':
    'Écrivez les trois lettres de la monnaie, par exemple USD.',
  'Give this amount in {0}.': 'Indiquez ce montant en {0}.',
  'Give an amount of zero or more.': 'Indiquez un montant égal ou supérieur à zéro.',
  'Give an amount of more than zero.': 'Indiquez un montant supérieur à zéro.',
  'Write this as text.': 'Écrivez un texte.',
  'Write at most {0} characters.': 'Écrivez au plus {0} caractères.',
  'Write at least {0} characters.': 'Écrivez au moins {0} caractères.',
  'This is not in the right form.': 'La forme n’est pas correcte.',
  'Write a whole number from {0} to {1}.': 'Écrivez un nombre entier de {0} à {1}.',
  'Choose true or false.': 'Choisissez true ou false.',
  'Write a day that exists as year-month-day, such as 2020-10-26.':
    'Écrivez un jour qui existe, sous la forme année-mois-jour, par exemple 2020-10-26.',
  'Write an instant in UTC, such as 2020-10-26T09:30:00Z.':
    'Écrivez un instant en temps universel (UTC), par exemple 2020-10-26T09:30:00Z.',
  'The file has {0} bytes; the range lies beyond.':
    'Le fichier compte {0} octets ; la plage demandée est au-delà.',
  edition: 'édition',
  'published edition': 'édition publiée',
  file: 'fichier',
  '{0} is still to come. Choose {1} or earlier.':
    'Le {0} est encore à venir. Choisissez le {1} ou une date antérieure.',
  '{0} is still to come; the pipeline of that day is not known. Choose {1} or earlier.':
    'Le {0} est encore à venir ; on ne connaît pas la réserve de projets de ce jour. Choisissez le {1} ou une date antérieure.',
  'programme in the pipeline': 'programme de la réserve de projets',
  'Write a code from XAA to XZZ: real countries never have these.':
    'Écrivez un code de XAA à XZZ : aucun pays réel n’en a.',
  'Write the three digits of a UN M49 subregion, such as 034.':
    'Écrivez les trois chiffres d’une sous-région M49 de l’ONU, par exemple 034.',
  'There is no subregion {0}. Take a code from GET /reference/countries.':
    'La sous-région {0} n’existe pas. Prenez un code de GET /reference/countries.',
  'There is a country with the code {0} or the name {1} already.':
    'Il existe déjà un pays portant le code {0} ou le nom {1}.',
};
