import { type CalendarDate, say, Workflow } from '../../kernel/index.js';
import { hasQuorum } from './quorum.js';

export const MEETING_STATES = ['scheduled', 'open', 'adopted'] as const;

export type MeetingState = (typeof MEETING_STATES)[number];

/** What the guards of a meeting look at. */
export interface MeetingThing {
  state: MeetingState;
  heldOn: CalendarDate;
  today: CalendarDate;
  /** The latest day of an adopted meeting; null before the first. */
  latestAdopted: CalendarDate | null;
  seatsPresent: number;
  quorumNeeded: number;
}

/**
 * The life of a meeting (domain: Life of a meeting). Meetings are adopted in the order of their days, so that the
 * pipeline of a past date never changes (rule 5).
 */
export const meetingWorkflow = new Workflow<MeetingState, 'open' | 'adopt', MeetingThing>(
  {
    noun: say`meeting`,
    states: { scheduled: say`scheduled`, open: say`open`, adopted: say`adopted` },
  },
  'scheduled',
  {
    open: {
      from: ['scheduled'],
      to: 'open',
      guard: ({ heldOn, today }) =>
        heldOn <= today
          ? { can: true }
          : { can: false, because: say`The meeting is on ${heldOn}. You can open it from that day on.` },
    },
    adopt: {
      from: ['open'],
      to: 'adopted',
      guard: ({ heldOn, latestAdopted, seatsPresent, quorumNeeded }) => {
        if (latestAdopted !== null && heldOn < latestAdopted) {
          return {
            can: false,
            because: say`The meeting of ${latestAdopted} is already adopted. Adopting an earlier meeting would change the pipeline of past days. Record its decisions in a meeting on that day or later.`,
          };
        }
        return hasQuorum(seatsPresent, quorumNeeded);
      },
    },
  },
);
