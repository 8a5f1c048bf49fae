/** The condition that a term `t` of committee_term runs on a day: from its first day, until the day before it ends. */
export const termRunsOn = (day: string): string =>
  `(t.starts_on <= ${day} and (t.ends_on is null or t.ends_on > ${day}))`;
