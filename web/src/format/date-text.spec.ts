import { calendarDate, dateText, instantText } from './date-text.js';

/** A person west of Greenwich, whatever the machine of the test believes. */
const PLACE = 'America/New_York';

describe('dates in words', () => {
  const { DateTimeFormat } = Intl;
  beforeAll(() => {
    Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
      construct: (Formatter, [language, options]: [string, Intl.DateTimeFormatOptions]) =>
        new Formatter(language, { timeZone: PLACE, ...options }),
    });
  });
  afterAll(() => {
    Intl.DateTimeFormat = DateTimeFormat;
  });

  it('keeps a calendar date the same in every time zone and language', () => {
    expect(dateText('2020-10-26', 'en')).toBe('26 Oct 2020');
    expect(dateText('2020-10-26', 'fr')).toBe('26 oct. 2020');
    expect(dateText('2020-10-26', 'es')).toBe('26 oct 2020');
  });

  it('tells an instant by the clock of the person, in 24 hours', () => {
    expect(instantText('2020-10-27T02:05:00Z', 'en')).toBe('26 Oct 2020, 22:05');
    expect(instantText('2020-10-27T04:05:00Z', 'en')).toBe('27 Oct 2020, 00:05');
  });

  it('gives the calendar date of a moment where the person is', () => {
    expect(calendarDate(new Date(2020, 9, 6, 23, 59))).toBe('2020-10-06');
    // It is tomorrow already in Greenwich.
    const evening = {
      getFullYear: () => 2020,
      getMonth: () => 9,
      getDate: () => 6,
      toISOString: () => '2020-10-07T03:00:00.000Z',
    } as Date;
    expect(calendarDate(evening)).toBe('2020-10-06');
  });
});
