import { dayOf, type CalendarDate } from '../../kernel/index.js';

/** Where every "now" of the system comes from, so that tests and the replay of history can set it. */
export abstract class Clock {
  abstract now(): Date;

  /** Today in UTC. */
  today(): CalendarDate {
    return dayOf(this.now());
  }
}

/** The machine's clock. */
export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

/**
 * A clock that is set by hand and then runs on from there; without a setting it is the machine's clock.
 * Tests and the replay of the Fund's history use it; production never does.
 */
export class SettableClock extends Clock {
  private offset = 0;

  /** Makes it the given instant now. */
  set(instant: Date | string): void {
    this.offset = new Date(instant).getTime() - Date.now();
  }

  /** Back to the machine's time. */
  release(): void {
    this.offset = 0;
  }

  now(): Date {
    return new Date(Date.now() + this.offset);
  }
}
