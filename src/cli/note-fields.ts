import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { noteFieldsModule } from '../note-fields.js';

/** Writes `web/src/api/note-fields.ts` from the catalogue of a note's fields. */
const FILE = 'web/src/api/note-fields.ts';
writeFileSync(FILE, noteFieldsModule());
process.stdout.write(`Wrote ${FILE}\n`);
