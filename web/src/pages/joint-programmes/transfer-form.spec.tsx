/** @jest-environment jsdom */
import '../../testing/in-jsdom.js';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { JointProgramme } from '../../api/schema.js';
import { Answers } from '../../testing/answers.js';
import { drawFramed } from '../../testing/frame.js';
import { speak } from '../../testing/words.js';
import { TransferForm } from './transfer-form.js';

const TRANSFERS = 'POST /joint-programmes/jp/transfers';
const usd = (amount: string) => ({ amount, currency: 'USD' });
const PROGRAMME = {
  id: 'jp',
  shares: [
    { entity: 'IOM', open: usd('700000.00') },
    { entity: 'UNHCR', open: usd('300000.50') },
  ],
} as unknown as JointProgramme;

async function draw() {
  const server = new Answers();
  let closed = 0;
  await drawFramed(<TransferForm programme={PROGRAMME} onClose={() => (closed += 1)} />);
  const user = userEvent.setup({ delay: null });
  const send = async () => {
    const before = server.to(TRANSFERS).length;
    await user.click(screen.getByRole('button', { name: 'Transférer' }));
    await waitFor(() => expect(server.to(TRANSFERS).length).toBe(before + 1));
  };
  const keys = () => server.to(TRANSFERS).map(({ headers }) => headers['idempotency-key']);
  return { server, user, send, keys, closed: () => closed };
}

const field = (name: string | RegExp) => screen.getByLabelText<HTMLInputElement>(name);

describe('the form of a transfer', () => {
  beforeAll(() => speak('fr', 'joint-programmes'));

  it('says what is left of the share that is chosen, and sends the amount as it is meant', async () => {
    const { server, user, send, closed } = await draw();
    expect(screen.getByText(/700\s000\sUSD/u)).toBeTruthy();
    await user.selectOptions(field('Organisation'), 'UNHCR');
    expect(screen.getByText(/300\s000,50\sUSD/u)).toBeTruthy();
    fireEvent.change(field('Date'), { target: { value: '2020-10-06' } });
    await user.type(field('Montant'), '300\u202f000,50');
    server.next(TRANSFERS, 201, { id: 't' });
    await send();
    expect(server.to(TRANSFERS)[0]!.body).toEqual({
      entity: 'UNHCR',
      amount: usd('300000.50'),
      on: '2020-10-06',
    });
    await waitFor(() => expect(closed()).toBe(1));
  });

  it('is the same intent after silence, and another when the amount is another', async () => {
    const { server, user, send, keys, closed } = await draw();
    await user.type(field('Montant'), '5');
    await send();
    await screen.findByText(/Le serveur est injoignable/);
    expect(field('Montant').value).toBe('5');
    await send();
    await screen.findByRole('alert');
    await user.type(field('Montant'), '0');
    await send();
    await screen.findByRole('alert');
    server.next(TRANSFERS, 201, { id: 't' });
    await send();
    await waitFor(() => expect(closed()).toBe(1));
    const [first, again, other, last] = keys();
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
    expect(last).toBe(other);
  });

  it('is another intent once it was done, though it is the same', async () => {
    const { server, user, send, keys, closed } = await draw();
    await user.type(field('Montant'), '5');
    server.next(TRANSFERS, 201, { id: 't' }).next(TRANSFERS, 201, { id: 'u' });
    await send();
    await waitFor(() => expect(closed()).toBe(1));
    // The page usually closes the form here; one that stays open pays twice when it is asked twice.
    await send();
    await waitFor(() => expect(closed()).toBe(2));
    expect(new Set(keys()).size).toBe(2);
  });

  it('shows the refusal of an amount at the amount, wherever inside of it the server points', async () => {
    const { server, send, closed } = await draw();
    const errors = [{ pointer: '/amount/amount', rule: 'x', message: 'Indiquez un montant.' }];
    const body = { status: 400, code: 'VALIDATION_FAILED', detail: 'Une erreur.', errors };
    server.next(TRANSFERS, 400, body);
    await send();
    await screen.findByRole('link', { name: 'Indiquez un montant.' });
    expect(field('Montant').getAttribute('aria-invalid')).toBe('true');
    expect(closed()).toBe(0);
  });
});
