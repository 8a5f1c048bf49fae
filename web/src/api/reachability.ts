import { onlineManager } from '@tanstack/react-query';

const ASKED = '/api/v1/health/live';
const AGAIN_MS = 3000;

/** Does the server answer at all? */
export async function serverAnswers(): Promise<boolean> {
  return fetch(ASKED, { cache: 'no-store' }).then(
    () => true,
    () => false,
  );
}

/**
 * Tells everything that waits for the network whether our server can be reached. The browser only knows of networks: a
 * server on the same machine, or behind a bridge that the browser does not count, answers without one.
 */
export function watchReachability(): void {
  onlineManager.setEventListener((setOnline) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let latest = 0;
    const look = async (): Promise<void> => {
      clearTimeout(timer);
      latest += 1;
      const mine = latest;
      const online = navigator.onLine || (await serverAnswers());
      if (mine !== latest) return;
      setOnline(online);
      // The browser does not report when the server becomes reachable or unreachable.
      if (!navigator.onLine) timer = setTimeout(() => void look(), AGAIN_MS);
    };
    const listener = () => void look();
    window.addEventListener('online', listener);
    window.addEventListener('offline', listener);
    if (!navigator.onLine) listener();
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', listener);
      window.removeEventListener('offline', listener);
    };
  });
}
