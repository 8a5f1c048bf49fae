import type { NoteFact } from '../../src/concept-notes/index.js';
import { Money } from '../../src/kernel/index.js';

/** The facts of a submitted note, without a database; what a test does not care about is filled in. */
export function noteFact(wishes: Partial<NoteFact> = {}): NoteFact {
  return {
    id: '0195b7a8-0000-7000-8000-000000000001',
    reference: 'CN-2020-0001',
    title: 'Evidence for migration policy',
    state: 'under_review',
    version: 1,
    window: 'joint-programmes',
    primaryArea: 1,
    otherAreas: [],
    countries: ['TJK'],
    scope: 'country',
    conveningEntity: 'UNICEF',
    entityBudgets: [
      { entity: 'UNICEF', amount: Money.usd('1000.00') },
      { entity: 'WHO', amount: Money.usd('500.00') },
    ],
    requested: Money.usd('1500.00'),
    durationMonths: 24,
    ...wishes,
  };
}
