import type { ActionRules } from '../../access/index.js';
import { say, type Verdict } from '../../kernel/index.js';
import { type MeetingThing, meetingWorkflow } from './meeting.workflow.js';
import { hasQuorum } from './quorum.js';

const FROZEN: Verdict = {
  can: false,
  because: say`The meeting is adopted. Its record can no longer be changed.`,
};
const notFrozen = ({ state }: MeetingThing): Verdict => (state === 'adopted' ? FROZEN : { can: true });

/** Everything that can be done with a meeting: the transitions of its workflow, and the edits between them. */
export type MeetingAction = 'edit-agenda' | 'edit-attendance' | 'recuse' | 'open' | 'decide' | 'adopt';

/** Who does what, and when; a reason that lies in the meeting is told to everybody. */
export const MEETING_RULES = {
  'edit-agenda': { permission: 'committee.manage', who: say`the Fund Management Unit`, open: notFrozen },
  'edit-attendance': { permission: 'committee.manage', who: say`the Fund Management Unit`, open: notFrozen },
  recuse: {
    permission: 'committee.recuse',
    who: say`the Fund Management Unit or a member of the Steering Committee`,
    open: notFrozen,
  },
  open: {
    permission: 'committee.manage',
    who: say`the Fund Management Unit`,
    open: (meeting) => meetingWorkflow.check(meeting, 'open'),
  },
  decide: {
    permission: 'committee.record-decision',
    who: say`the Fund Management Unit or the Chair`,
    open: whileOpen,
  },
  adopt: {
    permission: 'committee.adopt',
    who: say`the Chair of the Steering Committee`,
    open: (meeting) => meetingWorkflow.check(meeting, 'adopt'),
  },
} as const satisfies ActionRules<MeetingAction, MeetingThing>;

function whileOpen({ state, seatsPresent, quorumNeeded }: MeetingThing): Verdict {
  if (state === 'adopted') return FROZEN;
  if (state === 'scheduled') return { can: false, because: say`Open the meeting to record decisions.` };
  return hasQuorum(seatsPresent, quorumNeeded);
}
