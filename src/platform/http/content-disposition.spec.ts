import { asDownload } from './content-disposition.js';

describe('the name of a download', () => {
  it('cannot break out of the header and keeps letters of every script', () => {
    expect(asDownload('letter.pdf')).toBe(`attachment; filename="letter.pdf"; filename*=UTF-8''letter.pdf`);
    expect(asDownload('a"; b\\c.pdf')).toBe(
      `attachment; filename="a_; b_c.pdf"; filename*=UTF-8''a%22%3B%20b%5Cc.pdf`,
    );
    expect(asDownload("l'Été (1).pdf")).toBe(
      `attachment; filename="l'_t_ (1).pdf"; filename*=UTF-8''l%27%C3%89t%C3%A9%20%281%29.pdf`,
    );
  });
});
