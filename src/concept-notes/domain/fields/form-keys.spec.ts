import { FORM_SECTIONS } from './field-kinds.js';
import { formKeys } from './form-keys.js';
import { FIELD_NAMES, fieldOf, NARRATIVE_PARTS } from './note-fields.js';

describe('the order of the form', () => {
  const keys = FORM_SECTIONS.flatMap((section) => formKeys(section));

  it.each(FIELD_NAMES)('asks for %s once', (name) => {
    const wanted = fieldOf(name).kind === 'story' ? NARRATIVE_PARTS.map((part) => `${name}.${part}`) : [name];
    for (const key of wanted) expect([key, keys.filter((one) => one === key).length]).toEqual([key, 1]);
  });

  it('asks for nothing else', () => {
    expect(keys.length).toBe(FIELD_NAMES.length - 1 + NARRATIVE_PARTS.length);
  });

  it('puts a text right behind the part of the narrative that it follows', () => {
    for (const name of FIELD_NAMES) {
      const field = fieldOf(name);
      if (field.kind !== 'prose' || field.after === undefined) continue;
      expect(keys.slice(0, keys.indexOf(name))).toContain(`narrative.${field.after}`);
      expect(field.section).toBe('narrative');
    }
  });
});
