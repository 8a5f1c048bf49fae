/** @jest-environment jsdom */
import '../testing/in-jsdom.js';
import { act, renderHook } from '@testing-library/react';
import { useUrlState } from './use-url-state.js';

const NO_FILTER = { q: '', state: '', sort: '-updatedAt' };

function draw(search: string) {
  window.history.replaceState(null, '', `/notes${search}`);
  const { result } = renderHook(() => useUrlState(NO_FILTER));
  return {
    state: () => result.current[0],
    change: (part: Partial<typeof NO_FILTER>) => act(() => result.current[1](part)),
  };
}

describe('filters in the address', () => {
  it('are read from it, with the default for what is not there', () => {
    expect(draw('?q=jobs&sort=title').state()).toEqual({ q: 'jobs', state: '', sort: 'title' });
  });

  it('are written into it; what equals its default stays out, and what is not theirs stays in', () => {
    const { change, state } = draw('?q=jobs&page=2');
    change({ state: 'draft', q: '' });
    expect(window.location.search).toBe('?page=2&state=draft');
    expect(state()).toEqual({ q: '', state: 'draft', sort: '-updatedAt' });
    change({ sort: '' });
    expect(window.location.search).toBe('?page=2&state=draft&sort=');
    change({ sort: '-updatedAt' });
    expect(window.location.search).toBe('?page=2&state=draft');
  });

  it('leave the history alone, so that one step back leaves the page', () => {
    const { change } = draw('');
    const before = window.history.length;
    change({ q: 'j' });
    change({ q: 'jo' });
    expect(window.history.length).toBe(before);
  });
});
