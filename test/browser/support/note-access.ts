import type { Page } from 'playwright-core';

/** Creates a note through the interface with the cookie of the page. */
export async function begin(page: Page, content: Record<string, unknown>): Promise<string> {
  const answer = await page.request.post('/api/v1/concept-notes', { data: content });
  expect(answer.status()).toBe(201);
  return ((await answer.json()) as { id: string }).id;
}

/** The note as the server has it. */
export async function read(page: Page, id: string): Promise<Record<string, unknown>> {
  return (await (await page.request.get(`/api/v1/concept-notes/${id}`)).json()) as Record<string, unknown>;
}

/** Address of a section of a note's form. */
export function edit(id: string, section: string): string {
  return `/concept-notes/${id}/edit/${section}`;
}

/** Waits until the form says that what was typed is saved. */
export async function saved(page: Page): Promise<void> {
  await page.getByText(/Saved at \d\d:\d\d/).waitFor();
}
