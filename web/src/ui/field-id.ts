/** The id of the input behind an RFC 6901 pointer, so that an error summary can link to it. */
export function fieldId(pointer: string): string {
  return `field${pointer.replaceAll('/', '-')}`;
}

/** Moves the focus to the input of a pointer, or of the nearest thing around it that is on the page. */
export function focusField(pointer: string): void {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const input = document.getElementById(fieldId(at));
    if (input) {
      input.scrollIntoView({ block: 'center' });
      input.focus();
      return;
    }
  }
}
