import pg from 'pg';

/** What PostgreSQL calls its type `date`. */
const DATE = 1082;

/**
 * How values of columns become values of ours: days stay the text `YYYY-MM-DD`, for a `Date` would be another day in
 * another time zone. All else is as the driver has it, NUMERIC as text.
 */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text') =>
    oid === DATE
      ? (day: string) => day
      : pg.types.getTypeParser(oid, format)) as pg.CustomTypesConfig['getTypeParser'],
};
