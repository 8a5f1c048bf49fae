import { api } from '../../../api/client.js';
import type { ConceptNoteAttachment, NewConceptNoteAttachment } from '../../../api/schema.js';

const PIECE = 0x8000;

/** Sends a file as it lies on the device. */
export async function attach(
  noteId: string,
  file: File,
  kind: NewConceptNoteAttachment['kind'],
): Promise<ConceptNoteAttachment> {
  const body: NewConceptNoteAttachment = {
    kind,
    filename: file.name,
    mediaType: file.type as NewConceptNoteAttachment['mediaType'],
    content: await base64Of(file),
  };
  return (await api.post('/concept-notes/{id}/attachments', { params: { id: noteId }, body })).data;
}

/** Where a file is downloaded. */
export function attachmentAddress(noteId: string, attachmentId: string): string {
  return `/api/v1/concept-notes/${noteId}/attachments/${attachmentId}`;
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  // In pieces: a call takes only so many arguments.
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  }
  return btoa(pieces.join(''));
}
