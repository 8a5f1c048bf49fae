import { Money } from '../../src/kernel/index.js';
import { adopt } from '../committee/committee-factory.js';
import type { ApiAnswer } from '../support/api-client.js';
import type { NoteAnswer } from '../support/concept-note-factory.js';
import { agreement, allocate, donor, meeting, pipelineNotes } from '../support/money-factory.js';
import type { RandomSource } from '../support/random-source.js';
import type { TestApp } from '../support/test-app.js';

/** Days of October 2020 up to this one are drawn; tests set the clock to it. */
const TODAY = 19;

const EARLY = ['approve', 'approve', 'start'];
const LATE = ['suspend', 'resume', 'close-operationally', 'close-financially', 'cancel'];

/** Refusals that a random step may meet; anything else is a defect. */
const REFUSALS = new Set([
  'INSUFFICIENT_FUNDS',
  'MORE_THAN_OWED',
  'TRANSITION_NOT_ALLOWED',
  'TRANSFER_NOT_ALLOWED',
  'AGREEMENT_CANCELLED',
  'VALIDATION_FAILED',
]);

/** Plays random steps over the interface and keeps its own simple sums beside the ledger. */
export class RandomFund {
  private readonly agreements: string[] = [];
  private notes: NoteAnswer[] = [];
  private meetingId = '';
  private tentative: { id: string; note: NoteAnswer }[] = [];
  private programmes: { id: string; shares: { entity: string }[] }[] = [];
  private donorId = '';
  readonly sums = {
    signed: Money.zero(),
    cancelled: Money.zero(),
    deposited: Money.zero(),
    sent: Money.zero(),
  };
  readonly done: Record<string, number> = {};

  constructor(
    private readonly app: TestApp,
    private readonly random: RandomSource,
  ) {}

  async begin(): Promise<void> {
    const wishes = Array.from({ length: 14 }, (_, index) => ({
      area: (index % 5) + 1,
      amount: this.amount(2_000_000).amount,
      entities: ['WHO', 'UNICEF', 'UNFPA'],
    }));
    this.notes = await pipelineNotes(this.app, wishes);
    this.meetingId = await meeting(this.app);
    this.donorId = (await donor(this.app)).id;
    this.agreements.push((await agreement(this.app, '5000000.00')).id);
    this.sums.signed = Money.usd('5000000.00');
    for (let n = 0; n < 4; n += 1) await this.record();
    await this.adopt();
    const fmu = await this.app.as('fmu');
    for (const { id } of this.programmes)
      await fmu.post(`/joint-programmes/${id}/transitions/approve`, {}, 200);
  }

  async step(): Promise<void> {
    const steps = [
      () => this.sign(),
      () => this.deposit(),
      () => this.deposit(),
      () => this.record(),
      () => this.record(),
      () => this.takeBack(),
      () => this.adopt(),
      () => this.transfer(),
      () => this.transfer(),
      () => this.transfer(),
      () => this.transition(),
      () => this.transition(),
      () => this.cancel(),
    ];
    await this.random.pick(steps)!();
  }

  private amount(most: number): Money {
    return Money.ofMinor(BigInt(this.random.between(1, most * 100)));
  }

  private day(first = 1): string {
    return `2020-10-${String(this.random.between(first, TODAY)).padStart(2, '0')}`;
  }

  private accepted(step: string, answer: ApiAnswer<any>): boolean {
    if (answer.status < 300) {
      this.done[step] = (this.done[step] ?? 0) + 1;
      return true;
    }
    expect(REFUSALS).toContain(answer.body.code);
    return false;
  }

  private async pay(path: string, body: unknown): Promise<ApiAnswer<any>> {
    const agent = await this.app.as('administrative_agent');
    const headers = { 'idempotency-key': `random-${this.random.next()}` };
    return agent.call('post', path, { body, headers });
  }

  private async sign(): Promise<void> {
    const amount = this.amount(1_500_000);
    const area = this.random.pick([null, null, 1, 2, 3]);
    const body = { donorId: this.donorId, signedOn: this.day(), amount, area };
    const answer = await this.pay('/agreements', body);
    if (!this.accepted('sign', answer)) return;
    this.agreements.push(answer.body.id);
    this.sums.signed = this.sums.signed.plus(amount);
  }

  private async deposit(): Promise<void> {
    const agreementId = this.random.pick(this.agreements);
    const amount = this.amount(400_000);
    const answer = await this.pay('/deposits', { agreementId, receivedOn: this.day(), amount });
    if (this.accepted('deposit', answer)) this.sums.deposited = this.sums.deposited.plus(amount);
  }

  private async record(): Promise<void> {
    const note = this.random.pick(
      this.notes.filter((one) => !this.tentative.some((held) => held.note === one)),
    );
    if (!note) return;
    const amount = this.amount(Number(note.requested.amount)).amount;
    const answer = await allocate(this.app, this.meetingId, [{ note, amount }]);
    if (this.accepted('record', answer)) this.tentative.push({ id: answer.body.id, note });
  }

  private async takeBack(): Promise<void> {
    const held = this.random.pick(this.tentative);
    if (!held) return;
    const fmu = await this.app.as('fmu');
    const path = `/committee/meetings/${this.meetingId}/decisions/${held.id}/take-back`;
    const answer = await fmu.call('post', path, { body: { reason: 'Taken back.' } });
    if (this.accepted('take back', answer)) this.tentative = this.tentative.filter((one) => one !== held);
  }

  private async adopt(): Promise<void> {
    if (this.tentative.length === 0) return;
    await adopt(this.app, this.meetingId);
    this.done['adopt'] = (this.done['adopt'] ?? 0) + 1;
    this.notes = this.notes.filter((one) => !this.tentative.some((held) => held.note === one));
    this.tentative = [];
    const fmu = await this.app.as('fmu');
    this.programmes = (await fmu.get('/joint-programmes?limit=100')).body.items;
    this.meetingId = await meeting(this.app);
  }

  private async transfer(): Promise<void> {
    const programme = this.random.pick(this.programmes);
    if (!programme) return;
    const entity = this.random.pick(programme.shares)!.entity;
    const path = `/joint-programmes/${programme.id}/transfers`;
    const amount = this.amount(300_000);
    const on = this.day(6);
    const answer = await this.pay(path, { entity, amount, on });
    this.done['transfer tried'] = (this.done['transfer tried'] ?? 0) + 1;
    if (this.accepted('transfer', answer)) this.sums.sent = this.sums.sent.plus(amount);
    if (answer.body.code !== 'INSUFFICIENT_FUNDS') return;
    const available = Money.from(answer.body.available);
    expect(available.compare(amount)).toBe(-1);
    if (!available.isPositive) return;
    const whole = await this.pay(path, { entity, amount: available, on });
    expect(whole.status).toBe(201);
    this.sums.sent = this.sums.sent.plus(available);
  }

  private async transition(): Promise<void> {
    const programme = this.random.pick(this.programmes);
    if (!programme) return;
    const verb = this.random.pick([...EARLY, ...EARLY, ...LATE])!;
    const fmu = await this.app.as('fmu');
    const answer = await fmu.call('post', `/joint-programmes/${programme.id}/transitions/${verb}`, {
      body: {},
    });
    this.accepted(verb, answer);
  }

  private async cancel(): Promise<void> {
    if (this.random.next() < 0.7) return;
    const id = this.random.pick(this.agreements);
    const agent = await this.app.as('administrative_agent');
    const answer = await agent.call('post', `/agreements/${id}/transitions/cancel`, { body: {} });
    if (!this.accepted('cancel agreement', answer)) return;
    const { amount, deposited } = answer.body;
    this.sums.cancelled = this.sums.cancelled.plus(Money.from(amount).minus(Money.from(deposited)));
  }
}
