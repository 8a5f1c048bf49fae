import { attendanceProblems } from './attendance.js';

const seats = new Set(['a', 'b']);
const problemsOf = (...ids: string[]) =>
  attendanceProblems(
    ids.map((seatId) => ({ seatId, present: true })),
    seats,
  ).map(({ pointer, rule }) => `${pointer} ${rule}`);

describe('an attendance list', () => {
  it('names each seat that is held once, or not at all', () => {
    expect(problemsOf()).toEqual([]);
    expect(problemsOf('b', 'a')).toEqual([]);
  });

  it('names no seat that nobody holds, and none twice', () => {
    expect(problemsOf('a', 'vacant', 'b', 'a', 'vacant')).toEqual([
      '/seats/1/seatId known',
      '/seats/3/seatId unique',
      '/seats/4/seatId known',
    ]);
  });
});
