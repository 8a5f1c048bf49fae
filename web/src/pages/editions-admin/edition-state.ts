import type { Edition } from '../../api/schema.js';
import type { StateName } from '../../ui/state-tag.js';

/** A published edition that a later one has taken the place of is told apart. */
export function stateOf({ status, supersededBy }: Edition): StateName {
  return supersededBy === null ? status : 'superseded';
}
