import { useQuery } from '@tanstack/react-query';
import { useParams } from 'wouter';
import { useSession } from '../../api/session.js';
import { Loaded } from '../../ui/loaded.js';
import { NoteForm } from './form/note-form.js';
import { limitsQuery } from './limits.js';
import { noteToEditQuery } from './note-queries.js';
import { referencesQuery } from './references.js';

/** The form of a note, section by section. */
export function EditNotePage() {
  const { id } = useParams<{ id: string }>();
  const { session } = useSession();
  const note = useQuery(noteToEditQuery(id));
  const references = useQuery(referencesQuery);
  const limits = useQuery(limitsQuery);
  if (!session) return null;
  return (
    <Loaded query={note} page>
      {(read) => (
        <Loaded query={references}>
          {(lists) => (
            <Loaded query={limits}>
              {(rules) => (
                <NoteForm
                  key={id}
                  read={read}
                  personId={session.personId}
                  references={lists}
                  limits={rules}
                />
              )}
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}
