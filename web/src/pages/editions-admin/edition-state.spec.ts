import type { Edition } from '../../api/schema.js';
import { stateOf } from './edition-state.js';
import { isDone } from './use-edition.js';

const edition = (over: Partial<Edition>) =>
  ({ status: 'published', supersededBy: null, ...over }) as unknown as Edition;

describe('the state of an edition', () => {
  it('tells apart a published one that a later one has replaced', () => {
    expect(stateOf(edition({}))).toBe('published');
    expect(stateOf(edition({ supersededBy: 2 }))).toBe('superseded');
    expect(stateOf(edition({ status: 'failed' }))).toBe('failed');
  });

  it('is final when it is published or has failed, and is asked for until then', () => {
    for (const status of ['published', 'failed'] as const) expect(isDone(edition({ status }))).toBe(true);
    for (const status of ['queued', 'rendering'] as const) expect(isDone(edition({ status }))).toBe(false);
  });
});
