import { type FieldProblem, say } from '../../kernel/index.js';

/** Whether a seat was there, and who spoke for it. */
export interface SeatPresence {
  seatId: string;
  present: boolean;
  representedBy?: string;
}

/** Seats that nobody holds on the day of the meeting, and seats that are listed twice. */
export function attendanceProblems(
  list: readonly SeatPresence[],
  seats: ReadonlySet<string>,
): FieldProblem[] {
  return list.flatMap(({ seatId }, index): FieldProblem[] => {
    const pointer = `/seats/${index}/seatId`;
    if (!seats.has(seatId)) {
      return [{ pointer, rule: 'known', message: say`Nobody holds this seat on the day of the meeting.` }];
    }
    if (list.slice(0, index).some((earlier) => earlier.seatId === seatId)) {
      return [{ pointer, rule: 'unique', message: say`This seat is listed twice. Remove one.` }];
    }
    return [];
  });
}
