/** @jest-environment jsdom */
import '../testing/in-jsdom.js';
import { Button } from '@mantine/core';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type FormEvent, useState } from 'react';
import { ProblemError, UnreachableError } from '../api/problem-error.js';
import { LeftSessionError } from '../api/session-gate.js';
import { drawFramed } from '../testing/frame.js';
import { refusal } from '../testing/refusal.js';
import { speak } from '../testing/words.js';
import { AmountField } from './amount-field.js';
import { ErrorSummary } from './error-summary.js';
import { FormPanel } from './form-panel.js';
import { TextField } from './text-field.js';
import { useAction } from './use-action.js';

/** What is sent, and how each attempt ends when the test says so. */
class Wire {
  readonly sent: object[] = [];
  private answers: { resolve: () => void; reject: (error: unknown) => void }[] = [];

  send = (body: object): Promise<void> => {
    this.sent.push(body);
    return new Promise((resolve, reject) => {
      this.answers.push({ resolve, reject });
    });
  };

  /** Ends the oldest attempt, and waits until the form can be sent again. */
  answer = async (error?: unknown): Promise<void> => {
    const { resolve, reject } = this.answers.shift()!;
    if (error === undefined) resolve();
    else reject(error);
    await waitFor(() => expect(send().dataset['loading']).toBeUndefined());
  };
}

/** A form made of the same parts as those of the pages. */
function Form({ wire, onDone }: { wire: Wire; onDone: () => void }) {
  const [name, setName] = useState('');
  const [amount, setAmount] = useState('');
  const { busy, problem, run } = useAction();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await run(() => wire.send({ name, amount }))) onDone();
  };
  return (
    <FormPanel title="Add a pledge" level={3} onSubmit={submit}>
      <ErrorSummary problem={problem.value} />
      <TextField {...problem.field('/name')} label="Donor" required value={name} onChange={setName} />
      <AmountField
        {...problem.field('/amount')}
        label="Amount"
        hint="In full."
        currency="USD"
        value={amount}
        onChange={setAmount}
      />
      <Button type="submit" loading={busy}>
        Send
      </Button>
    </FormPanel>
  );
}

async function draw() {
  const wire = new Wire();
  let done = 0;
  const client = await drawFramed(<Form wire={wire} onDone={() => (done += 1)} />);
  for (const key of ['pledges', 'reference']) client.setQueryData([key], 'as it was read');
  const readAgain = () =>
    ['pledges', 'reference'].filter((key) => client.getQueryState([key])?.isInvalidated);
  return { wire, readAgain, done: () => done, user: userEvent.setup({ delay: null }) };
}

const send = () => screen.getByRole('button', { name: 'Send' });
const donor = () => screen.getByRole('textbox', { name: 'Donor' });
const amount = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Amount' });
const summary = () => screen.getByRole('alert');
const describedBy = (element: Element) =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent);

describe('a form that opens on a page', () => {
  beforeAll(() => speak('en'));

  it('takes the focus with its heading, so that keyboard and screen reader begin at its top', async () => {
    const { user } = await draw();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 3, name: 'Add a pledge' }));
    await user.tab();
    expect(document.activeElement).toBe(donor());
  });

  it('leaves the checks to the server, and hands on what was typed as it was typed', async () => {
    const { user, wire, done } = await draw();
    await user.type(amount(), '1.500,50{Enter}');
    expect(wire.sent).toEqual([{ name: '', amount: '1.500,50' }]);
    expect(amount().value).toBe('1.500,50');
    await wire.answer();
    expect(done()).toBe(1);
  });

  it('sends once, however often it is pressed while the answer is out', async () => {
    const { user, wire, done } = await draw();
    await user.type(donor(), 'Norway{Enter}{Enter}');
    await user.click(send());
    await user.dblClick(send());
    expect(wire.sent).toHaveLength(1);
    await wire.answer(new UnreachableError(null));
    // And again when the answer is known.
    await user.click(send());
    expect(wire.sent).toHaveLength(2);
    await wire.answer();
    expect(done()).toBe(1);
  });

  it('lists what was refused, takes the focus there, and leads from each problem to its field', async () => {
    const { user, wire, done } = await draw();
    await user.type(donor(), 'Norway{Enter}');
    const fields = {
      '/name': 'Choose a donor.',
      '/amount/amount': 'Enter an amount.',
      '/other': 'Elsewhere.',
    };
    await wire.answer(refusal(400, fields));
    expect(document.activeElement).toBe(summary());
    expect(
      within(summary())
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(Object.values(fields));
    // The list says all that the sentence would.
    expect(within(summary()).queryByText('In the words of the server.')).toBeNull();
    expect(donor().getAttribute('aria-invalid')).toBe('true');
    expect(describedBy(donor())).toEqual(['Choose a donor.']);
    expect(describedBy(amount())).toEqual(['In full.']);
    await user.click(within(summary()).getByRole('link', { name: 'Choose a donor.' }));
    expect(document.activeElement).toBe(donor());
    // The pointer leads inside the amount; the field is the nearest thing around it.
    await user.click(within(summary()).getByRole('link', { name: 'Enter an amount.' }));
    expect(document.activeElement).toBe(amount());
    await user.click(within(summary()).getByRole('link', { name: 'Elsewhere.' }));
    expect(document.activeElement).not.toBe(document.body);
    expect(done()).toBe(0);
  });

  it('shows the first problem of a field beside it, and all of them in the list', async () => {
    const { user, wire } = await draw();
    await user.type(donor(), '{Enter}');
    const { problem } = refusal(400, { '/amount': 'First.' });
    const second = { pointer: '/amount', rule: 'y', message: 'Second.' };
    await wire.answer(new ProblemError({ ...problem, errors: [...problem.errors, second] }));
    expect(describedBy(amount())).toEqual(['In full.', 'First.']);
    expect(within(summary()).getAllByRole('link')).toHaveLength(2);
  });

  it('forgets the refusal with the next attempt, and says the same again when it is refused again', async () => {
    const { user, wire } = await draw();
    await user.type(donor(), '{Enter}');
    await wire.answer(refusal(400, { '/name': 'Choose a donor.' }));
    await user.type(donor(), 'Norway{Enter}');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(donor().getAttribute('aria-invalid')).toBeNull();
    await wire.answer(refusal(400, { '/name': 'Choose a donor.' }));
    expect(document.activeElement).toBe(summary());
  });

  it.each([
    [
      'a state that has changed',
      refusal(409, { '/name': 'By another person.' }, 'STALE'),
      'In the words of the server.',
    ],
    [
      'silence',
      new UnreachableError(null),
      'The server cannot be reached. Check your connection and try again.',
    ],
    ['a mistake of ours', new TypeError('x is undefined'), /Something went wrong on this page/],
  ])('says in words what no field explains: %s', async (_, error, words) => {
    const { user, wire } = await draw();
    await user.type(donor(), '{Enter}');
    await wire.answer(error);
    expect(within(summary()).getByText(words)).toBeTruthy();
    expect(within(summary()).getByRole('heading', { name: 'There is a problem to correct' })).toBeTruthy();
  });

  it('says nothing to a person who is leaving', async () => {
    const { user, wire } = await draw();
    await user.type(donor(), '{Enter}');
    await wire.answer(new LeftSessionError());
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each([
    ['taken', undefined, ['pledges']],
    ['refused for the state of things', refusal(409), ['pledges']],
    ['refused for an old version', refusal(412), ['pledges']],
    ['refused for what was typed', refusal(400), []],
    ['lost', new UnreachableError(null), []],
  ])('reads the page again after a change that was %s, but not what lasts', async (_, error, again) => {
    const { user, wire, readAgain } = await draw();
    await user.type(donor(), '{Enter}');
    await wire.answer(error);
    expect(readAgain()).toEqual(again);
  });
});
