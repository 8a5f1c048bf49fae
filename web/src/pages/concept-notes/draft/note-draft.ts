import { ProblemError, UnreachableError } from '../../../api/problem-error.js';
import type { ConceptNote } from '../../../api/schema.js';
import { LeftSessionError } from '../../../api/session-gate.js';
import type { Key } from '../catalogue.js';
import { type Draft, withKeyOf } from './draft.js';
import { reconcile } from './reconcile.js';
import type { DraftPorts, DraftView, ReadNote } from './draft-view.js';
import { isRefused, refusalsOf } from './refusals.js';
import type { SaveState } from './save-state.js';
import { changedKeys, draftOf, patchOf, same, type Wire, wireOf } from './wire.js';

const PAUSE_MS = 1000;
const RETRY_MS = [3000, 8000, 15_000, 30_000] as const;
const RETRIED = new Set([408, 425, 429]);
const GONE = new Set([403, 404, 409]);

/**
 * The form's text and its way to the server: sent after a pause in typing, one request at a time, only what changed.
 * Nothing that was typed is ever dropped: what is not saved is kept on the device, tried again, or put to the person.
 */
export class NoteDraft {
  private view: DraftView;
  private etag: string;
  /** What the server had when my changes began, key by key. */
  private base: Wire;
  private running: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  private readonly listeners = new Set<() => void>();

  constructor(
    { note, etag }: ReadNote,
    private readonly ports: DraftPorts,
  ) {
    const draft = draftOf(note);
    this.etag = etag;
    this.base = wireOf(draft);
    this.view = { draft, note, save: { kind: 'saved', at: null }, conflicts: [], refusals: {} };
    const unsaved = ports.memory.read();
    if (unsaved) {
      this.base = unsaved.base;
      this.bringTogether({ ...draft, ...unsaved.draft }, note);
      this.settle(null);
    }
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  current = (): DraftView => this.view;

  /** `ETag` of what the server has. */
  get validator(): string {
    return this.etag;
  }

  /** Is there anything that the server does not have? */
  get unsaved(): boolean {
    return changedKeys(wireOf(this.view.draft), this.base).length > 0;
  }

  /** Takes what was typed; it is saved by itself. */
  change(change: (draft: Draft) => Draft): void {
    this.show({ draft: change(this.view.draft) });
    this.keep();
    const { kind } = this.view.save;
    if (kind === 'conflict' || kind === 'closed') return;
    if (!this.running) this.show({ save: this.unsaved ? { kind: 'waiting' } : this.idle() });
    this.schedule(PAUSE_MS);
  }

  /** Saves now; true when the server has everything. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    while (this.running) await this.running;
    await this.start();
    return !this.unsaved;
  }

  /** The network is back, or the person pressed "try again". */
  retry = (): void => {
    if (this.unsaved) void this.flush();
  };

  /** Settles one conflict: my text stays, or theirs is taken. */
  settleConflict(key: Key, keep: 'mine' | 'theirs'): void {
    const theirs = draftOf(this.view.note);
    this.base = { ...this.base, [key]: wireOf(theirs)[key] };
    this.show({
      draft: keep === 'theirs' ? withKeyOf(this.view.draft, key, theirs) : this.view.draft,
      conflicts: this.view.conflicts.filter((one) => one !== key),
    });
    this.keep();
    if (this.view.conflicts.length === 0) void this.flush();
  }

  /** Takes what others saved meanwhile; called when the person comes back to the page. */
  async refresh(): Promise<void> {
    if (this.running || this.view.save.kind === 'closed') return;
    await this.exclusively(async () => this.takeNewer(await this.ports.read())).catch(() => undefined);
    if (this.unsaved) this.schedule(PAUSE_MS);
  }

  /** Takes the note as another request answered it. */
  accept(newer: ReadNote): void {
    this.takeNewer(newer);
    this.settle(this.view.save.kind === 'saved' ? this.view.save.at : null);
  }

  /** Gives up what is not saved, at the person's word. */
  discard = (): void => {
    const draft = draftOf(this.view.note);
    this.base = wireOf(draft);
    this.show({ draft, conflicts: [], refusals: {} });
    this.settle(null);
  };

  /** Stops the timers; what is unsaved stays on the device. */
  stop(): void {
    clearTimeout(this.timer);
  }

  private schedule(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.start(), milliseconds);
  }

  private start(): Promise<void> {
    return this.running ?? this.exclusively(() => this.save());
  }

  private async exclusively(work: () => Promise<void>): Promise<void> {
    this.running = work();
    try {
      await this.running;
    } finally {
      this.running = null;
    }
  }

  private async save(): Promise<void> {
    const wire = wireOf(this.view.draft);
    const keys = this.sendable(wire);
    if (keys.length === 0 || this.view.conflicts.length > 0) return this.settle(this.savedAt());
    this.show({ save: { kind: 'saving' } });
    try {
      const answer = await this.ports.edit(patchOf(wire, keys), this.etag);
      this.failures = 0;
      this.takeSaved(answer, wire);
      this.settle(this.ports.now());
      if (this.sendable(wireOf(this.view.draft)).length > 0) this.schedule(PAUSE_MS);
    } catch (error) {
      await this.failed(error, wire, keys);
    }
  }

  private async failed(error: unknown, wire: Wire, keys: readonly Key[]): Promise<void> {
    if (error instanceof LeftSessionError) return this.show({ save: { kind: 'left' } });
    if (error instanceof UnreachableError) return this.later({ kind: 'offline' });
    if (!(error instanceof ProblemError)) throw error;
    if (error.status === 412) {
      try {
        this.takeNewer(await this.ports.read());
      } catch (second) {
        return this.failed(second, wire, keys);
      }
      return this.save();
    }
    if (error.status >= 500 || RETRIED.has(error.status)) return this.later({ kind: 'trouble' });
    const refusals = refusalsOf(error, wire, keys);
    if (Object.keys(refusals).length > 0) {
      this.show({ refusals: { ...this.view.refusals, ...refusals } });
      return this.save();
    }
    if (GONE.has(error.status)) return this.show({ save: { kind: 'closed', reason: error.message } });
    return this.later({ kind: 'trouble' });
  }

  private later(save: SaveState): void {
    this.show({ save });
    this.schedule(RETRY_MS[Math.min(this.failures, RETRY_MS.length - 1)]!);
    this.failures += 1;
  }

  /** After an edit nobody else's change can be in the answer: the rest of the form is what was typed meanwhile. */
  private takeSaved({ note, etag }: ReadNote, sent: Wire): void {
    const saved = draftOf(note);
    this.etag = etag;
    this.base = wireOf(saved);
    let { draft } = this.view;
    const wire = wireOf(draft);
    for (const key of this.sendable(wire)) {
      if (same(wire[key], sent[key])) draft = withKeyOf(draft, key, saved);
    }
    this.show({ draft, note });
  }

  private takeNewer({ note, etag }: ReadNote): void {
    this.etag = etag;
    this.bringTogether(this.view.draft, note);
  }

  private bringTogether(mine: Draft, note: ConceptNote): void {
    const { draft, conflicts } = reconcile(this.base, mine, note);
    const theirs = wireOf(draftOf(note));
    const kept = conflicts.map((key) => [key, this.base[key]]);
    this.base = { ...theirs, ...Object.fromEntries(kept) };
    // Where the sides say the same, the form is left alone: it may hold rows that are just being begun.
    const unchanged = same(wireOf(mine), wireOf(draft));
    this.show({ draft: unchanged ? mine : draft, note, conflicts });
  }

  /** Says where things stand when nothing is on its way. */
  private settle(at: Date | null): void {
    this.show({ save: this.idle(at) });
    this.keep();
  }

  private idle(at: Date | null = this.savedAt()): SaveState {
    if (this.view.conflicts.length > 0) return { kind: 'conflict' };
    if (!this.unsaved) return { kind: 'saved', at };
    return this.sendable(wireOf(this.view.draft)).length > 0 ? { kind: 'waiting' } : { kind: 'refused' };
  }

  private savedAt(): Date | null {
    return this.view.save.kind === 'saved' ? this.view.save.at : null;
  }

  private sendable(wire: Wire): Key[] {
    return changedKeys(wire, this.base).filter(
      (key) => wire[key] !== undefined && !isRefused(this.view.refusals, key, wire),
    );
  }

  private keep(): void {
    if (this.unsaved) this.ports.memory.keep({ draft: this.view.draft, base: this.base });
    else this.ports.memory.forget();
  }

  private show(change: Partial<DraftView>): void {
    this.view = { ...this.view, ...change };
    for (const listener of this.listeners) listener();
  }
}
