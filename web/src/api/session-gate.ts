/** Thrown to the waiting requests when the person does not sign in again. */
export class LeftSessionError extends Error {}

interface Waiting {
  promise: Promise<void>;
  resolve: () => void;
  reject: (reason: Error) => void;
}

/**
 * Where requests wait while the person signs in again: all that are refused at the same time wait for the one
 * dialog, and are repeated when it is done. Nothing on the page is unmounted, so nothing typed is lost.
 */
class SessionGate {
  private signedIn = false;
  private waiting: Waiting | null = null;
  private readonly listeners = new Set<() => void>();

  isSignedIn(): boolean {
    return this.signedIn;
  }

  /** Told by the session query whether anybody is signed in. */
  setSignedIn(signedIn: boolean): void {
    this.signedIn = signedIn;
  }

  /** Resolves after a new sign-in; rejects with {@link LeftSessionError} when the person leaves. */
  signInAgain(): Promise<void> {
    if (!this.waiting) {
      this.waiting = newWaiting();
      this.tell();
    }
    return this.waiting.promise;
  }

  /** Is the dialog wanted? */
  isWaiting = (): boolean => this.waiting !== null;

  /** The person is back: the requests are repeated. */
  open(): void {
    const waiting = this.waiting;
    this.waiting = null;
    this.tell();
    waiting?.resolve();
  }

  /** The person left: the requests fail. */
  leave(): void {
    const waiting = this.waiting;
    this.waiting = null;
    this.signedIn = false;
    this.tell();
    waiting?.reject(new LeftSessionError('The session was left.'));
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

export const sessionGate = new SessionGate();

function newWaiting(): Waiting {
  const waiting: Partial<Waiting> = {};
  waiting.promise = new Promise<void>((resolve, reject) => Object.assign(waiting, { resolve, reject }));
  return waiting as Waiting;
}
