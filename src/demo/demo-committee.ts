import type { DemoApi } from './demo-api.js';

/** A decision as the demo asks for it. */
export interface DemoDecision {
  kind: string;
  items: readonly object[];
}

interface Meeting {
  id: string;
  attendance: { seatId: string }[];
}

/** States and UN entities that history.json names; the other seats are illustrative. */
const SEATS = [
  { title: 'Chair', category: 'chair', holderName: 'IOM Director General', entity: 'IOM' },
  { title: 'UN entity, first seat', category: 'un_entity', holderName: 'ILO', entity: 'ILO' },
  { title: 'UN entity, second seat', category: 'un_entity', holderName: 'UN Women', entity: 'UN Women' },
  { title: 'Contributing State', category: 'state', holderName: 'Germany', country: 'DEU' },
  { title: 'State, first seat', category: 'state', holderName: 'Morocco', country: 'MAR' },
  { title: 'State, second seat', category: 'state', holderName: 'Illustrative State 1' },
  { title: 'Stakeholder, first seat', category: 'stakeholder', holderName: 'Illustrative stakeholder 1' },
  { title: 'Stakeholder, second seat', category: 'stakeholder', holderName: 'Illustrative stakeholder 2' },
] as const;

/** The Steering Committee of the demo. */
export class DemoCommittee {
  constructor(private readonly api: DemoApi) {}

  async takeSeats(startsOn: string): Promise<void> {
    for (const { title, category, ...holder } of SEATS) {
      const { body } = await this.api.post<{ id: string }>('fmu', '/committee/seats', { title, category });
      await this.api.post('fmu', `/committee/seats/${body.id}/terms`, { startsOn, ...holder });
    }
  }

  /** A whole meeting on its day: agenda, attendance, decisions, adoption. It has no kind of decision without items. */
  async meet(title: string, heldOn: string, decisions: readonly DemoDecision[]): Promise<void> {
    this.api.onDay(heldOn);
    const scheduled = await this.api.post<Meeting>('fmu', '/committee/meetings', { title, heldOn });
    const path = `/committee/meetings/${scheduled.body.id}`;
    const agenda = await this.api.put<Meeting>('fmu', `${path}/agenda`, scheduled.etag!, {
      items: [{ title: 'Opening by the Chair' }, { title: 'The pipeline' }, { title: 'Decisions' }],
    });
    const seats = scheduled.body.attendance.map(({ seatId }) => ({ seatId, present: true }));
    await this.api.put('fmu', `${path}/attendance`, agenda.etag!, { seats });
    await this.api.post('fmu', `${path}/open`);
    for (const { kind, items } of decisions) {
      if (items.length > 0) await this.api.post('fmu', `${path}/decisions`, { kind, items });
    }
    await this.api.post('committee-chair', `${path}/adopt`);
  }
}
