import { bookletOf, fileAddress, kindOf } from './edition-files.js';

const file = (name: string) => ({
  name,
  size: 1,
  sha256: '0'.repeat(64),
  mediaType: 'application/octet-stream',
});

describe('files of an edition', () => {
  it('are known by their names', () => {
    expect(kindOf('booklet.fr.pdf')).toEqual({ kind: 'booklet', language: 'fr' });
    expect(kindOf('iati-activities.xml').kind).toBe('iati');
    expect(kindOf('pipeline.csv').kind).toBe('csv');
    expect(kindOf('later.zip').kind).toBeNull();
  });

  it('offer the booklet in the language, or in English', () => {
    const edition = { files: [file('pipeline.csv'), file('booklet.en.pdf'), file('booklet.fr.pdf')] };
    expect(bookletOf(edition, 'fr')?.name).toBe('booklet.fr.pdf');
    expect(bookletOf(edition, 'es')?.name).toBe('booklet.en.pdf');
    expect(bookletOf({ files: [file('pipeline.csv')] }, 'en')).toBeUndefined();
    const french = { files: [file('booklet.fr.pdf'), file('booklet.es.pdf')] };
    expect(bookletOf(french, 'en')?.name).toBe('booklet.fr.pdf');
  });

  it('have an address of their own', () => {
    expect(fileAddress({ id: 'e1' }, { name: 'a b.pdf' })).toBe('/api/v1/public/editions/e1/files/a%20b.pdf');
  });
});
