import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldId } from '../../../../ui/field-id.js';
import { SelectField } from '../../../../ui/select-field.js';
import { isSentPartner } from '../../draft/sent-rows.js';
import { Group } from '../../fields/group.js';
import { ShortText } from '../../fields/short-text.js';
import { useEditor } from '../editor.js';
import styles from '../form.module.css';
import type { WordIn } from '../../word-keys.js';

/** Implementing and national partners with their kind. */
export function PartnersInput() {
  const { t } = useTranslation('concept-notes');
  const { view, limits, set, error } = useEditor();
  const list = useRef<HTMLDivElement>(null);
  const partners = view.draft.nationalPartners;
  const kinds = limits.choices('NationalPartner', 'kind');
  const pointer = (index: number) => {
    const sent = isSentPartner(partners[index]!);
    return sent
      ? `/nationalPartners/${partners.slice(0, index).filter(isSentPartner).length}`
      : `/nationalPartners/new-${index}`;
  };
  const change = (index: number, part: Partial<(typeof partners)[number]>) =>
    set(
      'nationalPartners',
      partners.map((one, at) => (at === index ? { ...one, ...part } : one)),
    );
  const add = () => {
    set('nationalPartners', [...partners, { name: '', kind: kinds[0] ?? '' }]);
    requestAnimationFrame(() =>
      [...(list.current?.querySelectorAll<HTMLElement>('input') ?? [])].at(-1)?.focus(),
    );
  };
  return (
    <Group
      id={fieldId('/nationalPartners')}
      label={t('field.nationalPartners')}
      hint={t('hint.nationalPartners')}
      error={error('/nationalPartners')}
    >
      <div ref={list} className={styles.rows}>
        {partners.map((partner, index) => (
          <div key={index} className={styles.partner}>
            <ShortText
              id={fieldId(`${pointer(index)}/name`)}
              label={t('form.partnerName', { number: index + 1 })}
              error={error(pointer(index), true)}
              limit={limits.of('NationalPartner', 'name').maxLength}
              value={partner.name}
              onChange={(name) => change(index, { name })}
            />
            <SelectField
              id={fieldId(`${pointer(index)}/kind`)}
              label={t('form.partnerKind')}
              value={partner.kind}
              options={kinds.map((kind) => ({
                value: kind,
                label: t(`partnerKind.${kind as WordIn<'partnerKind'>}`),
              }))}
              onChange={(kind) => change(index, { kind })}
            />
            <button
              type="button"
              className={styles.quiet}
              aria-label={t('form.removeOne', {
                name: partner.name || t('form.partnerName', { number: index + 1 }),
              })}
              onClick={() =>
                set(
                  'nationalPartners',
                  partners.filter((_, at) => at !== index),
                )
              }
            >
              {t('form.remove')}
            </button>
          </div>
        ))}
      </div>
      <div>
        <button type="button" className={styles.secondary} onClick={add}>
          {t('form.addPartner')}
        </button>
      </div>
    </Group>
  );
}
