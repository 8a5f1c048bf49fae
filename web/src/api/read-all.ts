import type { Answer } from './client.js';
import type { CursorPage } from './cursor-list.js';

/** Every item of a list that comes in pages, for a choice that must offer them all. */
export async function readAll<Item>(
  read: (cursor: string | undefined) => Promise<Answer<CursorPage<Item>>>,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    // Each page is asked for with the cursor of the one before.
    const { data }: Answer<CursorPage<Item>> = await read(cursor);
    items.push(...data.items);
    cursor = data.nextCursor ?? undefined;
  } while (cursor);
  return items;
}
