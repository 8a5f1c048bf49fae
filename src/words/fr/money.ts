import type { Catalogue } from '../../kernel/index.js';

/** Contributions, allocations and the ledger, in French. */
export const MONEY: Catalogue = {
  agreement: 'accord',
  pledge: 'annonce',
  deposit: 'dépôt',
  donor: 'donateur',
  'funding target': 'objectif de financement',
  'joint programme': 'programme conjoint',
  transfer: 'transfert',
  window: 'guichet',
  signed: 'signé',
  completed: 'achevé',
  cancelled: 'annulé',
  announced: 'annoncée',
  converted: 'convertie',
  lapsed: 'caduque',
  'in formulation': 'en formulation',
  approved: 'approuvé',
  'under way': 'en exécution',
  suspended: 'suspendu',
  'operationally closed': 'clos sur le plan opérationnel',
  'financially closed': 'clos sur le plan financier',
  'Say which target is adopted.': 'Indiquez l’objectif de financement adopté.',
  'The period ends before it begins.': 'La période finit avant de commencer.',
  'The period ends before it begins on {0}.': 'La période finit avant de commencer, le {0}.',
  'Give this amount in USD.': 'Indiquez ce montant en USD.',
  '{0} is still to come.': 'Reste à recevoir : {0}.',
  'An amount in USD needs no rate of exchange.': 'Un montant en USD n’a pas besoin de taux de change.',
  'An amount in {0} needs the rate used (units per USD), its day and its source.':
    'Un montant en {0} exige le taux utilisé (unités pour un USD), sa date et sa source.',
  'At this rate the amount is less than a cent or larger than this system keeps.':
    'À ce taux, le montant est inférieur à un centime ou dépasse ce que ce système peut enregistrer.',
  'The agreement is in {0}; so are its instalments.': 'L’accord est libellé en {0} ; ses versements aussi.',
  'The instalments add up to {0}; the agreement is over {1}.':
    'Les versements font {0} ; l’accord porte sur {1}.',
  'The donor {0} is on the list already.': 'Le donateur {0} figure déjà sur la liste.',
  'The window {0} has a target for the period “{1}” already. Name the period differently.':
    'Le guichet {0} a déjà un objectif pour la période « {1} ». Donnez un autre nom à la période.',
  'Give the code of the State, or the name of a donor that is not a State; one of the two.':
    'Indiquez le code de l’État, ou le nom d’un donateur qui n’est pas un État ; l’un des deux.',
  'Give a name.': 'Indiquez un nom.',
  '{0} is not the code of a State.': '{0} n’est pas le code d’un État.',
  'This is a country: give its code {0} as country instead.':
    'C’est un pays : indiquez plutôt son code {0} comme pays.',
  'that is neither programmed nor reserved': 'ni programmés ni réservés',
  'The rest of this agreement is allocated already, so that it cannot be cancelled.':
    'Le reste de cet accord est déjà alloué ; l’accord ne peut donc pas être annulé.',
  '{0} is not a currency in use.': '{0} n’est pas une monnaie en usage.',
  'There is no such agreement.': 'Cet accord n’existe pas.',
  'The agreement was signed on {0}; nothing can come before.':
    'L’accord a été signé le {0} ; rien ne peut arriver avant.',
  'The agreement is in {0}; so are its deposits.': 'L’accord est libellé en {0} ; ses dépôts aussi.',
  'Give the amount that arrived in USD.': 'Indiquez le montant reçu en USD.',
  'A deposit in USD arrives as it is: leave this out.':
    'Un dépôt en USD arrive tel quel : laissez ce champ de côté.',
  'This agreement has no such instalment.': 'Cet accord n’a pas ce versement.',
  'This agreement was cancelled; a deposit needs one that stands.':
    'Cet accord a été annulé ; un dépôt exige un accord en vigueur.',
  '{0} is open on this instalment, less than the {1} received. Leave the instalment out to lay the deposit on all open ones in order.':
    'Il reste {0} à recevoir sur ce versement, moins que les {1} reçus. N’indiquez pas de versement pour imputer le dépôt sur tous ceux qui restent dus, dans l’ordre.',
  '{0} is still to come under this agreement, less than the {1} received. More money needs an agreement of its own.':
    'Il reste {0} à recevoir au titre de cet accord, moins que les {1} reçus. Tout montant supplémentaire exige un accord distinct.',
  'There is no such pledge.': 'Cette annonce n’existe pas.',
  'This pledge is of another donor.': 'Cette annonce est celle d’un autre donateur.',
  'This pledge is for the window {0}.': 'Cette annonce concerne le guichet {0}.',
  'the Fund Management Unit or the Administrative Agent':
    'à l’Unité de gestion du Fonds ou à l’Agent administratif',
  'Write the ISO 3166 alpha-3 code, such as DEU.': 'Écrivez le code ISO 3166 alpha-3, par exemple DEU.',
  'Write the ISO 3166 alpha-3 code, such as THA.': 'Écrivez le code ISO 3166 alpha-3, par exemple THA.',
  'Name the period.': 'Donnez un nom à la période.',
  'Write units of the currency per USD as a decimal, such as "0.853".':
    'Écrivez le nombre d’unités de la monnaie pour un USD sous forme décimale, par exemple "0.853".',
  'Leave this out or write something.': 'Laissez ce champ de côté ou écrivez quelque chose.',
  'The money is bound by something else by now, or was not there yet on that day. Nothing was booked.':
    'L’argent est entre-temps réservé à autre chose, ou n’était pas encore disponible ce jour-là. Rien n’a été comptabilisé.',
  '{0} was asked for; {1} is left {2}. {3}': '{0} ont été demandés ; il reste {1} {2}. {3}',
  'of the share of {0}': 'sur la part revenant à {0}',
  'in cash': 'en trésorerie',
  'in area {0}': 'dans le domaine {0}',
  'Lower the amount.': 'Réduisez le montant.',
  'Lower the amount or wait for the next deposit.': 'Réduisez le montant ou attendez le prochain dépôt.',
  'Lower the amount or choose another source.': 'Réduisez le montant ou choisissez une autre source.',
  'Say how much is allocated.': 'Indiquez le montant alloué.',
  'Name each concept note once.': 'Indiquez chaque note conceptuelle une seule fois.',
  'Allocations are in USD.': 'Les allocations sont en USD.',
  '{0} asks for {1}, less than {2}.': '{0} demande {1}, moins que {2}.',
  '{0} is {1}; money goes to notes in the pipeline.':
    'État de {0} : {1} ; l’argent va aux notes de la réserve de projets.',
  'Another decision holds money for this concept note. Take that one back first.':
    'Une autre décision réserve de l’argent pour cette note conceptuelle. Retirez-la d’abord.',
  'This decision holds no money any more. Record it again.':
    'Cette décision ne réserve plus d’argent. Enregistrez-la de nouveau.',
  'The allocation is of {0}; nothing is transferred before.':
    'L’allocation date du {0} ; rien n’est transféré avant.',
  'The organizations of this programme are {0}.': 'Les organisations de ce programme sont : {0}.',
  '{0} is {1}; only an approved programme that is neither suspended nor over may receive transfers.':
    'État de {0} : {1} ; seul un programme approuvé, ni suspendu ni terminé, peut recevoir des transferts.',
};
