import type { ActionRule, Actor, Permission } from '../../access/index.js';
import { say, type Verdict } from '../../kernel/index.js';
import type { PersonTransition } from './concept-note.workflow.js';
import type { NoteContent } from './note-content.js';

/** What a rule looks at in a note. */
interface NoteToMove {
  content: Pick<NoteContent, 'countries'>;
}

interface TransitionRule extends ActionRule<NoteToMove> {
  /** Whether the transition needs a written reason. */
  reason: boolean;
}

const countriesOf = (note: NoteToMove) => note.content.countries;

/** Who may make which transition; the Committee's transitions belong to nobody. */
export const TRANSITION_RULES: Readonly<Record<PersonTransition, TransitionRule>> = {
  submit: {
    permission: 'concept-note.submit',
    countries: countriesOf,
    who: say`the Resident Coordinator of the country team`,
    reason: false,
  },
  return: {
    permission: 'concept-note.screen',
    countries: countriesOf,
    who: say`the Fund Management Unit`,
    reason: true,
  },
  'declare-ineligible': {
    permission: 'concept-note.screen',
    countries: countriesOf,
    who: say`the Fund Management Unit`,
    reason: true,
  },
  'accept-for-review': {
    permission: 'concept-note.screen',
    countries: countriesOf,
    who: say`the Fund Management Unit`,
    reason: false,
  },
  withdraw: {
    permission: 'concept-note.withdraw',
    countries: countriesOf,
    who: say`the country team`,
    reason: true,
  },
};

/** Does the person hold the permission for at least one of these countries? */
export function inScope(actor: Actor, permission: Permission, countries: readonly string[]): boolean {
  const scope = actor.countriesFor(permission);
  return scope === 'all' || countries.some((country) => scope.includes(country));
}

/** May this person write notes for these countries? */
export function mayDraft(actor: Actor, countries: readonly string[]): Verdict {
  if (inScope(actor, 'concept-note.draft', countries)) return { can: true };
  return { can: false, because: say`Only the country team of one of the countries can write this note.` };
}
