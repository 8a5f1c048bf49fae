import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { ReadNote } from './draft/draft-view.js';

/** Reads a note with its validator. */
export async function readNote(id: string, signal?: AbortSignal): Promise<ReadNote> {
  const { data, etag } = await api.get('/concept-notes/{id}', { params: { id }, signal });
  return { note: data, etag: etag ?? '' };
}

/** One note; everything about it is forgotten together by `['concept-note', id]`. */
export const noteQuery = (id: string) =>
  queryOptions({
    queryKey: ['concept-note', id, 'note'],
    queryFn: ({ signal }) => readNote(id, signal),
  });

/** The note as the form begins with it: never from memory, and not read again behind the form's back. */
export const noteToEditQuery = (id: string) =>
  queryOptions({
    queryKey: ['concept-note', id, 'to-edit'],
    queryFn: ({ signal }) => readNote(id, signal),
    staleTime: Infinity,
    gcTime: 0,
  });

/** All steps of its life. */
export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: ['concept-note', id, 'history'],
    queryFn: async ({ signal }) =>
      (await api.get('/concept-notes/{id}/history', { params: { id }, signal })).data.items,
  });

/** Its submissions. */
export const versionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['concept-note', id, 'versions'],
    queryFn: async ({ signal }) =>
      (await api.get('/concept-notes/{id}/versions', { params: { id }, signal })).data.items,
  });

/** The content of one submission; it never changes. */
export const versionQuery = (id: string, number: number) =>
  queryOptions({
    queryKey: ['concept-note', id, 'version', number],
    staleTime: Infinity,
    queryFn: async ({ signal }) =>
      (await api.get('/concept-notes/{id}/versions/{number}', { params: { id, number }, signal })).data,
  });

/** Where one submission differs from another. */
export const differenceQuery = (id: string, from: number, to: number) =>
  queryOptions({
    queryKey: ['concept-note', id, 'difference', from, to],
    staleTime: Infinity,
    queryFn: async ({ signal }) =>
      (await api.get('/concept-notes/{id}/versions/{from}/diff/{to}', { params: { id, from, to }, signal }))
        .data.items,
  });

/** Its files. */
export const attachmentsQuery = (id: string) =>
  queryOptions({
    queryKey: ['concept-note', id, 'attachments'],
    queryFn: async ({ signal }) =>
      (await api.get('/concept-notes/{id}/attachments', { params: { id }, signal })).data.items,
  });
