import type { PageRequest } from '../paging/index.js';
import { IntField, TextField } from './fields/index.js';

/** Query parameters that every list takes. */
export class PageQuery implements PageRequest {
  @IntField({ query: true, optional: true, min: 1, max: 200, doc: 'Entries a page; 50 when left out' })
  limit?: number;

  @TextField({ optional: true, max: 500, doc: 'Where to go on: `nextCursor` of the page before' })
  cursor?: string;
}
