import { addDays, calendarDate, Money } from '../kernel/index.js';
import type { DemoApi } from './demo-api.js';
import { fact } from './facts.js';

const WINDOW = 'joint-programmes';

/** One contribution of the demo: who signs what on which day, and whether it was paid that month. */
interface Contribution {
  donor: { country: string } | { name: string };
  signedOn: string;
  amount: Money;
  /** Day of the deposit. Default: not paid yet. */
  paidOn?: string;
}

/** Illustrative parts of the stated totals: eight States by June 2020, ten by 19 October 2020 (source B20). */
function contributions(): Contribution[] {
  const germany = fact('deposit');
  const eight = Money.usd(fact('commitments_of_eight_states').usd!);
  const ten = Money.usd(fact('commitments_of_ten_states').usd!);
  const known = Money.usd(germany.usd!);
  const seven = eight.minus(known).split([30n, 22n, 18n, 12n, 8n, 6n, 4n]);
  const two = ten.minus(eight).split([3n, 2n]);
  const signed = [
    '2019-12-18',
    '2020-01-15',
    '2020-01-29',
    '2020-02-27',
    '2020-04-08',
    '2020-05-26',
    '2020-06-18',
    '2020-09-09',
    '2020-09-29',
  ];
  return [
    { donor: { country: 'DEU' }, signedOn: '2019-12-02', amount: known, paidOn: germany.date },
    ...[...seven, ...two].map((amount, index): Contribution => ({
      donor: { name: `Donor State ${index + 1}` },
      signedOn: signed[index]!,
      amount,
      ...(index < 6 ? { paidOn: addDays(calendarDate(signed[index]!), 28) } : {}),
    })),
  ];
}

/** Donors, agreements and deposits of the demo, played on their days. */
export class DemoContributions {
  private readonly open: { day: string; act: () => Promise<void> }[] = [];
  private readonly donors = new Map<string, string>();

  constructor(private readonly api: DemoApi) {
    for (const contribution of contributions()) {
      let agreementId = '';
      this.open.push({
        day: contribution.signedOn,
        act: async () => {
          agreementId = await this.sign(contribution);
        },
      });
      const { paidOn } = contribution;
      if (paidOn)
        this.open.push({ day: paidOn, act: () => this.pay(agreementId, contribution.amount, paidOn) });
    }
    this.open.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  }

  /** Plays what happened up to and including the day. */
  async until(day: string, onDay: (day: string) => void): Promise<void> {
    while (this.open[0] && this.open[0].day <= day) {
      const { day: when, act } = this.open.shift()!;
      onDay(when);
      await act();
    }
  }

  /** The id of a donor that has been played. */
  async donorId(name: string): Promise<string> {
    const id = this.donors.get(name);
    if (!id) throw new Error(`${name} has not contributed yet`);
    return id;
  }

  /** The target that the committee adopts. */
  target(): object {
    const { period, window } = fact('funding_target') as unknown as { period: string; window: string };
    const amount = Money.usd(fact('funding_target').usd!).toJSON();
    return { window, period, from: '2019-12-01', to: '2020-11-30', amount, basis: 'commitments' };
  }

  private async sign({ donor, signedOn, amount }: Contribution): Promise<string> {
    const added = await this.api.post<{ id: string; name: string }>('fmu', '/donors', { ...donor });
    const donorId = added.body.id;
    this.donors.set(added.body.name, donorId);
    const terms = { donorId, window: WINDOW, amount: amount.toJSON() };
    const pledge = await this.api.post<{ id: string }>('fmu', '/pledges', {
      ...terms,
      announcedOn: signedOn,
    });
    const instalments = [{ dueOn: addDays(calendarDate(signedOn), 28), amount: amount.toJSON() }];
    const signed = await this.api.post<{ id: string }>('administrative-agent', '/agreements', {
      ...terms,
      signedOn,
      pledgeId: pledge.body.id,
      instalments,
    });
    return signed.body.id;
  }

  private async pay(agreementId: string, amount: Money, receivedOn: string): Promise<void> {
    await this.api.post('administrative-agent', '/deposits', {
      agreementId,
      receivedOn,
      amount: amount.toJSON(),
    });
  }
}
