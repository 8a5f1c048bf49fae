import type { Edition } from '../../../api/schema.js';

type EditionFile = Edition['files'][number];

/** Kinds of files that we have words for. */
export const FILE_KINDS = ['booklet', 'csv', 'xlsx', 'json', 'iati'] as const;

/** What a file is, and in which language where it has one. */
export interface FileKind {
  kind: (typeof FILE_KINDS)[number] | null;
  /** BCP 47 tag of a booklet. */
  language: string | null;
}

/** What lies behind the name of a file of an edition; null for one that came after this page was written. */
export function kindOf(name: string): FileKind {
  const booklet = /^booklet\.([a-z]{2})\.pdf$/.exec(name);
  if (booklet) return { kind: 'booklet', language: booklet[1]! };
  if (name.startsWith('iati')) return { kind: 'iati', language: null };
  const extension = name.slice(name.lastIndexOf('.') + 1);
  return { kind: FILE_KINDS.find((kind) => kind === extension) ?? null, language: null };
}

/** Where a file of an edition can be had without signing in. */
export function fileAddress({ id }: { id: string }, { name }: { name: string }): string {
  return `/api/v1/public/editions/${id}/files/${encodeURIComponent(name)}`;
}

/** The booklet in the language, else in English, else any. */
export function bookletOf(
  { files }: { files: readonly EditionFile[] },
  language: string,
): EditionFile | undefined {
  const booklets = files.filter(({ name }) => kindOf(name).kind === 'booklet');
  const inLanguage = (tag: string) => booklets.find(({ name }) => kindOf(name).language === tag);
  return inLanguage(language) ?? inLanguage('en') ?? booklets[0];
}
