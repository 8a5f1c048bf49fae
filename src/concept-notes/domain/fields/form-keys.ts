import type { FormSection } from './field-kinds.js';
import { FIELD_NAMES, fieldOf, NARRATIVE_PARTS } from './note-fields.js';

/**
 * What the form asks for in a section, in order: names of fields, and `narrative.context` for a part of the narrative,
 * because authors fill in, save and compare the parts one by one.
 */
export function formKeys(section: FormSection): string[] {
  const names = FIELD_NAMES.filter((name) => fieldOf(name).section === section);
  const followers = (part: string) =>
    names.filter((name) => {
      const field = fieldOf(name);
      return field.kind === 'prose' && field.after === part;
    });
  return names.flatMap((name) => {
    const field = fieldOf(name);
    if (field.kind === 'prose' && field.after !== undefined) return [];
    if (field.kind !== 'story') return [name];
    return NARRATIVE_PARTS.flatMap((part) => [`narrative.${part}`, ...followers(part)]);
  });
}
