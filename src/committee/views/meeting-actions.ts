import type { Actor } from '../../access/index.js';
import { say } from '../../kernel/index.js';
import { inWords } from '../../platform/request/request-context.js';
import { MEETING_RULES, type MeetingRule } from '../domain/meeting-policy.js';
import type { MeetingThing } from '../domain/meeting.workflow.js';

/** Something that a person may do with a meeting, or the reason why not. */
export interface MeetingAction {
  verb: string;
  allowed: boolean;
  because?: string;
}

/** What this reader may do with the meeting now; the reason in words where they may not. */
export function meetingActions(meeting: MeetingThing, actor: Actor): MeetingAction[] {
  return Object.entries<MeetingRule>(MEETING_RULES).map(([verb, { permission, who, check }]) => {
    const verdict = check(meeting);
    if (!verdict.can) return { verb, allowed: false, because: inWords(verdict.because) };
    if (!actor.can(permission))
      return { verb, allowed: false, because: inWords(say`This step is taken by ${who}.`) };
    return { verb, allowed: true };
  });
}
