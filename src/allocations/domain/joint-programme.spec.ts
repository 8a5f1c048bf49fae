import {
  FINAL_STATES,
  JOINT_PROGRAMME_STATES,
  jointProgrammeWorkflow,
  PAYABLE_STATES,
} from './joint-programme.js';

describe('the life of a joint programme', () => {
  it('reaches every state', () => {
    expect([...jointProgrammeWorkflow.reachable()].sort()).toEqual([...JOINT_PROGRAMME_STATES].sort());
  });

  it('leads from state to state as the law book says (domain: Life of a joint programme)', () => {
    const ways = Object.entries(jointProgrammeWorkflow.table).flatMap(([name, { from, to }]) =>
      from.map((state) => `${state} ${name} ${to}`),
    );
    expect(ways).toEqual([
      'formulation approve approved',
      'approved start implementing',
      'implementing close-operationally operationally_closed',
      'operationally_closed close-financially financially_closed',
      'implementing suspend suspended',
      'suspended resume implementing',
      'formulation cancel cancelled',
      'approved cancel cancelled',
      'implementing cancel cancelled',
      'suspended cancel cancelled',
    ]);
    expect([...PAYABLE_STATES]).toEqual(['approved', 'implementing', 'operationally_closed']);
  });

  it('ends where nothing can be paid any more', () => {
    for (const state of JOINT_PROGRAMME_STATES) {
      const open = jointProgrammeWorkflow.transitions.filter(
        (transition) => jointProgrammeWorkflow.check({ state }, transition).can,
      );
      expect(open.length === 0).toBe(FINAL_STATES.has(state));
      if (FINAL_STATES.has(state)) expect(PAYABLE_STATES.has(state)).toBe(false);
    }
    expect(PAYABLE_STATES.has('formulation')).toBe(false);
    expect(PAYABLE_STATES.has('suspended')).toBe(false);
  });
});
