import fc from 'fast-check';
import { addDays, calendarDate, dayOf, isCalendarDate } from './calendar-date.js';

const days = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2999-12-31T23:59:59Z'), noInvalidDate: true })
  .map(dayOf);

describe('a day of the calendar', () => {
  it('exists', () => {
    expect(['2020-02-29', '2024-12-31', '1900-01-01', '2999-12-31'].filter(isCalendarDate)).toHaveLength(4);
    for (const none of ['2020-02-30', '2021-02-29', '2020-13-01', '2020-00-10', '2020-04-31', '1900-02-29']) {
      expect([none, isCalendarDate(none)]).toEqual([none, false]);
    }
  });

  it('lies in the years 1900 to 2999', () => {
    expect([isCalendarDate('1899-12-31'), isCalendarDate('3000-01-01')]).toEqual([false, false]);
  });

  it('is a text of ten characters and nothing else', () => {
    for (const none of [
      '2020-1-01',
      '20200101',
      ' 2020-01-01',
      '2020-01-01T00:00:00Z',
      '',
      20_200_101,
      null,
    ]) {
      expect([none, isCalendarDate(none)]).toEqual([none, false]);
    }
    expect(() => calendarDate('2020-02-30')).toThrow('2020-02-30 is not a day of the calendar');
    expect(calendarDate('2020-02-28')).toBe('2020-02-28');
  });

  it('is that of UTC, to the last millisecond', () => {
    expect(dayOf(new Date('2020-10-26T23:59:59.999Z'))).toBe('2020-10-26');
    expect(dayOf(new Date('2020-10-27T00:00:00.000Z'))).toBe('2020-10-27');
    expect(dayOf(new Date('2020-10-27T00:30:00+02:00'))).toBe('2020-10-26');
  });

  it('counts over the ends of months, years and Februaries', () => {
    const after = (day: string, count: number) => addDays(calendarDate(day), count);
    expect(after('2020-02-28', 1)).toBe('2020-02-29');
    expect(after('2021-02-28', 1)).toBe('2021-03-01');
    expect(after('2020-12-31', 1)).toBe('2021-01-01');
    expect(after('2021-01-01', -1)).toBe('2020-12-31');
    expect(after('2020-05-05', 0)).toBe('2020-05-05');
  });

  it('comes back when the same days are counted back, and sorts as text', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        const other = addDays(day, count);
        expect(addDays(other, -count)).toBe(day);
        if (count > 0) expect(day < other).toBe(true);
      }),
    );
  });
});
