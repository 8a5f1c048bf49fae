import type { ConceptNote } from '../../api/schema.js';
import { EMPTY } from '../../testing/note-server.js';
import { sectionOf, sectionState } from './sections.js';

const problem = (pointer: string) => ({ pointer, rule: 'x', message: pointer });
const note = (over: Partial<ConceptNote>): ConceptNote => ({ ...EMPTY, problems: [], warnings: [], ...over });

describe('the sections of the form', () => {
  it.each([
    ['/title', 'about'],
    ['/otherAreas/1', 'alignment'],
    ['/narrative/results', 'narrative'],
    ['/preparatoryWork', 'narrative'],
    ['/budgetLines/3/amount', 'budget'],
    ['/justifications/0', 'submit'],
    // What nobody can type stands where the note is submitted.
    ['/narrative', 'submit'],
    ['/unknown', 'submit'],
    ['', 'submit'],
  ])('have a place for the problem of %s: %s', (pointer, section) => {
    expect(sectionOf(pointer)).toBe(section);
  });

  it('are not begun by what the server filled in, and begun by the first word', () => {
    const empty = note({ problems: [problem('/title'), problem('/scope'), problem('/narrative/context')] });
    expect(sectionState('about', empty, false)).toEqual({ state: 'not_started', problems: 2 });
    const begun = { ...empty, title: 'A' };
    expect(sectionState('about', begun, false)).toEqual({ state: 'in_progress', problems: 2 });
    expect(sectionState('narrative', begun, false)).toEqual({ state: 'not_started', problems: 1 });
    const told = { ...empty, narrative: { ...EMPTY.narrative, results: 'A' } };
    expect(sectionState('narrative', told, false).state).toBe('in_progress');
    const marked = note({
      problems: [problem('/genderMarker')],
      genderMarker: { score: 2, justification: null },
    });
    expect(sectionState('principles', marked, false).state).toBe('in_progress');
  });

  it('call what is missing a problem once somebody has asked for submission', () => {
    const empty = note({ problems: [problem('/title')] });
    expect(sectionState('about', empty, true)).toEqual({ state: 'has_problems', problems: 1 });
    expect(sectionState('submit', empty, true)).toEqual({ state: 'has_problems', problems: 0 });
    expect(sectionState('submit', empty, false)).toEqual({ state: 'in_progress', problems: 0 });
    expect(sectionState('budget', empty, true)).toEqual({ state: 'complete', problems: 0 });
  });

  it('are complete without problems, and say it when something is unusual in them', () => {
    const unusual = note({ warnings: [problem('/entityBudgets/0')] as ConceptNote['warnings'] });
    expect(sectionState('budget', unusual, false).state).toBe('has_warnings');
    expect(sectionState('about', unusual, false).state).toBe('complete');
    expect(sectionState('submit', unusual, false).state).toBe('complete');
  });
});
