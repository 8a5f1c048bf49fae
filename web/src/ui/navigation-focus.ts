/** True from a change of page until the new page's heading stands. */
let moved = false;

// wouter raises these events on `window` for every change of address made by script.
for (const event of ['pushState', 'popstate']) {
  let path = window.location.pathname;
  window.addEventListener(event, () => {
    if (window.location.pathname !== path) moved = true;
    path = window.location.pathname;
  });
}

/** Moves the focus to the heading when the page is new, so that keyboard and screen reader begin at its top. */
export function takeFocusAfterNavigation(heading: HTMLElement): void {
  if (!moved) return;
  moved = false;
  heading.focus({ preventScroll: true });
  window.scrollTo(0, 0);
}
