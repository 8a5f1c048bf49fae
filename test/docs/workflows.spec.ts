import { readFileSync } from 'node:fs';
import { workflowsDocument } from '../../src/workflows.js';

describe('docs/workflows.md', () => {
  it('shows the workflows as the code has them (npm run workflows)', () => {
    const written = readFileSync(new URL('../../docs/workflows.md', import.meta.url), 'utf8');
    expect(written).toBe(workflowsDocument());
  });
});
