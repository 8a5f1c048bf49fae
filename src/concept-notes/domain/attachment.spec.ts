import { ATTACHMENT_LIMIT, ATTACHMENT_MEDIA_TYPES, fileProblems } from './attachment.js';

const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
const rulesOf = (bytes: Uint8Array, mediaType: Parameters<typeof fileProblems>[1] = 'application/pdf') =>
  fileProblems(bytes, mediaType).map(({ pointer, rule }) => `${pointer} ${rule}`);

/** A PDF file of this size, as far as its first bytes say. */
function pdf(size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  bytes.set(PDF);
  return bytes;
}

describe('a file for a note', () => {
  it('may be as large as the limit, and no larger', () => {
    expect(rulesOf(pdf(ATTACHMENT_LIMIT))).toEqual([]);
    expect(rulesOf(pdf(ATTACHMENT_LIMIT + 1))).toEqual(['/content too-large']);
    expect(rulesOf(new Uint8Array())).toEqual(['/content required']);
  });

  it('begins with all the bytes of its type', () => {
    expect(rulesOf(Uint8Array.from([0x25, 0x50, 0x44, 0x46]))).toEqual(['/content media-type']);
    expect(rulesOf(Uint8Array.from([0x25, 0x21, 0x50, 0x53, 0x2d]))).toEqual(['/content media-type']);
    for (const type of ATTACHMENT_MEDIA_TYPES) {
      expect([type, rulesOf(Uint8Array.from(PDF), type).length]).toEqual([
        type,
        type === 'application/pdf' ? 0 : 1,
      ]);
    }
  });
});
