import { say, Workflow } from '../../kernel/index.js';

export const PLEDGE_STATES = ['announced', 'converted', 'lapsed'] as const;

export type PledgeState = (typeof PLEDGE_STATES)[number];

/** `convert` happens by itself when the agreement is signed. */
export const pledgeWorkflow = new Workflow<PledgeState, 'convert' | 'lapse', { state: PledgeState }>(
  {
    noun: say`pledge`,
    states: { announced: say`announced`, converted: say`converted`, lapsed: say`lapsed` },
  },
  'announced',
  {
    convert: { from: ['announced'], to: 'converted' },
    lapse: { from: ['announced'], to: 'lapsed' },
  },
);
