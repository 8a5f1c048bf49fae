import { Workflow } from '../../kernel/index.js';

export const EDITION_STATES = ['queued', 'rendering', 'published', 'failed'] as const;

export type EditionState = (typeof EDITION_STATES)[number];

/**
 * The life of an edition (domain, "Lives of things"): a published one is never changed or deleted, only superseded
 * by a later number. A rendering that was cut off is taken up again by another worker.
 */
export const editionWorkflow = new Workflow<
  EditionState,
  'render' | 'publish' | 'fail',
  { state: EditionState }
>('edition', 'queued', {
  render: { from: ['queued', 'rendering'], to: 'rendering' },
  publish: { from: ['rendering'], to: 'published' },
  fail: { from: ['queued', 'rendering'], to: 'failed' },
});
