import { PERMISSIONS, ROLES, roleHolds } from '../../access/index.js';
import { calendarDate } from '../../kernel/index.js';
import { MEETING_RULES } from './meeting-policy.js';
import { MEETING_STATES, type MeetingThing, meetingWorkflow } from './meeting.workflow.js';

const meeting = (wishes: Partial<MeetingThing>): MeetingThing => ({
  state: 'open',
  heldOn: calendarDate('2020-10-06'),
  today: calendarDate('2020-10-06'),
  latestAdopted: null,
  seatsPresent: 3,
  quorumNeeded: 3,
  ...wishes,
});
const can = (wishes: Partial<MeetingThing>, transition: 'open' | 'adopt') =>
  meetingWorkflow.check(meeting(wishes), transition).can;

describe('the workflow of meetings', () => {
  it('reaches every state', () => {
    expect([...meetingWorkflow.reachable()].sort()).toEqual([...MEETING_STATES].sort());
  });

  it('has no dead end but the adopted meeting', () => {
    const lead = meetingWorkflow.transitions.flatMap((transition) => meetingWorkflow.table[transition].from);
    expect(MEETING_STATES.filter((state) => !lead.includes(state))).toEqual(['adopted']);
  });

  it('leads from scheduled to open to adopted and nowhere else', () => {
    const ways = MEETING_STATES.flatMap((state) =>
      meetingWorkflow.transitions
        .filter((transition) => can({ state }, transition))
        .map((transition) => `${state} ${transition} ${meetingWorkflow.table[transition].to}`),
    );
    expect(ways).toEqual(['scheduled open open', 'open adopt adopted']);
  });

  it('lets somebody make each transition', () => {
    const rules = new Map(Object.entries(MEETING_RULES));
    for (const transition of meetingWorkflow.transitions) expect([...rules.keys()]).toContain(transition);
    for (const { permission } of rules.values()) {
      expect(PERMISSIONS).toHaveProperty([permission]);
      expect(ROLES.some((role) => roleHolds(role, permission))).toBe(true);
    }
    expect(ROLES.filter((role) => roleHolds(role, MEETING_RULES.adopt.permission))).toEqual([
      'committee_chair',
    ]);
  });

  it('opens a meeting on its day and later, not the day before', () => {
    const state = 'scheduled';
    expect(can({ state, today: calendarDate('2020-10-05') }, 'open')).toBe(false);
    expect(can({ state, today: calendarDate('2020-10-06') }, 'open')).toBe(true);
    expect(can({ state, today: calendarDate('2020-10-07') }, 'open')).toBe(true);
  });

  it('adopts with exactly the quorum, and not with one seat less', () => {
    expect(can({ seatsPresent: 3 }, 'adopt')).toBe(true);
    expect(can({ seatsPresent: 2 }, 'adopt')).toBe(false);
  });

  it('adopts meetings of one day in any order, and none of an earlier day', () => {
    expect(can({ latestAdopted: calendarDate('2020-10-06') }, 'adopt')).toBe(true);
    expect(can({ latestAdopted: calendarDate('2020-10-07') }, 'adopt')).toBe(false);
  });

  it('lets agenda, attendance and recusals be edited until the meeting is adopted', () => {
    for (const action of ['edit-agenda', 'edit-attendance', 'recuse'] as const) {
      const open = MEETING_STATES.filter((state) => MEETING_RULES[action].open(meeting({ state })).can);
      expect([action, open]).toEqual([action, ['scheduled', 'open']]);
    }
  });

  it('gives each action to the people who are named in its refusal', () => {
    const holders = Object.entries(MEETING_RULES).map(([action, { permission }]) => [
      action,
      ROLES.filter((role) => roleHolds(role, permission)),
    ]);
    expect(Object.fromEntries(holders)).toEqual({
      'edit-agenda': ['fmu'],
      'edit-attendance': ['fmu'],
      recuse: ['fmu', 'committee_member', 'committee_chair'],
      open: ['fmu'],
      decide: ['fmu', 'committee_chair'],
      adopt: ['committee_chair'],
    });
  });

  it('records decisions while the meeting is open and has a quorum', () => {
    const decide = (wishes: Partial<MeetingThing>) => MEETING_RULES.decide.open(meeting(wishes)).can;
    expect(decide({})).toBe(true);
    expect(decide({ seatsPresent: 2 })).toBe(false);
    expect(decide({ state: 'scheduled' })).toBe(false);
    expect(decide({ state: 'adopted' })).toBe(false);
  });
});
