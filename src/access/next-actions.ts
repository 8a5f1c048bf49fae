import { type Phrase, say, type Verdict, type Workflow } from '../kernel/index.js';
import { inWords } from '../platform/request/request-context.js';
import type { Actor } from './actor.js';
import type { Permission } from './permissions.js';

/** An action that the reader may take with a thing now, or the reason why not. */
export interface NextAction<Name extends string = string> {
  /** Name of the transition, as it ends its address. */
  verb: Name;
  allowed: boolean;
  /** Why not, in the reader's language; present exactly when the action is not allowed. */
  because?: string;
}

/** Who may take an action, and what must be true of the thing first. */
export interface ActionRule<Thing> {
  permission: Permission;
  /** The roles that hold the permission, as a phrase for "Only … can do this." */
  who: Phrase;
  /** The thing's countries, where a role held for countries must be held for one of them. */
  countries?: (thing: Thing) => readonly string[];
  /** Whether anybody can take the action now; its reason is told to everybody. */
  open?: (thing: Thing) => Verdict;
  /** Whether the thing is ready for it; its reason is told to those who may take the action. */
  ready?: (thing: Thing) => Verdict;
}

export type ActionRules<Name extends string, Thing> = Readonly<Record<Name, ActionRule<Thing>>>;

const YES: Verdict = { can: true };

/** May this person take the action, whatever the state of the thing? */
export function mayMake<Thing>(rule: ActionRule<Thing>, thing: Thing, actor: Actor): Verdict {
  const scope = rule.countries ? actor.countriesFor(rule.permission) : 'all';
  const inScope = scope === 'all' || rule.countries!(thing).some((country) => scope.includes(country));
  return inScope && actor.can(rule.permission)
    ? YES
    : { can: false, because: say`Only ${rule.who} can do this.` };
}

/** Every action of the table in its order, allowed or with the reason why not. */
export function nextActions<Name extends string, Thing>(
  rules: ActionRules<Name, Thing>,
  thing: Thing,
  actor: Actor,
): NextAction<Name>[] {
  return namesOf(rules).map((name) => actionFor(name, rules[name], thing, actor));
}

/**
 * The transitions that lead on from the thing's state, in the order of the table, allowed or with the reason why not.
 * The workflow's guard is asked after the permission.
 */
export function nextTransitions<
  State extends string,
  Name extends string,
  Own extends Name,
  Thing extends { state: State },
>(
  workflow: Workflow<State, Name, Thing>,
  rules: ActionRules<Own, Thing>,
  thing: Thing,
  actor: Actor,
): NextAction<Own>[] {
  return namesOf(rules)
    .filter((name) => workflow.table[name].from.includes(thing.state))
    .map((name) => {
      const rule = rules[name];
      const ready = (one: Thing) => first(workflow.check(one, name), () => rule.ready?.(one));
      return actionFor(name, { ...rule, ready }, thing, actor);
    });
}

function actionFor<Name extends string, Thing>(
  name: Name,
  rule: ActionRule<Thing>,
  thing: Thing,
  actor: Actor,
): NextAction<Name> {
  const verdict = first(
    rule.open?.(thing),
    () => mayMake(rule, thing, actor),
    () => rule.ready?.(thing),
  );
  return verdict.can
    ? { verb: name, allowed: true }
    : { verb: name, allowed: false, because: inWords(verdict.because) };
}

/** The first refusal; later questions are asked only when the earlier ones are answered with yes. */
function first(verdict: Verdict = YES, ...later: (() => Verdict | undefined)[]): Verdict {
  for (const ask of later) {
    if (!verdict.can) return verdict;
    verdict = ask() ?? YES;
  }
  return verdict;
}

function namesOf<Name extends string>(rules: Readonly<Record<Name, unknown>>): Name[] {
  return Object.keys(rules) as Name[];
}
