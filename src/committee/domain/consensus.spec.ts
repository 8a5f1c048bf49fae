import { consensusProblems } from './consensus.js';

const seats = new Set(['germany', 'morocco']);
const objection = (seatId: string, maintained: boolean) => ({ seatId, text: 'Too early.', maintained });
const pointers = (...objections: ReturnType<typeof objection>[]) =>
  consensusProblems(objections, seats).map(({ pointer, rule }) => `${pointer} ${rule}`);

describe('consensus', () => {
  it('is there without objections, and with objections that were given up', () => {
    expect(pointers()).toEqual([]);
    expect(pointers(objection('germany', false), objection('morocco', false))).toEqual([]);
  });

  it('is not there while one of several objections is maintained', () => {
    expect(pointers(objection('germany', false), objection('morocco', true))).toEqual([
      '/objections/1/maintained consensus',
    ]);
  });

  it('is not there when a seat gave one objection up and maintains another', () => {
    expect(pointers(objection('germany', true), objection('germany', false))).toEqual([
      '/objections/0/maintained consensus',
    ]);
  });

  it('knows only objections of seats that somebody holds that day, maintained or not', () => {
    expect(pointers(objection('vacant', true), objection('germany', true), objection('gone', false))).toEqual(
      ['/objections/0/seatId known', '/objections/1/maintained consensus', '/objections/2/seatId known'],
    );
  });
});
