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

  it('pass from holder to holder without a gap, and leave the terms before as they were', async () => {
    const fmu = await app.as('fmu');
    const person = await app.as('committee_member');
    const { body: seat } = await fmu.post('/committee/seats', { title: 'Three in a row', category: 'state' });
    const terms = `/committee/seats/${seat.id}/terms`;
    const begin = (holderName: string, country: string, startsOn: string, expect = 201) =>
      fmu.post(terms, { holderName, country, startsOn, personId: person.personId }, expect);
    await begin('Canada', 'CAN', '2019-06-01');
    await begin('Kenya', 'KEN', '2020-01-01');
    await begin('Mexico', 'MEX', '2020-07-01');
    for (const day of ['2020-07-01', '2020-06-30', '2019-12-31']) {
      const refused = await begin('Ghana', 'GHA', day, 409);
      expect([day, refused.body.code]).toEqual([day, 'TERMS_OVERLAP']);
    }
    const { body } = await fmu.get('/committee/seats');
    expect(body.items.find((one: { id: string }) => one.id === seat.id).terms).toMatchObject([
      { country: 'MEX', personId: person.personId, startsOn: '2020-07-01', endsOn: null },
      { country: 'KEN', personId: person.personId, startsOn: '2020-01-01', endsOn: '2020-07-01' },
      { country: 'CAN', personId: person.personId, startsOn: '2019-06-01', endsOn: '2020-01-01' },
    ]);
    expect(body.items[0].title).toBe('Chair');
    const others = body.items.flatMap((one: { id: string; terms: { endsOn: string | null }[] }) =>
      Object.values(seats).includes(one.id) ? one.terms.map(({ endsOn }) => endsOn) : [],
    );
    expect(others).toEqual([null, null, null, null]);
  });

  it('have a title each, which no other seat has', async () => {
    const fmu = await app.as('fmu');
    const twice = await fmu.post('/committee/seats', { title: 'UN entity 1', category: 'un_entity' }, 409);
    expect(twice.body).toMatchObject({
      code: 'SEAT_EXISTS',
      detail: expect.stringContaining('“UN entity 1”'),
    });
  });

  it('are held by people and countries that there are, one holder each, also below the application', async () => {
    const fmu = await app.as('fmu');
    const { body: seat } = await fmu.post('/committee/seats', { title: 'Nobody yet', category: 'state' });
    const terms = `/committee/seats/${seat.id}/terms`;
    const refused = async (holder: object) =>
      (await fmu.post(terms, { holderName: 'X', startsOn: '2021-01-01', ...holder }, 422)).body.errors[0];
    expect(await refused({ country: 'ZZZ' })).toMatchObject({ pointer: '/country', rule: 'known' });
    expect(await refused({ personId: seats.chair })).toMatchObject({ pointer: '/personId', rule: 'known' });
    await fmu.post(
      `/committee/seats/${seats.chair.replace(/^.{8}/, '00000000')}/terms`,
      {
        holderName: 'X',
        startsOn: '2021-01-01',
      },
      404,
    );
    const insert = (entity: string | null, country: string | null, from: string, to: string) =>
      app.database.query(
        `insert into committee_term (id, seat_id, holder_name, entity, country, starts_on, ends_on)
         values (gen_random_uuid(), $1, 'X', $2, $3, $4, $5)`,
        [seat.id, entity, country, from, to],
      );
    await expect(insert('ILO', 'MAR', '2021-01-01', '2022-01-01')).rejects.toThrow('term_holder_is_one');
    await expect(insert('ILO', null, '2021-01-01', '2021-01-01')).rejects.toThrow('term_runs_forward');
    await insert('ILO', null, '2021-01-01', '2022-01-01');
    await expect(insert(null, 'MAR', '2021-12-31', '2023-01-01')).rejects.toThrow('one_holder_at_a_time');
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
