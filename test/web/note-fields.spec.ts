import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { noteFieldsModule } from '../../src/note-fields.js';

describe('web/src/api/note-fields.ts', () => {
  it('is what the catalogue of fields says (npm run note-fields)', async () => {
    const file = fileURLToPath(new URL('../../web/src/api/note-fields.ts', import.meta.url));
    const style = await resolveConfig(file);
    expect(readFileSync(file, 'utf8')).toBe(await format(noteFieldsModule(), { ...style, filepath: file }));
  });
});
