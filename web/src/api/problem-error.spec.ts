import { fieldMessages, fieldPath } from './problem-error.js';

describe('pointers to fields', () => {
  it('become the paths that forms use', () => {
    expect(fieldPath('/entityBudgets/0/amount')).toBe('entityBudgets.0.amount');
    expect(fieldPath('/a~1b/c~0d')).toBe('a/b.c~d');
    expect(fieldPath('/a~01')).toBe('a~1');
  });

  it('keep the first message of each field', () => {
    const problem = (message: string) => ({ pointer: '/title', rule: 'required', message });
    expect(fieldMessages([problem('first'), problem('second')])).toEqual({ title: 'first' });
  });
});
