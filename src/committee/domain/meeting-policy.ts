import type { Permission } from '../../access/index.js';
import { type Phrase, say, type Verdict } from '../../kernel/index.js';
import { type MeetingThing, meetingWorkflow } from './meeting.workflow.js';
import { hasQuorum } from './quorum.js';

/** Who may do something with a meeting, and when. */
export interface MeetingRule {
  permission: Permission;
  /** Who does it, in words. */
  who: Phrase;
  check: (meeting: MeetingThing) => Verdict;
}

const FROZEN: Verdict = { can: false, because: say`The meeting is adopted; its record is frozen.` };
const notFrozen = ({ state }: MeetingThing): Verdict => (state === 'adopted' ? FROZEN : { can: true });

/** Everything that can be done with a meeting: the transitions of its workflow, and the edits between them. */
export const MEETING_RULES = {
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
} as const satisfies Record<string, MeetingRule>;

function whileOpen({ state, seatsPresent, quorumNeeded }: MeetingThing): Verdict {
  if (state === 'adopted') return FROZEN;
  if (state === 'scheduled')
    return { can: false, because: say`Decisions are recorded once the meeting is open.` };
  return hasQuorum(seatsPresent, quorumNeeded);
}
