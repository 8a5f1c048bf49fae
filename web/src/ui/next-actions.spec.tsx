/** @jest-environment jsdom */
import '../testing/in-jsdom.js';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { drawFramed } from '../testing/frame.js';
import { refusal } from '../testing/refusal.js';
import { speak } from '../testing/words.js';
import { NextActions } from './next-actions.js';
import { ReasonDialog } from './reason-dialog.js';

const ACTIONS = [
  { verb: 'withdraw', allowed: true, because: null },
  { verb: 'submit', allowed: true },
  { verb: 'screen', allowed: false, because: 'Only the Fund Management Unit can do this.' },
];

async function draw(busy = false) {
  const taken: string[] = [];
  await drawFramed(
    <NextActions
      actions={ACTIONS}
      label={(verb) => `To ${verb}`}
      onAct={(verb) => taken.push(verb)}
      primary="submit"
      busy={busy}
    />,
  );
  return { taken, user: userEvent.setup({ delay: null }) };
}

const step = (verb: string) => screen.getByRole('button', { name: `To ${verb}` });

describe('the next steps', () => {
  beforeAll(() => speak('en'));

  it('are those that the server names, the main one first', async () => {
    const { taken, user } = await draw();
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'To submit',
      'To withdraw',
      'To screen',
    ]);
    await user.click(step('withdraw'));
    expect(taken).toEqual(['withdraw']);
  });

  it('that are closed can be reached by keyboard, say why, and do nothing', async () => {
    const { taken, user } = await draw();
    expect(step('screen').getAttribute('aria-disabled')).toBe('true');
    const why = document.getElementById(step('screen').getAttribute('aria-describedby')!);
    expect(why?.textContent).toBe('Only the Fund Management Unit can do this.');
    step('screen').focus();
    expect(document.activeElement).toBe(step('screen'));
    await user.keyboard('{Enter}');
    await user.click(step('screen'));
    expect(taken).toEqual([]);
    expect(step('submit').getAttribute('aria-describedby')).toBeNull();
  });

  it('wait while one of them is on its way', async () => {
    const { taken, user } = await draw(true);
    await user.click(step('withdraw'));
    expect(taken).toEqual([]);
  });
});

describe('the dialog that asks for a reason', () => {
  async function open(...answers: (Error | null)[]) {
    const given: string[] = [];
    let closed = 0;
    await drawFramed(
      <ReasonDialog
        title="Cancel the agreement"
        text="This cannot be undone."
        confirm="Cancel it"
        reasonLabel="Reason"
        onConfirm={(reason) => {
          given.push(reason);
          const refused = answers.shift();
          return refused ? Promise.reject(refused) : Promise.resolve();
        }}
        onClose={() => (closed += 1)}
      />,
    );
    const user = userEvent.setup({ delay: null });
    return { given, user, closed: () => closed };
  }
  const confirm = () => screen.getByRole('button', { name: 'Cancel it' });

  it('does nothing before it is confirmed', async () => {
    const { given, user, closed } = await open();
    expect(screen.getByRole('dialog', { name: 'Cancel the agreement' })).toBeTruthy();
    await user.type(screen.getByLabelText('Reason'), 'Because');
    await user.click(screen.getAllByRole('button', { name: 'Go back' }).at(-1)!);
    expect(given).toEqual([]);
    expect(closed()).toBe(1);
  });

  it('stays open after a refusal with the reason as it was written, and closes when it is taken', async () => {
    const { given, user, closed } = await open(refusal(400, { '/reason': 'Say more.' }), null);
    const reason = screen.getByLabelText<HTMLTextAreaElement>('Reason');
    await user.type(reason, ' Because ');
    await user.click(confirm());
    await screen.findByRole('link', { name: 'Say more.' });
    expect(closed()).toBe(0);
    expect(reason.value).toBe(' Because ');
    expect(reason.getAttribute('aria-invalid')).toBe('true');
    await user.click(confirm());
    await waitFor(() => expect(closed()).toBe(1));
    expect(given).toEqual(['Because', 'Because']);
  });
});
