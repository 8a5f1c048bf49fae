import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import type { Settled, SettledItem } from '../../committee/index.js';
import { type NoteFact, NoteFacts, NoteLifecycle } from '../../concept-notes/index.js';
import { conflict, newId, say } from '../../kernel/index.js';
import { Ledger } from '../../ledger/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { allocationLines, programmeAccounts, type Share } from '../domain/allocation-lines.js';
import {
  JointProgrammesRepository,
  type NewJointProgramme,
} from '../persistence/joint-programmes.repository.js';
import { type Reservation, ReservationsRepository } from '../persistence/reservations.repository.js';

/** Makes adopted allocations final: money programmed, shares split, joint programmes in formulation. */
@Injectable()
export class MakeAllocations {
  constructor(
    private readonly notes: NoteFacts,
    private readonly lifecycle: NoteLifecycle,
    private readonly reservations: ReservationsRepository,
    private readonly programmes: JointProgrammesRepository,
    private readonly ledger: Ledger,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(decision: Settled): Promise<void> {
    const { decisionId, on } = decision;
    const items = [...decision.items].sort((a, b) => a.index - b.index);
    const notes = await this.notes.lock(items.flatMap(({ conceptNoteId }) => conceptNoteId ?? []));
    const held = await this.reservations.lockHeld(decisionId);
    const references = await this.programmes.nextReferences(Number(on.slice(0, 4)), items.length);
    const createdAt = this.clock.now();
    const made = items.map((item, index): NewJointProgramme => {
      const { reservation, note } = partsOf(item, held, notes);
      return {
        ...reservation,
        id: newId(createdAt),
        reference: references[index]!,
        title: note.title,
        countries: note.countries,
        allocation: reservation.amount,
        decidedOn: on,
        shares: sharesOf(reservation, note),
      };
    });
    await this.programmes.add(made, createdAt);
    await this.reservations.close(decisionId, 'allocated');
    await this.ledger.open(
      made.flatMap((programme) =>
        programmeAccounts(
          programme,
          programme,
          programme.shares.map(({ entity }) => entity),
        ),
      ),
    );
    await this.ledger.post(
      ...made.map((programme) => ({
        effectiveOn: on,
        memo: `Allocated to ${programme.reference}`,
        source: { type: 'allocation' as const, id: programme.id },
        lines: allocationLines(programme, programme, programme.drawn, programme.shares),
      })),
    );
    for (const [index, programme] of made.entries()) {
      const { id, reference, conceptNoteId, allocation, shares } = programme;
      const { reason } = items[index]!;
      await this.lifecycle.apply({ noteId: conceptNoteId, verb: 'allocate', on, reason, decisionId });
      this.audit.record({
        action: 'joint-programme.create',
        subject: { type: 'joint-programme', id },
        after: { reference, conceptNoteId, allocation, shares, decisionId, decidedOn: on },
        reason,
      });
    }
  }
}

function partsOf(
  { id, conceptNoteId }: SettledItem,
  held: readonly Reservation[],
  notes: ReadonlyMap<string, NoteFact>,
): { reservation: Reservation; note: NoteFact } {
  const reservation = held.find((candidate) => candidate.decisionItemId === id);
  const note = conceptNoteId === null ? undefined : notes.get(conceptNoteId);
  if (reservation && note) return { reservation, note };
  throw conflict('NOTHING_RESERVED', say`This decision holds no money any more. Record it again.`);
}

/** Splits the allocation as the note splits its budget; the parts add up to the cent. */
function sharesOf({ amount }: Reservation, { entityBudgets }: NoteFact): Share[] {
  const parts = amount.split(entityBudgets.map((budget) => budget.amount.minor));
  return entityBudgets.map(({ entity }, index) => ({ entity, amount: parts[index]! }));
}
