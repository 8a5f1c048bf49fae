import { Foundation1700000001000 } from './1700000001000-foundation.js';
import { Reference1700000002000 } from './1700000002000-reference.js';
import { ConceptNotes1700000003000 } from './1700000003000-concept-notes.js';
import { Committee1700000004000 } from './1700000004000-committee.js';
import { Pipeline1700000007000 } from './1700000007000-pipeline.js';
import { Editions1700000008000 } from './1700000008000-editions.js';
import { LedgerContributions1700000005000 } from './1700000005000-ledger-contributions.js';
import { Allocations1700000006000 } from './1700000006000-allocations.js';
import { ConceptNoteWriter1700000009000 } from './1700000009000-concept-note-writer.js';
import { ConceptNoteWriterBackfill1700000009100 } from './1700000009100-concept-note-writer-backfill.js';
import { ConceptNoteWriterRequired1700000009200 } from './1700000009200-concept-note-writer-required.js';
import { JobLock1700000010000 } from './1700000010000-job-lock.js';
import { WindowCode1700000011000 } from './1700000011000-window-code.js';
import { OneOpenDecisionATarget1700000012000 } from './1700000012000-one-open-decision-a-target.js';
import { FrozenOnBothSides1700000013000 } from './1700000013000-frozen-on-both-sides.js';

/** All migrations in their order; a list by hand, so that nothing is found by accident. */
export const migrations = [
  Foundation1700000001000,
  Reference1700000002000,
  ConceptNotes1700000003000,
  Committee1700000004000,
  LedgerContributions1700000005000,
  Allocations1700000006000,
  Pipeline1700000007000,
  Editions1700000008000,
  ConceptNoteWriter1700000009000,
  ConceptNoteWriterBackfill1700000009100,
  ConceptNoteWriterRequired1700000009200,
  JobLock1700000010000,
  WindowCode1700000011000,
  OneOpenDecisionATarget1700000012000,
  FrozenOnBothSides1700000013000,
];
