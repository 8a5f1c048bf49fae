import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { WrittenDocument } from '#packages/tagged-pdf';
import type { EditionSnapshot } from '../domain/edition-snapshot.js';
import type { BookletProgress } from './render-booklet.js';

/** A booklet on disk; `sha256` is lower-case hexadecimal, `path` is the caller's to move or remove. */
export interface RenderedBooklet extends WrittenDocument {
  path: string;
  bytes: number;
  sha256: string;
}

/** How a rendering is watched and bounded; times in milliseconds. */
export interface RenderOptions {
  onProgress?: BookletProgress;
  /** Time limit in ms. Default: 120,000. Without a limit, a malformed PDF structure would never finish. */
  timeoutMs?: number;
  signal?: AbortSignal;
  /** Folder to make the file in. Default: the system's temporary folder. */
  directory?: string;
}

/** Renders an edition's booklet into a file of its own. */
export type BookletRenderer = (
  snapshot: EditionSnapshot,
  options?: RenderOptions,
) => Promise<RenderedBooklet>;

/** The rendering took longer than it was allowed; nothing is left on disk. */
export class BookletTimeoutError extends Error {
  constructor(readonly timeoutMs: number) {
    super(`The booklet was not rendered within ${timeoutMs} ms.`);
    this.name = 'BookletTimeoutError';
  }
}

export const DEFAULT_TIMEOUT_MS = 120_000;

/** Makes a file in a folder of its own, lets `render` fill it, and removes both again when that fails. */
export async function intoNewFile(
  directory: string | undefined,
  render: (path: string) => Promise<WrittenDocument>,
): Promise<RenderedBooklet> {
  const path = join(await mkdtemp(join(directory ?? tmpdir(), 'booklet-')), 'booklet.pdf');
  try {
    const rendered = await render(path);
    return { ...rendered, path, ...(await measure(path)) };
  } catch (error) {
    await rm(dirname(path), { recursive: true, force: true });
    throw error;
  }
}

/** Reads back what is really on disk, so that a full disk cannot pass for a booklet. */
async function measure(path: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return { bytes: (await stat(path)).size, sha256: hash.digest('hex') };
}
