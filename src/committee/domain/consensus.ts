import { type FieldProblem, say } from '../../kernel/index.js';

/** What a seat said against a decision; one that is maintained means that there is no consensus. */
export interface Objection {
  seatId: string;
  text: string;
  maintained: boolean;
}

/**
 * What keeps a decision from being one by consensus (rule 8): an objection that is maintained. Objections that were
 * given up are recorded. `seats` are those that somebody holds on the day.
 */
export function consensusProblems(
  objections: readonly Objection[],
  seats: ReadonlySet<string>,
): FieldProblem[] {
  return objections.flatMap(({ seatId, maintained }, index) => {
    if (!seats.has(seatId)) {
      return [
        {
          pointer: `/objections/${index}/seatId`,
          rule: 'known',
          message: say`Nobody holds this seat on the day of the meeting.`,
        },
      ];
    }
    if (!maintained) return [];
    return [
      {
        pointer: `/objections/${index}/maintained`,
        rule: 'consensus',
        message: say`The Committee decides by consensus. A decision cannot be recorded while an objection is maintained.`,
      },
    ];
  });
}
