/** The address of the sign-in page that leads back to where the person was. */
export function signInAddress(path: string, search: string): string {
  const here = search ? `${path}?${search}` : path;
  return here === '/' || here.startsWith('/sign-in')
    ? '/sign-in'
    : `/sign-in?returnTo=${encodeURIComponent(here)}`;
}

/** Where to go after signing in: only a path of this application, never another origin. */
export function returnTo(search: string): string | null {
  const wanted = new URLSearchParams(search).get('returnTo');
  if (!wanted?.startsWith('/')) return null;
  const url = new URL(wanted, 'http://here.invalid');
  return url.origin === 'http://here.invalid' ? `${url.pathname}${url.search}` : null;
}
