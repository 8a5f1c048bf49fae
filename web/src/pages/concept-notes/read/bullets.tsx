import { useTranslation } from 'react-i18next';

/** Lines with bullets, or a text that there are none. */
export function Bullets({ items }: { items: readonly string[] }) {
  const { t } = useTranslation();
  if (items.length === 0) return t('value.notStated');
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
