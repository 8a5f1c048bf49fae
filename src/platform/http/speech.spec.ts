import { languageFor } from './speech.js';

describe('the language asked for', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['*', 'en'],
    ['fr', 'fr'],
    ['ES', 'es'],
    ['fr-CH', 'fr'],
    ['es-419, en;q=0.5', 'es'],
    ['fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5', 'fr'],
    ['en;q=0.2, es;q=0.9, fr;q=0.5', 'es'],
    ['de, fr;q=0.1', 'fr'],
    ['de, it', 'en'],
    ['de, *;q=0.1', 'en'],
    ['en;q=0, *', 'fr'],
    ['fr;q=0', 'en'],
    ['french', 'en'],
    [';;;,,,q=q=q', 'en'],
    ['constructor, __proto__', 'en'],
  ])('of %j is %s', (header, code) => {
    expect(languageFor(header).code).toBe(code);
  });
});
