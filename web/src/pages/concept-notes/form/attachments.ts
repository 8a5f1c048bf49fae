import { api } from '../../../api/client.js';
import type { ConceptNoteAttachment, NewConceptNoteAttachment } from '../../../api/schema.js';

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

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve((reader.result as string).split(',')[1] ?? '');
    reader.onerror = () => reject(reader.error ?? new Error('The file cannot be read.'));
    reader.readAsDataURL(file);
  });
}
