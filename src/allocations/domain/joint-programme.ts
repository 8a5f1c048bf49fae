import { say, Workflow } from '../../kernel/index.js';

export const JOINT_PROGRAMME_STATES = [
  'formulation',
  'approved',
  'implementing',
  'suspended',
  'operationally_closed',
  'financially_closed',
  'cancelled',
] as const;

export type JointProgrammeState = (typeof JOINT_PROGRAMME_STATES)[number];

export const JOINT_PROGRAMME_TRANSITIONS = [
  'approve',
  'start',
  'close-operationally',
  'close-financially',
  'suspend',
  'resume',
  'cancel',
] as const;

export type JointProgrammeTransition = (typeof JOINT_PROGRAMME_TRANSITIONS)[number];

/** The life of a joint programme (domain: Life of a joint programme). */
export const jointProgrammeWorkflow = new Workflow<
  JointProgrammeState,
  JointProgrammeTransition,
  { state: JointProgrammeState }
>(
  {
    noun: say`joint programme`,
    states: {
      formulation: say`in formulation`,
      approved: say`approved`,
      implementing: say`being implemented`,
      suspended: say`suspended`,
      operationally_closed: say`operationally closed`,
      financially_closed: say`financially closed`,
      cancelled: say`cancelled`,
    },
  },
  'formulation',
  {
    approve: { from: ['formulation'], to: 'approved' },
    start: { from: ['approved'], to: 'implementing' },
    'close-operationally': { from: ['implementing'], to: 'operationally_closed' },
    'close-financially': { from: ['operationally_closed'], to: 'financially_closed' },
    suspend: { from: ['implementing'], to: 'suspended' },
    resume: { from: ['suspended'], to: 'implementing' },
    cancel: { from: ['formulation', 'approved', 'implementing', 'suspended'], to: 'cancelled' },
  },
);

/** States in which a programme has ended. What was not transferred has been released. */
export const FINAL_STATES: ReadonlySet<JointProgrammeState> = new Set(['cancelled', 'financially_closed']);

/** States in which cash can be sent: approved or later, not suspended, and not ended. */
export const PAYABLE_STATES: ReadonlySet<JointProgrammeState> = new Set([
  'approved',
  'implementing',
  'operationally_closed',
]);
