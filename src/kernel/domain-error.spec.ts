import { invalid, notFound } from './domain-error.js';
import { say } from './phrase.js';

const problem = (pointer: string) => ({ pointer, rule: 'required', message: say`Write a title.` });

describe('a refusal', () => {
  it('of one problem says it, of several counts them', () => {
    expect(invalid([problem('/title')]).message).toContain('Write a title.');
    const two = invalid([problem('/title'), problem('/name')]);
    expect(two.message).toContain('2');
    expect(two.message).not.toContain('Write a title.');
    expect(two.errors.map(({ pointer }) => pointer)).toEqual(['/title', '/name']);
    expect(invalid([problem('/title')], say`Another sentence.`).message).toBe('Another sentence.');
  });

  it('to show a thing does not say whether it exists', () => {
    expect(notFound(say`note`)).toMatchObject({ kind: 'not-found', code: 'NOT_FOUND' });
    expect(notFound(say`note`).message).toMatch(/note does not exist, or/);
  });
});
