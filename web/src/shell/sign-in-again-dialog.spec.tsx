/** @jest-environment jsdom */
import '../testing/in-jsdom.js';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { sessionQuery } from '../api/session.js';
import { LeftSessionError, sessionGate } from '../api/session-gate.js';
import type { Session } from '../api/schema.js';
import { Answers } from '../testing/answers.js';
import { speak } from '../testing/words.js';
import { SignInAgainDialog } from './sign-in-again-dialog.js';

const session = (personId: string) =>
  ({ personId, name: personId, email: `${personId}@undp.example`, abilities: [] }) as unknown as Session;

/** Ana has been working on the page; a request of hers waits for her. */
async function draw() {
  const server = new Answers();
  const client = new QueryClient();
  client.setQueryData(sessionQuery.queryKey, session('ana'));
  client.setQueryData(['concept-notes'], 'read for Ana');
  sessionGate.setSignedIn(true);
  let freshPages = 0;
  let request = 'waits';
  void sessionGate.signInAgain().then(
    () => (request = 'is sent again'),
    (error) => (request = error instanceof LeftSessionError ? 'is given up' : 'fails'),
  );
  render(
    <QueryClientProvider client={client}>
      <SignInAgainDialog startOver={() => (freshPages += 1)} />
    </QueryClientProvider>,
  );
  const password = await screen.findByLabelText<HTMLInputElement>('Password');
  return {
    server,
    client,
    password,
    request: () => request,
    freshPages: () => freshPages,
    user: userEvent.setup({ delay: null }),
  };
}

describe('signing in again', () => {
  beforeAll(() => speak('en'));
  afterEach(() => {
    if (sessionGate.isWaiting()) sessionGate.leave();
  });

  it('lets the same person go on: what waited is sent again, and the page stays', async () => {
    const { server, password, request, freshPages, user } = await draw();
    const email = screen.getByLabelText<HTMLInputElement>('E-mail address');
    expect(email.value).toBe('ana@undp.example');
    expect(email.readOnly).toBe(true);
    server.next('POST /session', 200, session('ana'));
    await user.type(password, 'secret{Enter}');
    await waitFor(() => expect(request()).toBe('is sent again'));
    expect(server.to('POST /session')[0]!.body).toEqual({ email: 'ana@undp.example', password: 'secret' });
    expect(freshPages()).toBe(0);
  });

  it('asks again after a wrong password, which does not stay in the field', async () => {
    const { server, password, request, user } = await draw();
    server.next('POST /session', 401, { status: 401, code: 'X', detail: 'The password is wrong.' });
    await user.type(password, 'wrong{Enter}');
    expect(await screen.findByText('The password is wrong.')).toBeTruthy();
    expect(password.value).toBe('');
    expect(request()).toBe('waits');
    expect(sessionGate.isSignedIn()).toBe(true);
  });

  it('never sends what one person wrote in the name of another, who gets a fresh page', async () => {
    const { server, password, request, freshPages, user } = await draw();
    server.next('POST /session', 200, session('ben'));
    await user.type(password, 'secret{Enter}');
    await waitFor(() => expect(freshPages()).toBe(1));
    expect(request()).toBe('waits');
  });

  it('gives up what waits when the person leaves, with all that was read for them', async () => {
    const { client, request, freshPages, user } = await draw();
    await user.keyboard('{Escape}');
    expect(sessionGate.isWaiting()).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Leave without saving' }));
    await waitFor(() => expect(request()).toBe('is given up'));
    expect(client.getQueryData(['concept-notes'])).toBeUndefined();
    expect(sessionGate.isSignedIn()).toBe(false);
    expect(freshPages()).toBe(1);
  });
});
