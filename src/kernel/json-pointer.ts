/** The RFC 6901 pointer to a member below another pointer. */
export function jsonPointer(parent: string, member: string): string {
  return `${parent}/${member.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
