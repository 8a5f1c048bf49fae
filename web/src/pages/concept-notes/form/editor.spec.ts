import { EMPTY } from '../../../testing/note-server.js';
import type { DraftView } from '../draft/draft-view.js';
import { draftOf } from '../draft/wire.js';
import { errorsOf } from './editor.js';

const problem = (pointer: string, message: string) => ({ pointer, rule: 'x', message });

function view(title: string): DraftView {
  return {
    draft: { ...draftOf(EMPTY), title },
    note: {
      ...EMPTY,
      problems: [
        problem('/title', 'Enter a title.'),
        problem('/entityBudgets/10/amount', 'Enter the tenth.'),
      ],
      warnings: [],
    },
    save: { kind: 'refused' },
    conflicts: [],
    refusals: { title: { value: '"Too long"', problems: [problem('/title', 'Shorten it.')] } },
  };
}

describe('the messages of the form', () => {
  it('tell a refusal while the value stands that was refused', () => {
    expect(errorsOf(view('Too long'), false)('/title')).toBe('Shorten it.');
    expect(errorsOf(view('Short'), false)('/title')).toBeUndefined();
  });

  it('tell what is missing only to somebody who has asked for submission', () => {
    expect(errorsOf(view(''), false)('/title')).toBeUndefined();
    expect(errorsOf(view(''), true)('/title')).toBe('Enter a title.');
    expect(errorsOf(view('Too long'), true)('/title')).toBe('Shorten it. Enter a title.');
  });

  it('stand at their own row, and at what is around it only when that is asked for', () => {
    const error = errorsOf(view(''), true);
    expect(error('/entityBudgets/10', true)).toBe('Enter the tenth.');
    expect(error('/entityBudgets/1', true)).toBeUndefined();
    expect(error('/entityBudgets/10')).toBeUndefined();
    expect(error('/entityBudgets', true)).toBe('Enter the tenth.');
  });

  it('say the same thing once', () => {
    const twice = view('');
    twice.note = { ...twice.note, problems: [problem('/a/0', 'Enter it.'), problem('/a/1', 'Enter it.')] };
    expect(errorsOf(twice, true)('/a', true)).toBe('Enter it.');
  });
});
