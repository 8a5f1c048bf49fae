import { type FieldProblem, type Phrase, say } from '../../kernel/index.js';

export const ATTACHMENT_KINDS = ['endorsement', 'other'] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

/** Largest file, in bytes: as base64 it fits into a request. */
export const ATTACHMENT_LIMIT = 700_000;

/** Most files of one note. */
export const ATTACHMENTS_MOST = 60;

const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Media types that are taken, each with the bytes that such a file begins with. */
const SIGNATURES = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'image/jpeg': [0xff, 0xd8, 0xff],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ZIP,
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ZIP,
} as const satisfies Record<string, readonly number[]>;

export type AttachmentMediaType = keyof typeof SIGNATURES;

export const ATTACHMENT_MEDIA_TYPES = Object.keys(SIGNATURES) as AttachmentMediaType[];

/** What is wrong with a file; the name's ending is not trusted, its first bytes are looked at. */
export function fileProblems(bytes: Uint8Array, mediaType: AttachmentMediaType): FieldProblem[] {
  const problem = (rule: string, message: Phrase) => [{ pointer: '/content', rule, message }];
  if (bytes.length === 0) return problem('required', say`The file is empty. Choose another one.`);
  if (bytes.length > ATTACHMENT_LIMIT) {
    return problem(
      'too-large',
      say`The file has ${bytes.length} bytes. The limit is ${ATTACHMENT_LIMIT}. Make it smaller or split it.`,
    );
  }
  if (SIGNATURES[mediaType].every((byte, index) => bytes[index] === byte)) return [];
  return problem('media-type', say`The content of the file is not ${mediaType}. Check its type.`);
}
