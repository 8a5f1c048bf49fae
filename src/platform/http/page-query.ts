import type { PageRequest } from '../paging/index.js';
import { IntField, TextField } from './fields/index.js';

/** Query parameters that every list takes. */
export class PageQuery implements PageRequest {
  @IntField({ query: true, optional: true, min: 1, max: 200, doc: 'Entries a page. Default: 50' })
  limit?: number;

  @TextField({ optional: true, max: 500, doc: '`nextCursor` of the previous page. Default: the first page' })
  cursor?: string;
}
