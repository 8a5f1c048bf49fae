import { dateFormat } from './formatters.js';

/** A calendar date `YYYY-MM-DD` in the manner of the language: `26 Oct 2020`. */
export function dateText(date: string, language: string): string {
  return formatter(language, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** An instant in the person's own time zone: `26 Oct 2020, 14:32`. */
export function instantText(instant: string, language: string): string {
  return formatter(language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(instant));
}

/** The time of day of an instant: `14:32`. */
export function timeText(instant: string | Date, language: string): string {
  return formatter(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(instant),
  );
}

/** The calendar date of a moment in the person's own time zone, as `YYYY-MM-DD`. */
export function calendarDate(moment: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
}

/** English as the United Nations write it: day before month. */
function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return dateFormat(language === 'en' ? 'en-GB' : language, options);
}
