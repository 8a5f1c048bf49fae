import type { DecisionItem, Meeting } from '../../api/schema.js';

/** What the meeting would allocate, by the main area of each note; only what is still tentative. */
export function tentativeByArea(meeting: Meeting): Map<number, DecisionItem[]> {
  const items = meeting.decisions
    .filter(({ kind, status }) => kind === 'allocate' && status === 'tentative')
    .flatMap((decision) => decision.items);
  const byArea = new Map<number, DecisionItem[]>();
  for (const item of items) {
    if (item.primaryArea === null) continue;
    byArea.set(item.primaryArea, [...(byArea.get(item.primaryArea) ?? []), item]);
  }
  return byArea;
}
