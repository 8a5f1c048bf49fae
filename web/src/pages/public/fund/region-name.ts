import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { countriesQuery } from '../../../api/reference.js';
import type words from '../en.json';

type Region = keyof (typeof words)['region'];

const TRANSLATED: readonly Region[] = ['002', '009', '019', '142', '150'];

/** The name of a UN region by its M49 code; the server's English one where the five known do not suffice. */
export function useRegionName(): (code: string) => string {
  const { t } = useTranslation('public');
  const { data } = useQuery(countriesQuery);
  return (code) => {
    const known = TRANSLATED.find((one) => one === code);
    return known
      ? t(`region.${known}`)
      : (data?.find(({ region }) => region.code === code)?.region.name ?? code);
  };
}
