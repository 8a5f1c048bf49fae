import { adopt, decide, openMeeting, seatCommittee } from '../committee/committee-factory.js';
import { noteUnderReview } from '../support/concept-note-factory.js';
import { until } from '../support/hang.js';
import type { TestApp } from '../support/test-app.js';

/** A pipeline of as many programmes on 6 October 2020, which is also today. */
export async function fillPipeline(app: TestApp, programmes: number): Promise<void> {
  app.clock.set('2020-10-06T09:00:00Z');
  await seatCommittee(app);
  const items = [];
  for (let n = 1; n <= programmes; n += 1) {
    const wishes = {
      title: `Programme ${n} & <partners>`,
      area: (n % 5) + 1,
      countries: ['TJK'],
      entities: ['UNICEF', 'WHO'],
    };
    items.push({ conceptNoteId: (await noteUnderReview(app, wishes)).id });
  }
  const fmu = await app.as('fmu');
  const meeting = await openMeeting(app, '2020-10-06');
  await decide(fmu, meeting, 'add_to_pipeline', items);
  await adopt(app, meeting);
}

/** Waits until the edition is published. */
export async function published(app: TestApp, id: string): Promise<any> {
  const fmu = await app.as('fmu');
  return until(
    async () => {
      const { body } = await fmu.get(`/editions/${id}`);
      if (body.status === 'failed') throw new Error(body.error);
      return body.status === 'published' && body;
    },
    () => `edition ${id} to be published`,
  );
}
