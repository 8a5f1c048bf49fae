import type { ApiClient } from '../support/api-client.js';
import type { TestApp } from '../support/test-app.js';

/** A committee of a chair (IOM), a UN entity and two States, all on their terms since 2019. */
export async function seatCommittee(
  app: TestApp,
): Promise<{ chair: string; ilo: string; germany: string; morocco: string }> {
  const fmu = await app.as('fmu');
  const seat = async (title: string, category: string, holder: Record<string, string>) => {
    const { body } = await fmu.post('/committee/seats', { title, category });
    await fmu.post(`/committee/seats/${body.id}/terms`, { startsOn: '2019-06-01', ...holder });
    return body.id as string;
  };
  return {
    chair: await seat('Chair', 'chair', { holderName: 'IOM Director General', entity: 'IOM' }),
    ilo: await seat('UN entity 1', 'un_entity', { holderName: 'ILO', entity: 'ILO' }),
    germany: await seat('Contributing State 1', 'state', { holderName: 'Germany', country: 'DEU' }),
    morocco: await seat('State 1', 'state', { holderName: 'Morocco', country: 'MAR' }),
  };
}

/** An open meeting with everybody present. */
export async function openMeeting(
  app: TestApp,
  heldOn: string,
  title = `Meeting of ${heldOn}`,
): Promise<string> {
  const fmu = await app.as('fmu');
  const { body, headers } = await fmu.post('/committee/meetings', { title, heldOn });
  const seats = body.attendance.map(({ seatId }: { seatId: string }) => ({ seatId, present: true }));
  await fmu.put(`/committee/meetings/${body.id}/attendance`, { seats }, 200, {
    'if-match': headers['etag']!,
  });
  await fmu.post(`/committee/meetings/${body.id}/open`, {}, 200);
  return body.id as string;
}

/** Records one decision and answers it. */
export async function decide(
  recorder: ApiClient,
  meetingId: string,
  kind: string,
  items: object[],
  expect = 201,
) {
  const { body } = await recorder.post(`/committee/meetings/${meetingId}/decisions`, { kind, items }, expect);
  return body;
}

/** Adopts the meeting as its chair. */
export async function adopt(app: TestApp, meetingId: string, expect = 200) {
  const chair = await app.as('committee_chair');
  return chair.post(`/committee/meetings/${meetingId}/adopt`, {}, expect);
}

/** The terms of a funding target, for a decision that adopts it. */
export function targetTerms(period: string) {
  return {
    window: 'joint-programmes',
    period,
    from: '2021-01-01',
    to: '2021-12-31',
    amount: { amount: '30000000.00', currency: 'USD' },
    basis: 'commitments',
  };
}
