import { jest } from '@jest/globals';
import { UnreachableError } from '../../../api/problem-error.js';
import { LeftSessionError } from '../../../api/session-gate.js';
import { draftOn, NoteServer, SAVED_AT } from '../../../testing/note-server.js';
import { refusal } from '../../../testing/refusal.js';
import type { Unsaved } from './draft-memory.js';
import type { NoteDraft } from './note-draft.js';

const type = (draft: NoteDraft, title: string) => draft.change((before) => ({ ...before, title }));
const tell = (draft: NoteDraft, context: string) =>
  draft.change((before) => ({ ...before, narrative: { ...before.narrative, context } }));

describe('the draft of a note', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('waits for a pause and sends just what changed', async () => {
    const remote = new NoteServer();
    const draft = draftOn(remote);
    type(draft, 'J');
    expect(draft.current().save).toEqual({ kind: 'waiting' });
    await jest.advanceTimersByTimeAsync(500);
    type(draft, 'Jobs');
    tell(draft, 'Why');
    await jest.advanceTimersByTimeAsync(1500);
    expect(remote.patches).toEqual([{ title: 'Jobs', narrative: { context: 'Why' } }]);
    expect(draft.current().save).toEqual({ kind: 'saved', at: SAVED_AT });
  });

  it('sends one request at a time, and what was typed meanwhile after it', async () => {
    const remote = new NoteServer();
    let release: () => void = () => {};
    const edit = remote.edit;
    remote.edit = async (patch, ifMatch) => {
      await new Promise<void>((resolve) => (release = resolve));
      return edit(patch, ifMatch);
    };
    const draft = draftOn(remote);
    type(draft, 'One');
    await jest.advanceTimersByTimeAsync(1100);
    type(draft, 'One two');
    await jest.advanceTimersByTimeAsync(5000);
    expect(remote.patches).toEqual([]);
    release();
    await jest.advanceTimersByTimeAsync(1100);
    release();
    await jest.advanceTimersByTimeAsync(100);
    expect(remote.patches).toEqual([{ title: 'One' }, { title: 'One two' }]);
    expect(draft.current().draft.title).toBe('One two');
  });

  it('keeps typing through a lost network and saves when it is back', async () => {
    const remote = new NoteServer();
    const kept = { value: null };
    const draft = draftOn(remote, kept);
    remote.refusals = [new UnreachableError(null), new UnreachableError(null)];
    type(draft, 'Offline');
    await jest.advanceTimersByTimeAsync(1100);
    expect(draft.current().save).toEqual({ kind: 'offline' });
    expect(kept.value).toMatchObject({ draft: { title: 'Offline' } });
    await jest.advanceTimersByTimeAsync(20_000);
    expect(remote.note.title).toBe('Offline');
    expect(kept.value).toBeNull();
  });

  it.each([408, 425, 429, 500, 503])('tries again by itself after trouble of kind %s', async (status) => {
    const remote = new NoteServer();
    const draft = draftOn(remote);
    remote.refusals = [refusal(status)];
    type(draft, 'Kept');
    expect(await draft.flush()).toBe(false);
    expect(draft.current().save).toEqual({ kind: 'trouble' });
    await jest.advanceTimersByTimeAsync(2999);
    expect(remote.patches).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(1);
    expect(remote.note.title).toBe('Kept');
  });

  it('tries less and less often, and soon again after the next trouble', async () => {
    const remote = new NoteServer();
    const draft = draftOn(remote);
    const triedAfter = async (milliseconds: number) => {
      const before = remote.patches.length;
      await jest.advanceTimersByTimeAsync(milliseconds - 1);
      expect(remote.patches).toHaveLength(before);
      await jest.advanceTimersByTimeAsync(1);
      expect(remote.patches).toHaveLength(before + 1);
    };
    remote.refusals = Array.from({ length: 6 }, () => new UnreachableError(null));
    type(draft, 'One');
    for (const pause of [1000, 3000, 8000, 15_000, 30_000, 30_000, 30_000]) await triedAfter(pause);
    expect(remote.note.title).toBe('One');
    remote.refusals = [new UnreachableError(null)];
    type(draft, 'Two');
    for (const pause of [1000, 3000]) await triedAfter(pause);
    expect(remote.note.title).toBe('Two');
  });

  it('brings the changes of two people together when they wrote on different fields', async () => {
    const remote = new NoteServer();
    const draft = draftOn(remote);
    tell(draft, 'Mine');
    remote.write({ title: 'Theirs', narrative: { results: 'Theirs too' } });
    expect(await draft.flush()).toBe(true);
    expect(remote.note).toMatchObject({
      title: 'Theirs',
      narrative: { context: 'Mine', results: 'Theirs too' },
    });
    expect(draft.current().draft).toMatchObject({ title: 'Theirs', narrative: { context: 'Mine' } });
  });

  it.each(['mine', 'theirs'] as const)(
    'asks when both wrote on the same field, and keeps %s',
    async (keep) => {
      const remote = new NoteServer();
      const kept: { value: Unsaved | null } = { value: null };
      const draft = draftOn(remote, kept);
      type(draft, 'mine');
      tell(draft, 'And more of mine');
      remote.write({ title: 'theirs' });
      expect(await draft.flush()).toBe(false);
      expect(draft.current()).toMatchObject({
        save: { kind: 'conflict' },
        conflicts: ['title'],
        draft: { title: 'mine' },
        note: { title: 'theirs' },
      });
      expect(remote.note.title).toBe('theirs');
      // A reload in the middle asks the same again.
      expect(draftOn(remote, kept).current()).toMatchObject({
        conflicts: ['title'],
        draft: { title: 'mine' },
      });
      draft.settleConflict('title', keep);
      expect(await draft.flush()).toBe(true);
      expect(remote.note).toMatchObject({ title: keep, narrative: { context: 'And more of mine' } });
    },
  );

  it('does not ask when a save arrived whose answer was lost', async () => {
    const remote = new NoteServer();
    const draft = draftOn(remote);
    type(draft, 'Jobs');
    remote.write({ title: 'Jobs' });
    expect(await draft.flush()).toBe(true);
    expect(draft.current().conflicts).toEqual([]);
  });

  it('saves all but the field that the server refuses, and that one when it is put right', async () => {
    const remote = new NoteServer();
    const draft = draftOn(remote);
    remote.refusals = [refusal(400, { '/title': 'Too long.' })];
    type(draft, 'Far too long');
    tell(draft, 'Fine');
    expect(await draft.flush()).toBe(false);
    expect(remote.note.narrative.context).toBe('Fine');
    expect(draft.current()).toMatchObject({ save: { kind: 'refused' }, draft: { title: 'Far too long' } });
    type(draft, 'Short');
    expect(await draft.flush()).toBe(true);
    expect(remote.note.title).toBe('Short');
  });

  it('never sends an amount that is none, and does not lose the amount that was there', async () => {
    const remote = new NoteServer();
    remote.write({ entityBudgets: [{ entity: 'IOM', amount: { amount: '5.00', currency: 'USD' } }] });
    const kept: { value: Unsaved | null } = { value: null };
    const draft = draftOn(remote, kept);
    draft.change((before) => ({ ...before, entityBudgets: [{ entity: 'IOM', amount: '5,x' }] }));
    expect(await draft.flush()).toBe(false);
    expect(remote.note.entityBudgets[0]?.amount.amount).toBe('5.00');
    expect(draftOn(remote, kept).current().draft.entityBudgets).toEqual([{ entity: 'IOM', amount: '5,x' }]);
  });

  it('keeps the text when the person leaves the session, for the next time on this device', async () => {
    const remote = new NoteServer();
    const kept: { value: Unsaved | null } = { value: null };
    const draft = draftOn(remote, kept);
    remote.refusals = [new LeftSessionError()];
    type(draft, 'Typed before the session ended');
    expect(await draft.flush()).toBe(false);
    expect(draft.current().save).toEqual({ kind: 'left' });
    const next = draftOn(remote, kept);
    expect(next.current().draft.title).toBe('Typed before the session ended');
    expect(await next.flush()).toBe(true);
    expect(remote.note.title).toBe('Typed before the session ended');
  });

  it('takes up text that has waited on the device since before a field was added', async () => {
    const remote = new NoteServer();
    const kept: { value: Unsaved | null } = { value: null };
    const draft = draftOn(remote, kept);
    remote.refusals = [new LeftSessionError()];
    type(draft, 'Kept');
    await draft.flush();
    const { preparatoryWork: _, ...older } = kept.value!.draft;
    kept.value = { ...kept.value!, draft: older as Unsaved['draft'] };
    remote.write({ preparatoryWork: 'By somebody else' });
    expect(draftOn(remote, kept).current()).toMatchObject({
      draft: { title: 'Kept', preparatoryWork: 'By somebody else' },
      conflicts: [],
    });
  });

  it.each([403, 404, 409])(
    'holds on to the text when the note may not be written any more: %s',
    async (status) => {
      const remote = new NoteServer();
      const kept: { value: Unsaved | null } = { value: null };
      const draft = draftOn(remote, kept);
      remote.refusals = [refusal(status)];
      type(draft, 'Too late');
      expect(await draft.flush()).toBe(false);
      await jest.advanceTimersByTimeAsync(60_000);
      expect(remote.patches).toHaveLength(1);
      expect(draft.current().save.kind).toBe('closed');
      expect(kept.value?.draft.title).toBe('Too late');
    },
  );

  it('says so when the note was submitted meanwhile, and holds on to the text', async () => {
    const remote = new NoteServer();
    const kept: { value: Unsaved | null } = { value: null };
    const draft = draftOn(remote, kept);
    remote.refusals = [refusal(409)];
    type(draft, 'Too late');
    expect(await draft.flush()).toBe(false);
    expect(draft.current().save).toEqual({ kind: 'closed', reason: 'In the words of the server.' });
    expect(kept.value?.draft.title).toBe('Too late');
    draft.discard();
    expect(kept.value).toBeNull();
    expect(draft.current()).toMatchObject({ save: { kind: 'saved' }, draft: { title: '' } });
  });

  it('takes what others saved when the person comes back, without touching a row that is being begun', async () => {
    const remote = new NoteServer();
    const draft = draftOn(remote);
    draft.change((before) => ({ ...before, nationalPartners: [{ name: '', kind: 'government' }] }));
    await draft.refresh();
    expect(draft.current().draft.nationalPartners).toHaveLength(1);
    remote.write({ title: 'By somebody else' });
    await draft.refresh();
    expect(draft.current().draft.title).toBe('By somebody else');
  });
});
