import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../../../ui/loaded.js';
import { attachmentsQuery } from '../note-queries.js';
import { FileList } from './file-list.js';

/** All files of a note. */
export function NoteFiles({ noteId }: { noteId: string }) {
  const files = useQuery(attachmentsQuery(noteId));
  return <Loaded query={files}>{(items) => <FileList noteId={noteId} files={items} />}</Loaded>;
}
