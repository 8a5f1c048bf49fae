import { TestApp } from '../support/test-app.js';
import { adopt, openMeeting, seatCommittee } from './committee-factory.js';

describe('the seats of the committee', () => {
  let app: TestApp;
  let seats: Awaited<ReturnType<typeof seatCommittee>>;

  beforeAll(async () => {
    app = await TestApp.start();
    app.clock.set('2020-10-06T09:00:00Z');
    seats = await seatCommittee(app);
  });
  afterAll(() => app.stop());

  it('rotates seats: a new term ends the open one, and overlapping ones are refused', async () => {
    const fmu = await app.as('fmu');
    const { body: seat } = await fmu.post('/committee/seats', { title: 'Rotating', category: 'un_entity' });
    const terms = `/committee/seats/${seat.id}/terms`;
    await fmu.post(terms, { holderName: 'UN Women', entity: 'UN Women', startsOn: '2019-06-01' });
    await fmu.post(terms, {
      holderName: 'UNICEF',
      entity: 'UNICEF',
      startsOn: '2020-06-01',
      endsOn: '2020-09-01',
    });
    const overlap = await fmu.post(terms, { holderName: 'UNFPA', startsOn: '2020-08-01' }, 409);
    expect(overlap.body.code).toBe('TERMS_OVERLAP');
    const { body } = await fmu.get('/committee/seats');
    const rotating = body.items.find((one: { id: string }) => one.id === seat.id);
    expect(
      rotating.terms.map((term: { startsOn: string; endsOn: string }) => [term.startsOn, term.endsOn]),
    ).toEqual([
      ['2020-06-01', '2020-09-01'],
      ['2019-06-01', '2020-06-01'],
    ]);
  });

  it('refuses a second chair, unknown holders, and terms that run backwards, all with pointers', async () => {
    const fmu = await app.as('fmu');
    await fmu.post('/committee/seats', { title: 'Another chair', category: 'chair' }, 409);
    const terms = `/committee/seats/${seats.ilo}/terms`;
    const backwards = await fmu.post(
      terms,
      { holderName: 'X', startsOn: '2021-01-01', endsOn: '2020-01-01' },
      422,
    );
    expect(backwards.body.errors[0].pointer).toBe('/endsOn');
    const nobody = await fmu.post(terms, { holderName: 'X', entity: 'NOPE', startsOn: '2021-01-01' }, 422);
    expect(nobody.body.errors[0]).toMatchObject({ pointer: '/entity', rule: 'known' });
  });

  it('are held by the successor from the first day of the new term, and no longer by the predecessor', async () => {
    const fmu = await app.as('fmu');
    const { body: seat } = await fmu.post('/committee/seats', { title: 'Handed over', category: 'state' });
    const terms = `/committee/seats/${seat.id}/terms`;
    await fmu.post(terms, { holderName: 'Canada', country: 'CAN', startsOn: '2019-06-01' });
    await fmu.post(terms, { holderName: 'Kenya', country: 'KEN', startsOn: '2020-07-01' });
    const holderOn = async (heldOn: string) => {
      const { body } = await fmu.post('/committee/meetings', { title: `Held on ${heldOn}`, heldOn });
      return body.attendance.find((one: { seatId: string }) => one.seatId === seat.id).holder;
    };
    expect([await holderOn('2020-06-30'), await holderOn('2020-07-01')]).toEqual(['Canada', 'Kenya']);
  });

  it('do not count for the quorum once the term of the person who was present is over', async () => {
    const fmu = await app.as('fmu');
    const id = await openMeeting(app, '2020-10-06', 'Before the handover');
    const before = (await fmu.get(`/committee/meetings/${id}`)).body.quorum;
    await fmu.post(`/committee/seats/${seats.morocco}/terms`, {
      holderName: 'Egypt',
      country: 'EGY',
      startsOn: '2020-10-06',
    });
    const { body } = await fmu.get(`/committee/meetings/${id}`);
    expect(body.quorum).toMatchObject({
      seatsFilled: before.seatsFilled,
      seatsPresent: before.seatsPresent - 1,
    });
    const adopted = await adopt(app, id);
    expect(adopted.body.quorum).toMatchObject({ seatsPresent: before.seatsPresent - 1, reached: true });
  });
});
