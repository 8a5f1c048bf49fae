import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import { workflowsDocument } from '../workflows.js';

/** Writes `docs/workflows.md` from the workflow tables as they are. */
mkdirSync('docs', { recursive: true });
writeFileSync('docs/workflows.md', workflowsDocument());
process.stdout.write('Wrote docs/workflows.md\n');
