/** How a message is meant; each has its own mark beside the colour. */
export type ToastTone = 'good' | 'bad' | 'neutral';

/** A short message that goes by itself. */
export interface Toast {
  id: number;
  tone: ToastTone;
  text: string;
}

const SHOWN_MS = 7000;
let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function change(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

function show(tone: ToastTone, text: string): void {
  lastId += 1;
  const id = lastId;
  change([...toasts, { id, tone, text }]);
  // Bad news stays until it is dismissed.
  if (tone !== 'bad') setTimeout(() => toast.dismiss(id), SHOWN_MS);
}

/** Shows messages from anywhere; they are read out by screen readers. */
export const toast = {
  good: (text: string) => show('good', text),
  bad: (text: string) => show('bad', text),
  note: (text: string) => show('neutral', text),
  dismiss: (id: number) => change(toasts.filter((one) => one.id !== id)),
};

/** For the region that draws them. */
export const toastStore = {
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
  all: () => toasts,
};
