import { lazy } from 'react';
import type { Feature } from '../../shell/feature.js';

const ListPage = lazy(async () => ({ default: (await import('./note-list-page.js')).NoteListPage }));
const NewPage = lazy(async () => ({ default: (await import('./new-note-page.js')).NewNotePage }));
const NotePage = lazy(async () => ({ default: (await import('./note-page.js')).NotePage }));
const EditPage = lazy(async () => ({ default: (await import('./edit-note-page.js')).EditNotePage }));

export const feature: Feature = {
  routes: [
    { path: '/concept-notes', page: ListPage, ability: 'concept-note.read' },
    { path: '/concept-notes/new', page: NewPage, ability: 'concept-note.draft' },
    { path: '/concept-notes/:id/edit/:section?', page: EditPage, ability: 'concept-note.draft' },
    { path: '/concept-notes/:id', page: NotePage, ability: 'concept-note.read' },
  ],
  nav: [
    { path: '/concept-notes', label: 'myNotes', order: 40, ability: 'concept-note.draft' },
    // Those who see the notes of every country: the same page with all that were submitted.
    { path: '/concept-notes', label: 'notes', order: 75, ability: 'committee.read' },
  ],
};
