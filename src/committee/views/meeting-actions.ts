import type { Actor, Permission } from '../../access/index.js';
import { type Phrase, say, type Verdict } from '../../kernel/index.js';
import { inWords } from '../../platform/request/request-context.js';
import { hasQuorum, type MeetingThing, meetingWorkflow } from '../domain/meeting.workflow.js';

/** A step that a person may take with a meeting, or the reason why not. */
export interface MeetingAction {
  verb: string;
  allowed: boolean;
  because?: string;
}

interface Rule {
  permission: Permission;
  who: Phrase;
  check: (meeting: MeetingThing) => Verdict;
}

const FROZEN: Verdict = { can: false, because: say`The meeting is adopted; its record is frozen.` };
const notFrozen = ({ state }: MeetingThing): Verdict => (state === 'adopted' ? FROZEN : { can: true });

/** Everything that can be done with a meeting and who does it (domain: Life of a meeting). */
const RULES = {
  'edit-agenda': { permission: 'committee.manage', who: say`the Fund Management Unit`, check: notFrozen },
  'edit-attendance': { permission: 'committee.manage', who: say`the Fund Management Unit`, check: notFrozen },
  recuse: {
    permission: 'committee.recuse',
    who: say`the Fund Management Unit or a member of the committee`,
    check: notFrozen,
  },
  open: {
    permission: 'committee.manage',
    who: say`the Fund Management Unit`,
    check: (meeting) => meetingWorkflow.check(meeting, 'open'),
  },
  decide: {
    permission: 'committee.record-decision',
    who: say`the Fund Management Unit or the Chair`,
    check: whileOpen,
  },
  adopt: {
    permission: 'committee.adopt',
    who: say`the Chair of the Steering Committee`,
    check: (meeting) => meetingWorkflow.check(meeting, 'adopt'),
  },
} as const satisfies Record<string, Rule>;

/** What this reader may do with the meeting now; the reason in words where they may not. */
export function meetingActions(meeting: MeetingThing, actor: Actor): MeetingAction[] {
  return Object.entries<Rule>(RULES).map(([verb, { permission, who, check }]) => {
    const verdict = check(meeting);
    if (!verdict.can) return { verb, allowed: false, because: inWords(verdict.because) };
    if (!actor.can(permission))
      return { verb, allowed: false, because: inWords(say`This step is taken by ${who}.`) };
    return { verb, allowed: true };
  });
}

function whileOpen({ state, seatsPresent, quorumNeeded }: MeetingThing): Verdict {
  if (state === 'adopted') return FROZEN;
  if (state === 'scheduled')
    return { can: false, because: say`Decisions are recorded once the meeting is open.` };
  return hasQuorum(seatsPresent, quorumNeeded);
}
