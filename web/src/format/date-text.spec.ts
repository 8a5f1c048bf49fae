import { calendarDate, dateText } from './date-text.js';

describe('dates in words', () => {
  it('keeps a calendar date the same in every time zone and language', () => {
    expect(dateText('2020-10-26', 'en')).toBe('26 Oct 2020');
    expect(dateText('2020-10-26', 'fr')).toBe('26 oct. 2020');
    expect(dateText('2020-10-26', 'es')).toBe('26 oct 2020');
  });

  it('gives the calendar date of a moment where the person is', () => {
    expect(calendarDate(new Date(2020, 9, 6, 23, 59))).toBe('2020-10-06');
  });
});
