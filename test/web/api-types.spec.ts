import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const COMMITTED = 'web/src/api/schema.d.ts';

describe('the types of the interface', () => {
  it('are those of the committed OpenAPI document (npm run types -w web)', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mptf-types-'));
    try {
      const made = join(folder, 'schema.d.ts');
      execFileSync(
        'npx',
        [
          'openapi-typescript',
          '../openapi.json',
          '--output',
          made,
          '--root-types',
          '--root-types-no-schema-prefix',
        ],
        { cwd: 'web', stdio: 'pipe' },
      );
      const options = { ...(await resolveConfig(COMMITTED)), parser: 'typescript' };
      expect((await format(readFileSync(made, 'utf8'), options)) === readFileSync(COMMITTED, 'utf8')).toBe(
        true,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
