/** @jest-environment jsdom */
import '../testing/in-jsdom.js';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { Session } from '../api/schema.js';
import { sessionQuery } from '../api/session.js';
import { sessionGate } from '../api/session-gate.js';
import { hasUnsavedTexts, unsavedName } from '../storage/unsaved-texts.js';
import { Answers } from '../testing/answers.js';
import { drawFramed } from '../testing/frame.js';
import { speak } from '../testing/words.js';
import { toast, toastStore } from '../ui/toasts.js';
import { Guarded } from './guarded.js';
import { Who } from './who.js';

const ANA = {
  personId: 'ana',
  name: 'Ana Petrova',
  email: 'ana@undp.example',
  abilities: ['concept-note.draft'],
} as unknown as Session;

async function draw(session: Session | null) {
  const server = new Answers();
  if (session) {
    localStorage.setItem('signed-in', 'yes');
    server.next('GET /session', 200, session);
  }
  const client = await drawFramed(
    <>
      <Who />
      <Guarded ability="concept-note.draft">My notes</Guarded>
      <Guarded ability="ledger.read">The ledger</Guarded>
    </>,
  );
  client.setQueryData(['concept-notes'], 'read for Ana');
  return { server, client, user: userEvent.setup({ delay: null }) };
}

const toasts = () => toastStore.all().map(({ tone, text }) => `${tone}: ${text}`);
const button = (name: string) => screen.findByRole('button', { name });

describe('who is signed in', () => {
  beforeAll(() => speak('en'));
  beforeEach(() => {
    localStorage.clear();
    window.history.replaceState(null, '', '/pipeline?area=3');
    for (const { id } of toastStore.all()) toast.dismiss(id);
    sessionGate.setSignedIn(false);
  });

  it('is not asked for a visitor, who gets a way in that leads back, and no page that needs an account', async () => {
    const { server } = await draw(null);
    expect(server.asked).toEqual([]);
    await waitFor(() => expect(window.location.pathname).toBe('/sign-in'));
    // The page that was wanted waits behind the sign-in.
    expect(window.location.search).toBe(`?returnTo=${encodeURIComponent('/pipeline?area=3')}`);
    expect(screen.queryByText('My notes')).toBeNull();
  });

  it('gets the pages of their abilities, and learns why others are closed', async () => {
    await draw(ANA);
    expect(await screen.findByText('My notes')).toBeTruthy();
    expect(screen.queryByText('The ledger')).toBeNull();
    expect(screen.getByText(/You are signed in as Ana Petrova/)).toBeTruthy();
    expect(sessionGate.isSignedIn()).toBe(true);
  });

  it('is forgotten with a session that has ended, before anything was done on this page', async () => {
    const { server, client } = await draw(null);
    localStorage.setItem('signed-in', 'yes');
    server.next('GET /session', 401, { status: 401, code: 'UNAUTHENTICATED', detail: 'Sign in.' });
    expect(await client.fetchQuery({ ...sessionQuery, staleTime: 0 })).toBeNull();
    expect(localStorage.getItem('signed-in')).toBeNull();
    expect(sessionGate.isWaiting()).toBe(false);
  });

  it('stays on the page when the session ends, is asked to sign in again, and goes on', async () => {
    const { server, client } = await draw(ANA);
    await screen.findByText('My notes');
    server.next('GET /session', 401, { status: 401, code: 'UNAUTHENTICATED', detail: 'Sign in.' });
    const again = client.fetchQuery({ ...sessionQuery, staleTime: 0 });
    await waitFor(() => expect(server.to('GET /session')).toHaveLength(2));
    await waitFor(() => expect(sessionGate.isWaiting()).toBe(true));
    expect(screen.getByText('My notes')).toBeTruthy();
    server.next('GET /session', 200, { ...ANA, name: 'Ana P.' });
    sessionGate.open();
    expect(await again).toMatchObject({ name: 'Ana P.' });
    expect(await screen.findByText('Ana P.')).toBeTruthy();
  });

  it('goes out without a question, and nothing that was read for them stays', async () => {
    const { server, client, user } = await draw(ANA);
    localStorage.setItem(unsavedName('ben', 'n1'), 'of somebody else');
    server.next('GET /health/live', 200).next('DELETE /session', 204);
    await user.click(await button('Sign out'));
    expect(await screen.findByRole('link', { name: 'Sign in' })).toBeTruthy();
    expect(toasts()).toEqual(['good: You are signed out.']);
    expect(client.getQueryData(['concept-notes'])).toBeUndefined();
    expect(localStorage.getItem('signed-in')).toBeNull();
    expect(sessionGate.isSignedIn()).toBe(false);
    expect(hasUnsavedTexts('ben')).toBe(true);
  });

  it.each([
    ['Keep it and sign out', true],
    ['Discard it and sign out', false],
  ])('is asked what becomes of unsaved text: %s', async (choice, stays) => {
    const { server, user } = await draw(ANA);
    localStorage.setItem(unsavedName('ana', 'n1'), 'typed');
    localStorage.setItem(unsavedName('ben', 'n1'), 'of somebody else');
    await user.click(await button('Sign out'));
    expect(screen.getByRole('dialog', { name: 'Some of your text is not saved' })).toBeTruthy();
    expect(server.to('DELETE /session')).toEqual([]);
    server.next('GET /health/live', 200).next('DELETE /session', 204);
    await user.click(await button(choice));
    await screen.findByRole('link', { name: 'Sign in' });
    await waitFor(() => expect(hasUnsavedTexts('ana')).toBe(stays));
    expect(hasUnsavedTexts('ben')).toBe(true);
  });

  it('stays when they think better of it', async () => {
    const { server, user } = await draw(ANA);
    localStorage.setItem(unsavedName('ana', 'n1'), 'typed');
    await user.click(await button('Sign out'));
    await user.click(await button('Cancel'));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(server.to('DELETE /session')).toEqual([]);
    expect(hasUnsavedTexts('ana')).toBe(true);
  });

  it.each([
    ['no answer at all', null, null, '/pipeline'],
    ['an answer, but not to this', 200, 503, '/'],
  ])(
    'is not told that they are out while the server still has the session: %s',
    async (_, live, out, page) => {
      const { server, client, user } = await draw(ANA);
      localStorage.setItem(unsavedName('ana', 'n1'), 'typed');
      server
        .next('GET /health/live', live)
        .next('DELETE /session', out, { status: out, code: 'X', detail: 'X' });
      await user.click(await button('Sign out'));
      await user.click(await button('Discard it and sign out'));
      await waitFor(() =>
        expect(toasts()).toEqual([expect.stringMatching(/^bad: The server cannot be reached/)]),
      );
      // A page that cannot be left is not left.
      expect(window.location.pathname).toBe(page);
      expect(screen.getByText('Ana Petrova')).toBeTruthy();
      expect(hasUnsavedTexts('ana')).toBe(true);
      expect(client.getQueryData(['concept-notes'])).toBe('read for Ana');
    },
  );
});
