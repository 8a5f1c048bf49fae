import type { Actor, Permission } from '../../access/index.js';
import { type Phrase, say, type Verdict } from '../../kernel/index.js';
import type { PersonVerb } from './concept-note.workflow.js';

interface VerbRule {
  permission: Permission;
  /** Last segment of the address. */
  path: string;
  /** Who takes the step, in words. */
  who: Phrase;
  /** Whether the step needs a written reason. */
  reason: boolean;
}

/** Who may take which step by themselves; the committee's verbs belong to nobody. */
export const VERB_RULES: Readonly<Record<PersonVerb, VerbRule>> = {
  submit: {
    permission: 'concept-note.submit',
    path: 'submit',
    who: say`the Resident Coordinator of the country team`,
    reason: false,
  },
  return: {
    permission: 'concept-note.screen',
    path: 'return',
    who: say`the Fund Management Unit`,
    reason: true,
  },
  declare_ineligible: {
    permission: 'concept-note.screen',
    path: 'declare-ineligible',
    who: say`the Fund Management Unit`,
    reason: true,
  },
  accept_for_review: {
    permission: 'concept-note.screen',
    path: 'accept-for-review',
    who: say`the Fund Management Unit`,
    reason: false,
  },
  withdraw: {
    permission: 'concept-note.withdraw',
    path: 'withdraw',
    who: say`the country team`,
    reason: true,
  },
};

/** Does the person hold the permission for at least one of these countries? */
export function inScope(actor: Actor, permission: Permission, countries: readonly string[]): boolean {
  const scope = actor.countriesFor(permission);
  return scope === 'all' || countries.some((country) => scope.includes(country));
}

/** May this person take the step on a note for these countries, whatever its state? */
export function mayTake(actor: Actor, verb: PersonVerb, countries: readonly string[]): Verdict {
  const { permission, who } = VERB_RULES[verb];
  if (inScope(actor, permission, countries)) return { can: true };
  return { can: false, because: say`This step is taken by ${who}.` };
}

/** May this person write notes for these countries? */
export function mayDraft(actor: Actor, countries: readonly string[]): Verdict {
  if (inScope(actor, 'concept-note.draft', countries)) return { can: true };
  return { can: false, because: say`A note is written by the country team of one of its countries.` };
}
